package org.zarpe.improvement.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
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
import org.zarpe.identity.Actor;
import org.zarpe.identity.BrowserSecrets;
import org.zarpe.identity.Permission;
import org.zarpe.improvement.Figures;
import org.zarpe.improvement.IndicatorTerms;
import org.zarpe.improvement.MeasureProcesses;
import org.zarpe.improvement.MeasureProcesses.Reading;
import org.zarpe.improvement.Rhythm;
import org.zarpe.improvement.domain.ValueBook.Value;
import org.zarpe.improvement.queries.ImprovementShelf;
import org.zarpe.improvement.queries.ImprovementShelf.Watched;
import org.zarpe.processes.ManagementSystem;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.programmes.Enrolments;
import org.zarpe.shared.Faults;
import org.zarpe.shared.Language;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.PartialDate;
import org.zarpe.shared.Text;
import org.zarpe.shared.web.Answers;
import org.zarpe.shared.web.Difference;
import org.zarpe.shared.web.Differences;
import org.zarpe.shared.web.Option;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Typed;
import org.zarpe.shared.words.Dictionary;
import org.zarpe.shared.words.Words;
import org.zarpe.shared.words.WrittenFields;

/** An indicator and its values. */
@RestController
@RequestMapping("/companies/{company}/indicators/{indicator}")
class IndicatorController {

    /** So many periods back a value may be entered in the form. */
    private static final int OFFERED = 24;

    private final CompanyFile.Cabinet cabinet;
    private final CompanyAccess access;
    private final Enrolments enrolments;
    private final ImprovementShelf shelf;
    private final ManagementSystem system;
    private final MeasureProcesses measure;
    private final BrowserSecrets secrets;
    private final Dictionary dictionary;

    IndicatorController(
            CompanyFile.Cabinet cabinet,
            CompanyAccess access,
            Enrolments enrolments,
            ImprovementShelf shelf,
            ManagementSystem system,
            MeasureProcesses measure,
            BrowserSecrets secrets,
            Dictionary dictionary) {
        this.cabinet = cabinet;
        this.access = access;
        this.enrolments = enrolments;
        this.shelf = shelf;
        this.system = system;
        this.measure = measure;
        this.secrets = secrets;
        this.dictionary = dictionary;
    }

    /** @param period whose value shall be corrected */
    @GetMapping
    IndicatorPage page(
            Actor actor,
            Language language,
            @PathVariable CompanyId company,
            @PathVariable UUID indicator,
            @RequestParam(required = false) @Nullable String period) {
        Watched watched = shelf.indicator(actor, company, indicator);
        return at(watched, period)
                .map(value -> page(
                        actor,
                        language,
                        company,
                        watched,
                        value.version(),
                        Typed.blank()
                                .with("period", value.start())
                                .with("value", value.number().toPlainString())
                                .with("note", value.note()),
                        List.of()))
                .orElseGet(() -> page(
                        actor,
                        language,
                        company,
                        watched,
                        null,
                        Typed.blank().with("period", awaited(watched).orElse(null)),
                        List.of()));
    }

    @PostMapping("/values")
    ResponseEntity<Page> measure(
            Actor actor,
            Language language,
            @PathVariable CompanyId company,
            @PathVariable UUID indicator,
            @RequestParam Map<String, String> sent) {
        access.must(actor, Permission.KEEP_IMPROVEMENT, company);
        shelf.indicator(actor, company, indicator);
        Outcome<Reading> reading = IndicatorForm.reading(sent);
        Outcome<UUID> outcome = reading.then(sound -> measure.measure(actor, company, indicator, sound));
        if (outcome instanceof Outcome.Refused<UUID> refused) {
            Watched watched = shelf.indicator(actor, company, indicator);
            Typed typed = Typed.of(sent).refused(refused.reasons());
            if (refused.isStale() && reading instanceof Outcome.Done<Reading>(Reading yours)) {
                return Answers.stale(stale(actor, language, company, watched, yours, typed));
            }
            long seen = new WrittenFields(sent, new Faults()).version();
            return Answers.refused(page(actor, language, company, watched, seen < 0 ? null : seen, typed, List.of()));
        }
        return Answers.seeOther(Addresses.indicator(company, indicator));
    }

