package org.zarpe.processes.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.companies.CompanyFile;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.identity.PersonId;
import org.zarpe.processes.WriteDocuments;
import org.zarpe.processes.application.PossibleApprovers;
import org.zarpe.processes.domain.DocumentVersion;
import org.zarpe.processes.queries.ProcessShelf;
import org.zarpe.processes.queries.ProcessShelf.Kept;
import org.zarpe.shared.Faults;
import org.zarpe.shared.Language;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.PartialDate;
import org.zarpe.shared.Refusal;
import org.zarpe.shared.web.Answers;
import org.zarpe.shared.web.Option;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Typed;
import org.zarpe.shared.words.Dictionary;
import org.zarpe.shared.words.Words;
import org.zarpe.shared.words.WrittenFields;

/** Sending a draft to those who shall approve it. */
@RestController
@RequestMapping("/companies/{company}/documents/{document}/sending")
class SendingController {

    private static final String PREFIX = "approver.";

    private final DocumentReading reading;
    private final CompanyFile.Cabinet cabinet;
    private final CompanyAccess access;
    private final ProcessShelf shelf;
    private final PossibleApprovers approvers;
    private final WriteDocuments writing;
    private final Dictionary dictionary;

    SendingController(
            DocumentReading reading,
            CompanyFile.Cabinet cabinet,
            CompanyAccess access,
            ProcessShelf shelf,
            PossibleApprovers approvers,
            WriteDocuments writing,
            Dictionary dictionary) {
        this.reading = reading;
        this.cabinet = cabinet;
        this.access = access;
        this.shelf = shelf;
        this.approvers = approvers;
        this.writing = writing;
        this.dictionary = dictionary;
    }

    @GetMapping
    ResponseEntity<Page> choose(
            Actor actor, Language language, @PathVariable CompanyId company, @PathVariable UUID document) {
        access.must(actor, Permission.KEEP_PROCESSES, company);
        Kept kept = shelf.document(actor, company, document);
        return kept.versions()
                .draft()
                .map(draft -> Answers.page(page(
                        actor,
                        language,
                        company,
                        kept,
                        draft,
                        draft.version(),
                        Typed.blank().with("from", PartialDate.of(kept.today()).written()))))
                .orElseGet(() -> Answers.seeOther(Addresses.document(company, document)));
    }

    @PostMapping
    ResponseEntity<Page> send(
            Actor actor,
            Language language,
            @PathVariable CompanyId company,
            @PathVariable UUID document,
            @RequestParam Map<String, String> sent) {
        access.must(actor, Permission.KEEP_PROCESSES, company);
        Kept kept = shelf.document(actor, company, document);
        Optional<DocumentVersion> draft = kept.versions().draft();
        if (draft.isEmpty()) {
            return reading.after(actor, company, document, Map.of(), Outcome.refused(Refusal.stale()));
        }
        WrittenFields fields = new WrittenFields(sent, new Faults());
        Outcome<UUID> outcome =
                day(sent).then(from -> writing.send(actor, company, document, fields.version(), named(sent), from));
        return switch (outcome) {
            case Outcome.Done<UUID> done -> Answers.seeOther(Addresses.document(company, document));
            case Outcome.Refused<UUID> refused ->
                refused.isStale()
                        ? reading.after(actor, company, document, Map.of(), outcome)
                        : Answers.refused(page(
                                actor,
                                language,
                                company,
                                kept,
                                draft.get(),
                                fields.version(),
                                Typed.of(sent).refused(refused.reasons())));
        };
    }

    private static Outcome<LocalDate> day(Map<String, String> sent) {
        Faults faults = new Faults();
        PartialDate from = new WrittenFields(sent, faults).date("from");
        if (from == null || from.day() == null) {
            return Outcome.refused(Refusal.at("from", from == null && faults.none() ? "required" : "date-malformed"));
        }
        return faults.or(from::earliest);
    }

    private static List<PersonId> named(Map<String, String> sent) {
        return sent.keySet().stream()
                .filter(field -> field.startsWith(PREFIX))
                .flatMap(field -> new WrittenFields(Map.of("id", field.substring(PREFIX.length())), new Faults())
                        .id("id")
                        .map(Stream::of)
                        .orElse(Stream.empty()))
                .map(PersonId::new)
                .toList();
    }

    private SendingPage page(
            Actor actor,
            Language language,
            CompanyId company,
            Kept kept,
            DocumentVersion draft,
            long version,
            Typed typed) {
        CompanyFile file = cabinet.open(actor, company, Addresses.TAB, Permission.KEEP_PROCESSES);
        Words words = dictionary.in(language);
        return new SendingPage(
                file,
                kept.document(),
                draft.number(),
                version,
                typed,
                approvers.of(actor, company).stream()
                        .map(one -> new Option(
                                PREFIX + one.person().value(),
                                one.person().equals(draft.author())
                                        ? words.of("processes.sending.author", one.name())
                                        : words.of(
                                                "processes.sending.who",
                                                one.name(),
                                                words.of("site.role", one.role()))))
                        .toList());
    }
}
