package org.zarpe.processes.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import org.zarpe.processes.KeepProcesses;
import org.zarpe.processes.ProcessTerms;
import org.zarpe.processes.domain.CompanyProcess;
import org.zarpe.processes.queries.ProcessShelf;
import org.zarpe.processes.web.ProcessForm.Part;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.Enrolments;
import org.zarpe.shared.Faults;
import org.zarpe.shared.Ids;
import org.zarpe.shared.Language;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.web.Answers;
import org.zarpe.shared.web.Difference;
import org.zarpe.shared.web.Differences;
import org.zarpe.shared.web.Option;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Typed;
import org.zarpe.shared.words.Dictionary;
import org.zarpe.shared.words.Words;
import org.zarpe.shared.words.WrittenFields;

/** A process of a company and its forms. */
@RestController
@RequestMapping("/companies/{company}/processes")
class ProcessController {

    private final CompanyFile.Cabinet cabinet;
    private final CompanyAccess access;
    private final CompanyPeople people;
    private final Enrolments enrolments;
    private final ProcessShelf shelf;
    private final KeepProcesses keep;
    private final Dictionary dictionary;

    ProcessController(
            CompanyFile.Cabinet cabinet,
            CompanyAccess access,
            CompanyPeople people,
            Enrolments enrolments,
            ProcessShelf shelf,
            KeepProcesses keep,
            Dictionary dictionary) {
        this.cabinet = cabinet;
        this.access = access;
        this.people = people;
        this.enrolments = enrolments;
        this.shelf = shelf;
        this.keep = keep;
        this.dictionary = dictionary;
    }

    @GetMapping("/new")
    ProcessFormPage blank(Actor actor, Language language, @PathVariable CompanyId company) {
        return form(actor, language, company, Ids.next(), Part.IDENTITY, null, Typed.blank());
    }

    @PostMapping
    ResponseEntity<Page> add(
            Actor actor,
            Language language,
            @PathVariable CompanyId company,
            @RequestParam UUID id,
            @RequestParam Map<String, String> sent) {
        return switch (keep.add(actor, company, id, ProcessForm.read(sent, Part.IDENTITY, null))) {
            case Outcome.Done<UUID> done -> Answers.seeOther(Addresses.process(company, id));
            case Outcome.Refused<UUID> refused ->
                Answers.refused(form(
                        actor,
                        language,
                        company,
                        id,
                        Part.IDENTITY,
                        null,
                        Typed.of(sent).refused(refused.reasons())));
        };
    }

    @GetMapping("/{process}")
    ProcessPage page(Actor actor, @PathVariable CompanyId company, @PathVariable UUID process) {
        CompanyFile file = cabinet.open(actor, company, Addresses.TAB, Permission.SEE_PROCESSES);
        CompanyProcess one = shelf.process(actor, company, process);
        Enrolled enrolled = enrolments.current(company).orElseThrow();
        List<CompanyProcess> used = shelf.processes(actor, enrolled).stream()
                .filter(CompanyProcess::inUse)
                .toList();
        return new ProcessPage(
                file,
                enrolled.isKeptUp() && access.may(actor, Permission.KEEP_PROCESSES, company),
                one,
                one.keyProcess() == null
                        ? null
                        : enrolments
                                .packOf(enrolled)
                                .findProcess(one.keyProcess())
                                .orElse(null),
                neighbours(company, one.before(used)),
                neighbours(company, one.after(used)),
                shelf.documents(actor, enrolled).stream()
                        .filter(kept -> Objects.equals(kept.document().processId(), process))
                        .map(kept -> DocumentLine.of(company, kept, actor.person()))
                        .toList());
    }

    @GetMapping("/{process}/identity")
    ProcessFormPage identity(
            Actor actor, Language language, @PathVariable CompanyId company, @PathVariable UUID process) {
        return open(actor, language, company, process, Part.IDENTITY);
    }

    @GetMapping("/{process}/exchange")
    ProcessFormPage exchange(
            Actor actor, Language language, @PathVariable CompanyId company, @PathVariable UUID process) {
        return open(actor, language, company, process, Part.EXCHANGE);
    }

    @GetMapping("/{process}/links")
    ProcessFormPage links(Actor actor, Language language, @PathVariable CompanyId company, @PathVariable UUID process) {
        return open(actor, language, company, process, Part.LINKS);
    }

    @PostMapping("/{process}/identity")
    ResponseEntity<Page> identify(
            Actor actor,
            Language language,
            @PathVariable CompanyId company,
            @PathVariable UUID process,
            @RequestParam Map<String, String> sent) {
        return describe(actor, language, company, process, Part.IDENTITY, sent);
    }

