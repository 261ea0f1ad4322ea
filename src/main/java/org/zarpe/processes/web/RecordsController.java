package org.zarpe.processes.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.companies.CompanyFile;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.processes.FileRecords;
import org.zarpe.processes.FileRecords.Wanted;
import org.zarpe.processes.GivenFile;
import org.zarpe.processes.UploadDocuments.Upload;
import org.zarpe.processes.domain.FiledRecord;
import org.zarpe.processes.queries.ProcessShelf;
import org.zarpe.processes.queries.ProcessShelf.Kept;
import org.zarpe.shared.Faults;
import org.zarpe.shared.Ids;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.PartialDate;
import org.zarpe.shared.files.FileVault;
import org.zarpe.shared.web.Answers;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Tab;
import org.zarpe.shared.web.Typed;
import org.zarpe.shared.words.WrittenFields;

/** Work that was done, filed under its form. */
@RestController
@RequestMapping("/companies/{company}/documents/{document}/records")
class RecordsController {

    /** What most papers of a company are kept for. */
    private static final int YEARS_KEPT = 5;

    private final DocumentReading reading;
    private final CompanyFile.Cabinet cabinet;
    private final CompanyAccess access;
    private final ProcessShelf shelf;
    private final FileRecords filing;
    private final FileVault vault;

    RecordsController(
            DocumentReading reading,
            CompanyFile.Cabinet cabinet,
            CompanyAccess access,
            ProcessShelf shelf,
            FileRecords filing,
            FileVault vault) {
        this.reading = reading;
        this.cabinet = cabinet;
        this.access = access;
        this.shelf = shelf;
        this.filing = filing;
        this.vault = vault;
    }

    @GetMapping
    RecordsPage list(
            Actor actor,
            @PathVariable CompanyId company,
            @PathVariable UUID document,
            @RequestParam(defaultValue = "") String year) {
        return page(actor, company, document, year, Typed.blank(), "");
    }

    @GetMapping("/new")
    ResponseEntity<Page> blank(Actor actor, @PathVariable CompanyId company, @PathVariable UUID document) {
        access.must(actor, Permission.KEEP_PROCESSES, company);
        Kept kept = shelf.document(actor, company, document);
        if (!reading.mayFile(actor, company, kept)) {
            return Answers.seeOther(Addresses.document(company, document));
        }
        Typed typed = Typed.blank()
                .with("madeOn", PartialDate.of(kept.today()).written())
                .with(
                        "keepUntil",
                        PartialDate.of(kept.today().plusYears(YEARS_KEPT)).written());
        return Answers.page(form(actor, company, kept, Ids.next(), typed));
    }

    @PostMapping
    ResponseEntity<Page> file(
            Actor actor,
            @PathVariable CompanyId company,
            @PathVariable UUID document,
            @RequestParam UUID id,
            @RequestParam Map<String, String> sent,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file)
            throws IOException {
        access.must(actor, Permission.KEEP_PROCESSES, company);
        Optional<Upload> upload = Uploaded.of(file);
        Outcome<UUID> outcome = wanted(sent).then(sound -> filed(actor, company, document, id, sound, upload));
        return switch (outcome) {
            case Outcome.Done<UUID> done -> Answers.seeOther(Addresses.records(company, document));
            case Outcome.Refused<UUID> refused ->
                Answers.refused(form(
                        actor,
                        company,
                        shelf.document(actor, company, document),
                        id,
                        Typed.of(sent).refused(refused.reasons())));
        };
    }

    @GetMapping("/{filed}/file")
    ResponseEntity<Resource> content(
            Actor actor, @PathVariable CompanyId company, @PathVariable UUID document, @PathVariable UUID filed) {
        Kept kept = shelf.document(actor, company, document);
        FiledRecord one = filed(actor, company, document, filed);
        GivenFile file = one.file();
        if (file == null) {
            throw new NoSuchElementException("record " + filed + " is a note");
        }
        return Download.of(kept.document().number() + "-" + one.madeOn(), file, vault);
    }

    @PostMapping("/{filed}/striking")
    ResponseEntity<Page> strike(
            Actor actor,
            @PathVariable CompanyId company,
            @PathVariable UUID document,
            @PathVariable UUID filed,
            @RequestParam Map<String, String> sent) {
        String reason = new WrittenFields(sent, new Faults()).text("why");
        return switch (filing.strike(actor, company, document, filed, reason)) {
            case Outcome.Done<UUID> done -> Answers.seeOther(Addresses.records(company, document));
            case Outcome.Refused<UUID> refused -> {
                RecordsPage page = page(
                        actor,
                        company,
                        document,
                        String.valueOf(
                                filed(actor, company, document, filed).madeOn().getYear()),
                        Typed.of(sent).refused(refused.reasons()),
                        Addresses.records(company, document) + "/" + filed);
                yield refused.isStale() ? Answers.stale(page) : Answers.refused(page);
            }
        };
    }

    private Outcome<UUID> filed(
            Actor actor, CompanyId company, UUID document, UUID id, Wanted wanted, Optional<Upload> upload) {
        try {
            return filing.file(actor, company, document, id, wanted, upload.orElse(null));
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    private FiledRecord filed(Actor actor, CompanyId company, UUID document, UUID id) {
        return shelf.records(actor, company, document).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Outcome<Wanted> wanted(Map<String, String> sent) {
        Faults faults = new Faults();
        WrittenFields fields = new WrittenFields(sent, faults);
        LocalDate madeOn = day(fields.date("madeOn"), "madeOn", faults);
        LocalDate keepUntil = day(fields.date("keepUntil"), "keepUntil", faults);
        return faults.or(() -> new Wanted(madeOn, fields.text("note"), keepUntil));
    }

    private static @Nullable LocalDate day(@Nullable PartialDate date, String field, Faults faults) {
        faults.atIf(date != null && date.day() == null, field, "date-malformed");
        return date == null ? null : date.earliest();
    }

    private RecordsPage page(
            Actor actor, CompanyId company, UUID document, String year, Typed answer, String refusedAt) {
        CompanyFile file = cabinet.open(actor, company, Addresses.TAB, Permission.SEE_PROCESSES);
        Kept kept = shelf.document(actor, company, document);
        List<FiledRecord> all = shelf.records(actor, company, document);
        List<String> years = all.stream()
                .map(one -> one.madeOn().getYear())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .map(String::valueOf)
                .toList();
        String shown = years.contains(year) || years.isEmpty() ? year : years.getFirst();
        boolean mayFile = reading.mayFile(actor, company, kept);
        return new RecordsPage(
                file,
                kept.document(),
                years.stream()
                        .map(one ->
                                new Tab(one, Addresses.records(company, document) + "?year=" + one, one.equals(shown)))
                        .toList(),
                reading.lines(
                        company,
                        document,
                        all.stream()
                                .filter(one ->
                                        String.valueOf(one.madeOn().getYear()).equals(shown))
                                .toList()),
                mayFile,
                reading.keeps(actor, company, kept),
                answer,
                refusedAt);
    }

    private RecordFormPage form(Actor actor, CompanyId company, Kept kept, UUID id, Typed typed) {
        return new RecordFormPage(
                cabinet.open(actor, company, Addresses.TAB, Permission.KEEP_PROCESSES), kept.document(), id, typed);
    }
}
