package org.zarpe.processes.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
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
import org.zarpe.processes.DocumentText;
import org.zarpe.processes.WriteDocuments;
import org.zarpe.processes.domain.Approval;
import org.zarpe.processes.domain.Change;
import org.zarpe.processes.domain.DocumentVersion;
import org.zarpe.processes.queries.ProcessShelf;
import org.zarpe.processes.queries.ProcessShelf.Kept;
import org.zarpe.shared.Faults;
import org.zarpe.shared.Language;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;
import org.zarpe.shared.web.Answers;
import org.zarpe.shared.web.Difference;
import org.zarpe.shared.web.Differences;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Typed;
import org.zarpe.shared.words.Dictionary;
import org.zarpe.shared.words.Words;
import org.zarpe.shared.words.WrittenFields;

/** Writing a draft. */
@RestController
@RequestMapping("/companies/{company}/documents/{document}/draft")
class DraftController {

    private final DocumentReading reading;
    private final CompanyFile.Cabinet cabinet;
    private final CompanyAccess access;
    private final CompanyPeople people;
    private final ProcessShelf shelf;
    private final WriteDocuments writing;
    private final Dictionary dictionary;

    DraftController(
            DocumentReading reading,
            CompanyFile.Cabinet cabinet,
            CompanyAccess access,
            CompanyPeople people,
            ProcessShelf shelf,
            WriteDocuments writing,
            Dictionary dictionary) {
        this.reading = reading;
        this.cabinet = cabinet;
        this.access = access;
        this.people = people;
        this.shelf = shelf;
        this.writing = writing;
        this.dictionary = dictionary;
    }

    @GetMapping
    ResponseEntity<Page> open(
            Actor actor, Language language, @PathVariable CompanyId company, @PathVariable UUID document) {
        access.must(actor, Permission.KEEP_PROCESSES, company);
        Kept kept = shelf.document(actor, company, document);
        return kept.versions()
                .draft()
                .map(draft -> Answers.page(page(
                        actor,
                        company,
                        kept,
                        draft,
                        DraftForm.written(draft.text(), draft.reviewMonths(), dictionary.in(language)))))
                .orElseGet(() -> Answers.seeOther(Addresses.document(company, document)));
    }

    @PostMapping
    ResponseEntity<Page> write(
            Actor actor,
            Language language,
            @PathVariable CompanyId company,
            @PathVariable UUID document,
            @RequestParam Map<String, String> sent) {
        access.must(actor, Permission.KEEP_PROCESSES, company);
        Kept kept = shelf.document(actor, company, document);
        Optional<DocumentVersion> found = kept.versions().draft();
        if (found.isEmpty()) {
            return reading.after(actor, company, document, Map.of(), Outcome.refused(Refusal.stale()));
        }
        DocumentVersion draft = found.get();
        DraftForm typed = DraftForm.of(sent);
        WrittenFields fields = new WrittenFields(sent, new Faults());
        if (!fields.text("arrange").isEmpty()) {
            DraftPage page = page(actor, company, kept, draft, typed.arranged(fields.text("arrange")));
            return Answers.page(page.sent(page.typed(), fields.version()));
        }
        DraftForm form = typed.compact();
        DocumentText said = form.text(draft.text());
        DocumentText text = draft.file() == null ? said : draft.text().withKeeping(said.keeping());
        Outcome<UUID> outcome = form.reviewMonths()
                .then(months -> writing.write(actor, company, document, fields.version(), text, months));
        if (outcome instanceof Outcome.Refused<UUID> refused) {
            DraftPage page = page(actor, company, kept, draft, form);
            Typed wrong = page.typed().refused(refused.reasons());
            return refused.isStale()
                    ? Answers.stale(page.beside(wrong, differences(text, draft.text(), dictionary.in(language))))
                    : Answers.refused(page.sent(wrong, fields.version()));
        }
        return Answers.seeOther(
                Addresses.document(company, document) + (fields.text("then").equals("send") ? "/sending" : ""));
    }

    private DraftPage page(Actor actor, CompanyId company, Kept kept, DocumentVersion draft, DraftForm form) {
        CompanyFile file = cabinet.open(actor, company, Addresses.TAB, Permission.KEEP_PROCESSES);
        return new DraftPage(
                file,
                kept.document(),
                draft.number(),
                draft.version(),
                form.typed(),
                form.stepLines(),
                form.measureLines(),
                draft.file(),
                draft.number() == 1
                        && draft.version() == 0
                        && !draft.text().steps().isEmpty(),
                draft.sentBack().map(Approval::reason).orElse(null),
                people.of(company).stream()
                        .map(CompanyPeople.Colleague::position)
                        .distinct()
                        .toList(),
                List.of());
    }

    private static List<Difference> differences(DocumentText yours, DocumentText theirs, Words words) {
        return new Differences()
                .compare(words.of("processes.part.purpose"), words.of(yours.purpose()), words.of(theirs.purpose()))
                .compare(words.of("processes.part.scope"), words.of(yours.scope()), words.of(theirs.scope()))
                .compare(words.of("processes.steps"), steps(yours, words), steps(theirs, words))
                .compare(words.of("processes.measures"), measures(yours, words), measures(theirs, words))
                .compare(words.of("processes.part.blanks"), words.of(yours.blanks()), words.of(theirs.blanks()))
                .compare(words.of("processes.part.keeping"), words.of(yours.keeping()), words.of(theirs.keeping()))
                .all();
    }

    private static String steps(DocumentText text, Words words) {
        return text.steps().stream()
                .map(step -> Change.sentence(step, words.language()))
                .collect(Collectors.joining("\n"));
    }

    private static String measures(DocumentText text, Words words) {
        return text.measures().stream()
                .map(one -> words.of(one.name()) + ": " + words.of(one.target()))
                .collect(Collectors.joining("\n"));
    }
}