    @PostMapping("/use")
    ResponseEntity<Page> use(
            Actor actor,
            Language language,
            @PathVariable CompanyId company,
            @PathVariable UUID indicator,
            @RequestParam Map<String, String> sent) {
        access.must(actor, Permission.KEEP_IMPROVEMENT, company);
        WrittenFields fields = new WrittenFields(sent, new Faults());
        return switch (measure.use(
                actor, company, indicator, fields.version(), fields.text("use").equals("yes"))) {
            case Outcome.Done<UUID> done -> Answers.seeOther(Addresses.indicator(company, indicator));
            case Outcome.Refused<UUID> refused -> Answers.stale(page(actor, language, company, indicator, null));
        };
    }

    private IndicatorPage stale(
            Actor actor, Language language, CompanyId company, Watched watched, Reading yours, Typed typed) {
        Words words = dictionary.in(language);
        IndicatorTerms terms = watched.indicator().terms();
        Value theirs = watched.values().stream()
                .filter(value -> value.start().equals(terms.rhythm().start(yours.day())))
                .findFirst()
                .orElseThrow();
        List<Difference> differences = new Differences()
                .compare(
                        words.of("improvement.field.value"),
                        Figures.value(words, terms.unit(), yours.value()),
                        Figures.value(words, terms.unit(), theirs.number()))
                .compare(words.of("improvement.field.note"), yours.note(), theirs.note())
                .all();
        return page(actor, language, company, watched, theirs.version(), typed, differences);
    }

    private IndicatorPage page(
            Actor actor,
            Language language,
            CompanyId company,
            Watched watched,
            @Nullable Long seen,
            Typed typed,
            List<Difference> differences) {
        CompanyFile file = cabinet.open(actor, company, Addresses.TAB, Permission.SEE_IMPROVEMENT);
        Enrolled enrolled = enrolments.get(new EnrolmentId(watched.indicator().enrolmentId()));
        Words words = dictionary.in(language);
        Text process = system.processes(actor, enrolled).stream()
                .filter(one -> one.id().equals(watched.indicator().terms().processId()))
                .findFirst()
                .map(one -> one.terms().name())
                .orElse(Text.NOTHING);
        boolean keeps = enrolled.isKeptUp() && access.may(actor, Permission.KEEP_IMPROVEMENT, company);
        return new IndicatorPage(
                file,
                IndicatorCard.of(company, process, watched.now(), watched),
                keeps,
                periods(watched, words),
                seen,
                typed,
                differences,
                keeps ? new Waits(actor.person().value(), secrets.of(actor), company) : null);
    }

    private List<Option> periods(Watched watched, Words words) {
        Rhythm rhythm = watched.indicator().terms().rhythm();
        return Stream.iterate(rhythm.start(watched.today()), rhythm::previous)
                .limit(OFFERED)
                .map(start -> new Option(start.toString(), Figures.period(words, rhythm, start)))
                .toList();
    }

    /** The period whose turn it is: the one after the last value, else the one that ended last. */
    private static Optional<LocalDate> awaited(Watched watched) {
        Rhythm rhythm = watched.indicator().terms().rhythm();
        LocalDate running = rhythm.start(watched.today());
        return watched.last().isEmpty()
                ? Optional.of(rhythm.previous(running))
                : watched.last().map(value -> rhythm.next(value.start())).filter(next -> !next.isAfter(running));
    }

    private static Optional<Value> at(Watched watched, @Nullable String period) {
        return Optional.ofNullable(period)
                .flatMap(PartialDate::parse)
                .flatMap(day -> watched.values().stream()
                        .filter(value -> value.start().equals(day.earliest()))
                        .findFirst());
    }
}
