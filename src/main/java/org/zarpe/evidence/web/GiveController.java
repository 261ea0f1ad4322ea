package org.zarpe.evidence.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import org.zarpe.evidence.EvidenceKind;
import org.zarpe.evidence.EvidenceShelf;
import org.zarpe.evidence.GiveEvidence;
import org.zarpe.evidence.RecognitionKind;
import org.zarpe.evidence.RequestedEvidence;
import org.zarpe.evidence.SystemRecords;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.methodology.Pack;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.Enrolments;
import org.zarpe.shared.Faults;
import org.zarpe.shared.Ids;
import org.zarpe.shared.Language;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.PartialDate;
import org.zarpe.shared.web.Answers;
import org.zarpe.shared.web.Option;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Tab;
import org.zarpe.shared.web.Typed;
import org.zarpe.shared.words.Dictionary;
import org.zarpe.shared.words.Words;
import org.zarpe.shared.words.WrittenFields;

/** Handing evidence in: in one form, or with a file that came in pieces before it. */
@RestController
@RequestMapping("/companies/{company}/evidence")
class GiveController {

    private static final Comparator<SystemRecords.Entry> NEWEST_FIRST = Comparator.comparing(
                    SystemRecords.Entry::day, Comparator.nullsFirst(Comparator.naturalOrder()))
            .reversed();

    private final CompanyFile.Cabinet cabinet;
    private final CompanyAccess access;
    private final Enrolments enrolments;
    private final EvidenceShelf shelf;
    private final GiveEvidence giving;
    private final List<SystemRecords> records;
    private final Dictionary dictionary;
    private final Clock clock;

    GiveController(
            CompanyFile.Cabinet cabinet,
            CompanyAccess access,
            Enrolments enrolments,
            EvidenceShelf shelf,
            GiveEvidence giving,
            List<SystemRecords> records,
            Dictionary dictionary,
            Clock clock) {
        this.cabinet = cabinet;
        this.access = access;
        this.enrolments = enrolments;
        this.shelf = shelf;
        this.giving = giving;
        this.records = List.copyOf(records);
        this.dictionary = dictionary;
        this.clock = clock;
    }

    @GetMapping("/new")
    GivePage blank(
            Actor actor, Language language, @PathVariable CompanyId company, @RequestParam Map<String, String> asked) {
        EvidenceKind kind = kind(asked);
        // a recognition is seldom of the day on which it is handed in
        Typed typed = Typed.blank()
                .with(
                        "from",
                        kind == EvidenceKind.RECOGNITION
                                ? null
                                : PartialDate.of(LocalDate.now(clock)).written())
                .with("requirement", asked.get("requirement"));
        return page(actor, language, company, kind, Ids.next(), request(asked), typed);
    }

    @PostMapping
    ResponseEntity<Page> give(
            Actor actor,
            Language language,
            @PathVariable CompanyId company,
            @RequestParam Map<String, String> sent,
            @RequestParam(required = false) @Nullable MultipartFile file) {
        access.must(actor, Permission.NOTE_EVIDENCE, company);
        Enrolled enrolled = enrolments.current(company).orElseThrow();
        Pack pack = enrolments.packOf(enrolled);
        EvidenceKind kind = kind(sent);
        UUID id = new WrittenFields(sent, new Faults()).id("id").orElseGet(Ids::next);
        UUID request = request(sent);
        Outcome<UUID> outcome = Outcome.both(
                GiveForm.offer(kind, sent, file),
                GiveForm.noted(pack, sent, null),
                (offer, noted) -> giving.give(actor, enrolled.id(), id, noted, offer, request));
        return switch (outcome) {
            case Outcome.Done<UUID> done -> Answers.seeOther(Addresses.piece(company, id));
            case Outcome.Refused<UUID> refused ->
                Answers.refused(page(
                        actor,
                        language,
                        company,
                        kind,
                        id,
                        request,
                        Typed.of(sent).refused(refused.reasons())));
        };
    }

    private GivePage page(
            Actor actor,
            Language language,
            CompanyId company,
            EvidenceKind kind,
            UUID id,
            @Nullable UUID request,
            Typed typed) {
        CompanyFile file = cabinet.open(actor, company, Addresses.TAB, Permission.NOTE_EVIDENCE);
        Enrolled enrolled = enrolments.current(company).orElseThrow();
        Words words = dictionary.in(language);
        Optional<RequestedEvidence> asked = shelf.requests(actor, enrolled).stream()
                .filter(one -> one.id().equals(request))
                .findFirst();
        String same = "&requirement=" + encoded(typed.value("requirement"))
                + asked.map(one -> "&request=" + one.id()).orElse("");
        return new GivePage(
                file,
                id,
                kind,
                Arrays.stream(EvidenceKind.values())
                        .map(one -> new Tab(
                                words.of("evidence.kind", one),
                                Addresses.shelf(company) + "/new?kind=" + Words.kebab(one) + same,
                                one == kind))
                        .toList(),
                asked.map(RequestedEvidence::id).orElse(null),
                asked.map(RequestedEvidence::words).orElse(""),
                enrolments.packOf(enrolled).requirements().stream()
                        .map(one -> ShelfController.option(one, words))
                        .toList(),
                kind == EvidenceKind.RECORD ? records(actor, enrolled, words) : List.of(),
                Arrays.stream(RecognitionKind.values())
                        .map(one -> new Option(Words.kebab(one), words.of("evidence.recognition", one)))
                        .toList(),
                typed);
    }

    /** The newest first of each sort; a sort of which there is nothing is not named. */
    private List<GivePage.Sort> records(Actor actor, Enrolled enrolled, Words words) {
        return records.stream()
                .map(source -> new GivePage.Sort(
                        words.of("evidence.sort." + source.sort()),
                        source.of(actor, enrolled).stream()
                                .sorted(NEWEST_FIRST)
                                .map(entry ->
                                        new Option(source.sort() + ":" + entry.id(), PieceReading.named(entry, words)))
                                .toList()))
                .filter(sort -> !sort.records().isEmpty())
                .sorted(Comparator.comparing(GivePage.Sort::name))
                .toList();
    }

    private static EvidenceKind kind(Map<String, String> sent) {
        EvidenceKind kind = new WrittenFields(sent, new Faults()).choice("kind", EvidenceKind.class);
        return kind == null ? EvidenceKind.PHOTO : kind;
    }

    private static @Nullable UUID request(Map<String, String> sent) {
        return new WrittenFields(sent, new Faults()).id("request").orElse(null);
    }

    /** Nothing but names of requirements stands there. */
    private static String encoded(String typed) {
        return typed.matches("[a-z0-9_]{1,100}") ? typed : "";
    }
}
