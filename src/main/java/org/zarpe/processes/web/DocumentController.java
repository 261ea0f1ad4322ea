package org.zarpe.processes.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
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
import org.zarpe.companies.CompanyPeople;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.processes.ApproveDocuments;
import org.zarpe.processes.ConfirmReading;
import org.zarpe.processes.DocumentKind;
import org.zarpe.processes.WriteDocuments;
import org.zarpe.processes.WriteDocuments.Wanted;
import org.zarpe.processes.domain.CompanyProcess;
import org.zarpe.processes.queries.ProcessShelf;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.Enrolments;
import org.zarpe.shared.Faults;
import org.zarpe.shared.Ids;
import org.zarpe.shared.Language;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;
import org.zarpe.shared.web.Answers;
import org.zarpe.shared.web.Option;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Typed;
import org.zarpe.shared.words.Dictionary;
import org.zarpe.shared.words.Words;
import org.zarpe.shared.words.WrittenFields;

/** A document: begun, approved or sent back, read, taken out of force. */
@RestController
@RequestMapping("/companies/{company}/documents")
class DocumentController {

    private static final String WRITE = "write";
    private static final String UPLOAD = "upload";

    private final DocumentReading reading;
    private final CompanyFile.Cabinet cabinet;
    private final CompanyAccess access;
    private final CompanyPeople people;
    private final Enrolments enrolments;
    private final ProcessShelf shelf;
    private final WriteDocuments writing;
    private final ApproveDocuments approving;
    private final ConfirmReading confirming;
    private final Dictionary dictionary;

    DocumentController(
            DocumentReading reading,
            CompanyFile.Cabinet cabinet,
            CompanyAccess access,
            CompanyPeople people,
            Enrolments enrolments,
            ProcessShelf shelf,
            WriteDocuments writing,
            ApproveDocuments approving,
            ConfirmReading confirming,
            Dictionary dictionary) {
        this.reading = reading;
        this.cabinet = cabinet;
        this.access = access;
        this.people = people;
        this.enrolments = enrolments;
        this.shelf = shelf;
        this.writing = writing;
        this.approving = approving;
        this.confirming = confirming;
        this.dictionary = dictionary;
    }

    @GetMapping
    ResponseEntity<Page> list(@PathVariable CompanyId company) {
        return Answers.seeOther(Addresses.tab(company) + "#documents");
    }

    @GetMapping("/new")
    DocumentFormPage blank(
            Actor actor,
            Language language,
            @PathVariable CompanyId company,
            @RequestParam(defaultValue = "") String process) {
        Typed typed =
                Typed.blank().with("kind", Words.kebab(DocumentKind.PROCEDURE)).with("way", WRITE);
        access.must(actor, Permission.KEEP_PROCESSES, company);
        CompanyProcess of = processes(actor, company).stream()
                .filter(one -> one.id().toString().equals(process))
                .findFirst()
                .orElse(null);
        if (of != null) {
            Words words = dictionary.in(language);
            typed = typed.with("process", process)
                    .with("title", words.of(of.terms().name()))
                    .with("owner", words.of(of.terms().owner()));
        }
        return form(actor, language, company, Ids.next(), typed);
    }

    @PostMapping
    ResponseEntity<Page> begin(
            Actor actor,
            Language language,
            @PathVariable CompanyId company,
            @RequestParam UUID id,
            @RequestParam Map<String, String> sent) {
        access.must(actor, Permission.KEEP_PROCESSES, company);
        return switch (wanted(actor, company, sent).then(sound -> writing.begin(actor, company, id, sound))) {
            case Outcome.Done<UUID> done ->
                Answers.seeOther(Addresses.document(company, id)
                        + (fields(sent).text("way").equals(UPLOAD) ? "/draft/file" : "/draft"));
            case Outcome.Refused<UUID> refused ->
                Answers.refused(
                        form(actor, language, company, id, Typed.of(sent).refused(refused.reasons())));
        };
    }

    @GetMapping("/{document}")
    DocumentPage page(Actor actor, @PathVariable CompanyId company, @PathVariable UUID document) {
        return reading.page(actor, company, document);
    }