    @PostMapping("/{process}/exchange")
    ResponseEntity<Page> exchanges(
            Actor actor,
            Language language,
            @PathVariable CompanyId company,
            @PathVariable UUID process,
            @RequestParam Map<String, String> sent) {
        return describe(actor, language, company, process, Part.EXCHANGE, sent);
    }

    @PostMapping("/{process}/links")
    ResponseEntity<Page> link(
            Actor actor,
            Language language,
            @PathVariable CompanyId company,
            @PathVariable UUID process,
            @RequestParam Map<String, String> sent) {
        return describe(actor, language, company, process, Part.LINKS, sent);
    }

    @PostMapping("/{process}/use")
    ResponseEntity<Page> use(
            Actor actor,
            @PathVariable CompanyId company,
            @PathVariable UUID process,
            @RequestParam Map<String, String> sent) {
        access.must(actor, Permission.KEEP_PROCESSES, company);
        shelf.process(actor, company, process);
        WrittenFields fields = new WrittenFields(sent, new Faults());
        return switch (keep.use(
                actor, company, process, fields.version(), fields.text("use").equals("yes"))) {
            case Outcome.Done<UUID> done -> Answers.seeOther(Addresses.process(company, process));
            case Outcome.Refused<UUID> refused -> Answers.stale(page(actor, company, process));
        };
    }

    private ProcessFormPage open(Actor actor, Language language, CompanyId company, UUID id, Part part) {
        access.must(actor, Permission.KEEP_PROCESSES, company);
        CompanyProcess process = shelf.process(actor, company, id);
        return form(
                actor,
                language,
                company,
                id,
                part,
                process,
                ProcessForm.written(process.terms(), dictionary.in(language)));
    }

    private ResponseEntity<Page> describe(
            Actor actor, Language language, CompanyId company, UUID id, Part part, Map<String, String> sent) {
        access.must(actor, Permission.KEEP_PROCESSES, company);
        CompanyProcess process = shelf.process(actor, company, id);
        ProcessTerms terms = ProcessForm.read(sent, part, process);
        long seen = new WrittenFields(sent, new Faults()).version();
        Outcome<UUID> outcome = keep.describe(actor, company, id, seen, terms);
        if (outcome instanceof Outcome.Refused<UUID> refused) {
            ProcessFormPage page = form(
                    actor, language, company, id, part, process, Typed.of(sent).refused(refused.reasons()));
            return refused.isStale()
                    ? Answers.stale(page.beside(differences(terms, process.terms(), dictionary.in(language))))
                    : Answers.refused(page);
        }
        return Answers.seeOther(Addresses.process(company, id));
    }

    private static List<Difference> differences(ProcessTerms yours, ProcessTerms theirs, Words words) {
        return new Differences()
                .compare(words.of("processes.field.name"), words.of(yours.name()), words.of(theirs.name()))
                .compare(words.of("processes.field.purpose"), words.of(yours.purpose()), words.of(theirs.purpose()))
                .compare(words.of("processes.field.owner"), words.of(yours.owner()), words.of(theirs.owner()))
                .compare(words.of("processes.field.inputs"), words.of(yours.inputs()), words.of(theirs.inputs()))
                .compare(words.of("processes.field.outputs"), words.of(yours.outputs()), words.of(theirs.outputs()))
                .all();
    }

    private ProcessFormPage form(
            Actor actor,
            Language language,
            CompanyId company,
            UUID id,
            Part part,
            @Nullable CompanyProcess process,
            Typed typed) {
        CompanyFile file = cabinet.open(actor, company, Addresses.TAB, Permission.KEEP_PROCESSES);
        Words words = dictionary.in(language);
        Enrolled enrolled = enrolments.current(company).orElseThrow();
        return new ProcessFormPage(
                file,
                id,
                part,
                process == null ? null : process.terms().name(),
                process == null ? null : process.version(),
                typed,
                people.of(company).stream().map(CompanyPeople.Colleague::name).toList(),
                shelf.processes(actor, enrolled).stream()
                        .filter(one -> !one.id().equals(id))
                        .map(one -> new Option(
                                ProcessForm.field(one.id()),
                                words.of(one.terms().name())))
                        .toList(),
                List.of());
    }

    private static List<ProcessPage.Neighbour> neighbours(CompanyId company, List<CompanyProcess> processes) {
        return processes.stream()
                .map(one -> new ProcessPage.Neighbour(one.terms().name(), Addresses.process(company, one.id())))
                .toList();
    }
}
