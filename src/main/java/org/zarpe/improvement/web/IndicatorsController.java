package org.zarpe.improvement.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
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
import org.zarpe.improvement.Figures;
import org.zarpe.improvement.MeasureProcesses;
import org.zarpe.improvement.queries.ImprovementShelf;
import org.zarpe.improvement.queries.ImprovementShelf.Watched;
import org.zarpe.improvement.web.IndicatorsPage.Suggestion;
import org.zarpe.methodology.KeyProcess;
import org.zarpe.methodology.Pack;
import org.zarpe.methodology.Procedure;
import org.zarpe.methodology.ProcedureIndicator;
import org.zarpe.processes.ManagementSystem;
import org.zarpe.processes.ManagementSystem.OnMap;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.Enrolments;
import org.zarpe.shared.Faults;
import org.zarpe.shared.Ids;
import org.zarpe.shared.Language;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Text;
import org.zarpe.shared.web.Answers;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.words.Dictionary;
import org.zarpe.shared.words.Words;
import org.zarpe.shared.words.WrittenFields;

/** The indicators of a company, and those the method gives to begin with. */
@RestController
@RequestMapping("/companies/{company}/indicators")
class IndicatorsController {

    private final CompanyFile.Cabinet cabinet;
    private final CompanyAccess access;
    private final Enrolments enrolments;
    private final ImprovementShelf shelf;
    private final ManagementSystem system;
    private final MeasureProcesses measure;
    private final Dictionary dictionary;

    IndicatorsController(
            CompanyFile.Cabinet cabinet,
            CompanyAccess access,
            Enrolments enrolments,
            ImprovementShelf shelf,
            ManagementSystem system,
            MeasureProcesses measure,
            Dictionary dictionary) {
        this.cabinet = cabinet;
        this.access = access;
        this.enrolments = enrolments;
        this.shelf = shelf;
        this.system = system;
        this.measure = measure;
        this.dictionary = dictionary;
    }

    @GetMapping
    IndicatorsPage page(Actor actor, Language language, @PathVariable CompanyId company) {
        CompanyFile file = cabinet.open(actor, company, Addresses.TAB, Permission.SEE_IMPROVEMENT);
        Optional<Enrolled> found = enrolments.current(company);
        if (found.isEmpty()) {
            return IndicatorsPage.empty(file);
        }
        Enrolled enrolled = found.get();
        List<OnMap> processes = system.processes(actor, enrolled);
        Map<UUID, Text> names = processes.stream()
                .collect(Collectors.toMap(OnMap::id, one -> one.terms().name()));
        List<Watched> watched = shelf.indicators(actor, enrolled);
        boolean mayKeep = enrolled.isKeptUp() && access.may(actor, Permission.KEEP_IMPROVEMENT, company);
        return new IndicatorsPage(
                file,
                true,
                processes.stream().anyMatch(OnMap::inUse),
                mayKeep,
                cards(company, watched, names, true),
                cards(company, watched, names, false),
                mayKeep
                        ? suggested(processes, watched, enrolments.packOf(enrolled), dictionary.in(language))
                        : List.of());
    }

    @PostMapping("/taking")
    ResponseEntity<Page> take(
            Actor actor, Language language, @PathVariable CompanyId company, @RequestParam Map<String, String> sent) {
        access.must(actor, Permission.KEEP_IMPROVEMENT, company);
        WrittenFields fields = new WrittenFields(sent, new Faults());
        UUID process = fields.id("process").orElseGet(Ids::next);
        return switch (measure.take(actor, company, Ids.next(), process, fields.text("indicator"))) {
            case Outcome.Done<UUID>(UUID taken) -> Answers.seeOther(Addresses.indicator(company, taken));
            case Outcome.Refused<UUID> refused -> Answers.refused(page(actor, language, company));
        };
    }

    private List<IndicatorCard> cards(CompanyId company, List<Watched> watched, Map<UUID, Text> names, boolean inUse) {
        return watched.stream()
                .filter(one -> one.indicator().inUse() == inUse)
                .map(one -> IndicatorCard.of(
                        company, names.getOrDefault(one.indicator().terms().processId(), Text.NOTHING), one.now(), one))
                .toList();
    }

    private static List<Suggestion> suggested(List<OnMap> processes, List<Watched> watched, Pack pack, Words words) {
        return processes.stream()
                .filter(OnMap::inUse)
                .flatMap(process -> given(pack, process)
                        .filter(one -> watched.stream()
                                .noneMatch(there -> one.id()
                                                .equals(there.indicator().key())
                                        && there.indicator().terms().processId().equals(process.id())))
                        .map(one -> new Suggestion(
                                process.id(),
                                process.terms().name(),
                                one.id(),
                                one.name(),
                                one.counted(),
                                Figures.target(words, one.unit(), one.direction(), one.target()))))
                .toList();
    }

    private static Stream<ProcedureIndicator> given(Pack pack, OnMap process) {
        String key = process.keyProcess();
        return key == null
                ? Stream.empty()
                : pack.findProcess(key).flatMap(KeyProcess::procedure).map(Procedure::indicators).stream()
                        .flatMap(List::stream);
    }
}
