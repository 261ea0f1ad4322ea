package org.zarpe.improvement.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
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
import org.zarpe.improvement.IndicatorTerms;
import org.zarpe.improvement.MeasureProcesses;
import org.zarpe.improvement.Rhythm;
import org.zarpe.improvement.domain.KeptIndicator;
import org.zarpe.improvement.queries.ImprovementShelf;
import org.zarpe.improvement.web.IndicatorFormPage.Choices;
import org.zarpe.methodology.Direction;
import org.zarpe.methodology.IndicatorUnit;
import org.zarpe.processes.ManagementSystem;
import org.zarpe.programmes.Enrolments;
import org.zarpe.shared.Faults;
import org.zarpe.shared.Ids;
import org.zarpe.shared.Language;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.web.Answers;
import org.zarpe.shared.web.Difference;
import org.zarpe.shared.web.Option;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Typed;
import org.zarpe.shared.words.Dictionary;
import org.zarpe.shared.words.Words;
import org.zarpe.shared.words.WrittenFields;

/** The form of an indicator. */
@RestController
@RequestMapping("/companies/{company}/indicators")
class IndicatorFormController {

    private static final List<IndicatorUnit> UNITS = List.of(
            IndicatorUnit.PERCENT,
            IndicatorUnit.COUNT,
            IndicatorUnit.DAYS,
            IndicatorUnit.HOURS,
            IndicatorUnit.MONEY,
            IndicatorUnit.RATIO);

    private final CompanyFile.Cabinet cabinet;
    private final CompanyAccess access;
    private final CompanyPeople people;
    private final Enrolments enrolments;
    private final ImprovementShelf shelf;
    private final ManagementSystem system;
    private final MeasureProcesses measure;
    private final Dictionary dictionary;

    IndicatorFormController(
            CompanyFile.Cabinet cabinet,
            CompanyAccess access,
            CompanyPeople people,
            Enrolments enrolments,
            ImprovementShelf shelf,
            ManagementSystem system,
            MeasureProcesses measure,
            Dictionary dictionary) {
        this.cabinet = cabinet;
        this.access = access;
        this.people = people;
        this.enrolments = enrolments;
        this.shelf = shelf;
        this.system = system;
        this.measure = measure;
        this.dictionary = dictionary;
    }

    @GetMapping("/new")
    IndicatorFormPage blank(Actor actor, Language language, @PathVariable CompanyId company) {
        return form(
                actor,
                language,
                company,
                Ids.next(),
                null,
                Typed.blank().with("rhythm", Words.kebab(Rhythm.MONTH)).with("better", Words.kebab(Direction.UP)));
    }

    @PostMapping
    ResponseEntity<Page> add(
            Actor actor,
            Language language,
            @PathVariable CompanyId company,
            @RequestParam UUID id,
            @RequestParam Map<String, String> sent) {
        access.must(actor, Permission.KEEP_IMPROVEMENT, company);
        return switch (IndicatorForm.terms(sent, null).then(terms -> measure.add(actor, company, id, terms))) {
            case Outcome.Done<UUID> done -> Answers.seeOther(Addresses.indicator(company, id));
            case Outcome.Refused<UUID> refused ->
                Answers.refused(
                        form(actor, language, company, id, null, Typed.of(sent).refused(refused.reasons())));
        };
    }

    @GetMapping("/{indicator}/terms")
    IndicatorFormPage open(
            Actor actor, Language language, @PathVariable CompanyId company, @PathVariable UUID indicator) {
        access.must(actor, Permission.KEEP_IMPROVEMENT, company);
        KeptIndicator one = shelf.indicator(actor, company, indicator).indicator();
        return form(
                actor, language, company, indicator, one, IndicatorForm.written(one.terms(), dictionary.in(language)));
    }

    @PostMapping("/{indicator}/terms")
    ResponseEntity<Page> describe(
            Actor actor,
            Language language,
            @PathVariable CompanyId company,
            @PathVariable UUID indicator,
            @RequestParam Map<String, String> sent) {
        access.must(actor, Permission.KEEP_IMPROVEMENT, company);
        KeptIndicator one = shelf.indicator(actor, company, indicator).indicator();
        long seen = new WrittenFields(sent, new Faults()).version();
        Outcome<IndicatorTerms> terms = IndicatorForm.terms(sent, one.terms());
        Outcome<UUID> outcome = terms.then(sound -> measure.describe(actor, company, indicator, seen, sound));
        if (outcome instanceof Outcome.Refused<UUID> refused) {
            IndicatorFormPage page = form(
                    actor, language, company, indicator, one, Typed.of(sent).refused(refused.reasons()));
            List<Difference> differences = terms instanceof Outcome.Done<IndicatorTerms>(IndicatorTerms yours)
                    ? IndicatorForm.differences(yours, one.terms(), dictionary.in(language))
                    : List.of();
            return refused.isStale() ? Answers.stale(page.beside(differences)) : Answers.refused(page.asSent(seen));
        }
        return Answers.seeOther(Addresses.indicator(company, indicator));
    }

    private IndicatorFormPage form(
            Actor actor, Language language, CompanyId company, UUID id, @Nullable KeptIndicator one, Typed typed) {
        CompanyFile file = cabinet.open(actor, company, Addresses.TAB, Permission.KEEP_IMPROVEMENT);
        return new IndicatorFormPage(
                file,
                id,
                one == null ? null : one.terms().name(),
                one == null ? null : one.version(),
                typed,
                choices(actor, company, one, dictionary.in(language)),
                people.of(company).stream().map(CompanyPeople.Colleague::name).toList(),
                List.of());
    }

    private Choices choices(Actor actor, CompanyId company, @Nullable KeptIndicator one, Words words) {
        return new Choices(
                system.processes(actor, enrolments.current(company).orElseThrow()).stream()
                        .filter(process -> process.inUse()
                                || one != null && one.terms().processId().equals(process.id()))
                        .map(process -> new Option(
                                process.id().toString(),
                                words.of(process.terms().name())))
                        .toList(),
                options(UNITS, "improvement.unit", words),
                options(List.of(Direction.UP, Direction.DOWN), "improvement.better", words),
                options(Arrays.asList(Rhythm.values()), "improvement.rhythm", words));
    }

    private static List<Option> options(List<? extends Enum<?>> values, String prefix, Words words) {
        return values.stream()
                .map(value -> new Option(Words.kebab(value), words.of(prefix, value)))
                .toList();
    }
}