    @PostMapping("/{document}/versions")
    ResponseEntity<Page> renew(Actor actor, @PathVariable CompanyId company, @PathVariable UUID document) {
        Outcome<UUID> outcome = writing.renew(actor, company, document);
        return outcome instanceof Outcome.Done
                ? Answers.seeOther(Addresses.document(company, document) + "/draft")
                : reading.after(actor, company, document, Map.of(), outcome);
    }

    @PostMapping("/{document}/approval")
    ResponseEntity<Page> approve(
            Actor actor,
            @PathVariable CompanyId company,
            @PathVariable UUID document,
            @RequestParam Map<String, String> sent) {
        return reading.after(actor, company, document, sent, approving.approve(actor, company, document, round(sent)));
    }

    @PostMapping("/{document}/return")
    ResponseEntity<Page> sendBack(
            Actor actor,
            @PathVariable CompanyId company,
            @PathVariable UUID document,
            @RequestParam Map<String, String> sent) {
        return reading.after(
                actor,
                company,
                document,
                sent,
                approving.sendBack(
                        actor, company, document, round(sent), fields(sent).text("reason")));
    }

    @PostMapping("/{document}/withdrawal")
    ResponseEntity<Page> withdraw(
            Actor actor,
            @PathVariable CompanyId company,
            @PathVariable UUID document,
            @RequestParam Map<String, String> sent) {
        return reading.after(
                actor,
                company,
                document,
                sent,
                approving.withdraw(actor, company, document, fields(sent).text("why")));
    }

    @PostMapping("/{document}/readings")
    ResponseEntity<Page> read(
            Actor actor,
            @PathVariable CompanyId company,
            @PathVariable UUID document,
            @RequestParam Map<String, String> sent) {
        UUID version = fields(sent).id("of").orElse(new UUID(0, 0));
        return reading.after(actor, company, document, Map.of(), confirming.confirm(actor, company, document, version));
    }

    private Outcome<Wanted> wanted(Actor actor, CompanyId company, Map<String, String> sent) {
        Faults faults = new Faults();
        WrittenFields fields = new WrittenFields(sent, faults);
        DocumentKind kind = fields.choice("kind", DocumentKind.class);
        UUID process = fields.id("process").orElse(null);
        CompanyProcess of = processes(actor, company).stream()
                .filter(one -> one.id().equals(process))
                .findFirst()
                .orElse(null);
        Worded worded = of == null
                ? Worded.anew()
                : new Worded(List.of(of.terms().name(), of.terms().owner()));
        return kind == null
                ? Outcome.refused(Refusal.at("kind", "choose-one"))
                : faults.or(() ->
                        new Wanted(kind, process, worded.of(fields.text("title")), worded.of(fields.text("owner"))));
    }

    private DocumentFormPage form(Actor actor, Language language, CompanyId company, UUID id, Typed typed) {
        CompanyFile file = cabinet.open(actor, company, Addresses.TAB, Permission.KEEP_PROCESSES);
        Words words = dictionary.in(language);
        return new DocumentFormPage(
                file,
                id,
                typed,
                Arrays.stream(DocumentKind.values())
                        .map(kind -> new Option(
                                Words.kebab(kind),
                                words.of("processes.kind", kind),
                                words.of("processes.kind-hint", kind)))
                        .toList(),
                Stream.of(WRITE, UPLOAD)
                        .map(way -> new Option(
                                way, words.of("processes.way." + way), words.of("processes.way-hint." + way)))
                        .toList(),
                processes(actor, company).stream()
                        .map(one -> new Option(
                                one.id().toString(), words.of(one.terms().name())))
                        .toList(),
                people.of(company).stream().map(CompanyPeople.Colleague::name).toList());
    }

    private List<CompanyProcess> processes(Actor actor, CompanyId company) {
        Enrolled enrolled = enrolments.current(company).orElseThrow();
        return shelf.processes(actor, enrolled);
    }

    private static WrittenFields fields(Map<String, String> sent) {
        return new WrittenFields(sent, new Faults());
    }

    private static int round(Map<String, String> sent) {
        String round = fields(sent).text("round");
        return round.matches("\\d{1,6}") ? Integer.parseInt(round) : -1;
    }
}
