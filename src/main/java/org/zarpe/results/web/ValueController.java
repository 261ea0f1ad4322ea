package org.zarpe.results.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zarpe.companies.CompanyFile;
import org.zarpe.companies.CompanyId;
import org.zarpe.companies.MissingCode;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.methodology.Indicator;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.Enrolments;
import org.zarpe.results.RecordResult;
import org.zarpe.results.Sayings;
import org.zarpe.results.domain.Measuring;
import org.zarpe.results.domain.RecordedValue;
import org.zarpe.results.queries.StandingResults;
import org.zarpe.shared.Ids;
import org.zarpe.shared.Language;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;
import org.zarpe.shared.web.Answers;
import org.zarpe.shared.web.Difference;
import org.zarpe.shared.web.Option;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Typed;
import org.zarpe.shared.words.Dictionary;
import org.zarpe.shared.words.Words;

/** Recording a value of an indicator and correcting one. */
@RestController
class ValueController {

    private final CompanyFile.Cabinet cabinet;
    private final Enrolments enrolments;
    private final StandingResults results;
    private final RecordResult keep;
    private final Dictionary dictionary;

    ValueController(
            CompanyFile.Cabinet cabinet,
            Enrolments enrolments,
            StandingResults results,
            RecordResult keep,
            Dictionary dictionary) {
        this.cabinet = cabinet;
        this.enrolments = enrolments;
        this.results = results;
        this.keep = keep;
        this.dictionary = dictionary;
    }

    @GetMapping("/companies/{company}/results/{indicator}/values/new")
    ValuePage blank(
            Actor actor,
            Language language,
            @PathVariable CompanyId company,
            @PathVariable String indicator,
            @RequestParam(defaultValue = "") String moment) {
        Typed typed = Typed.blank().with("moment", moment).with("currency", "MXN");
        return page(actor, language, company, indicator, Ids.next(), null, typed);
    }

    @PostMapping("/companies/{company}/results/{indicator}/values")
    ResponseEntity<Page> record(
            Actor actor,
            Language language,
            @PathVariable CompanyId company,
            @PathVariable String indicator,
            @RequestParam UUID id,
            @RequestParam Map<String, String> typed) {
        Enrolled enrolled = enrolled(company);
        Outcome<UUID> outcome = ValueForm.read(indicator(enrolled, indicator), typed)
                .then(value -> keep.record(actor, enrolled.id(), id, value));
        return switch (outcome) {
            case Outcome.Done<UUID> done -> Answers.seeOther("/companies/" + company + "/results#" + indicator);
            case Outcome.Refused<UUID> refused ->
                Answers.refused(page(
                        actor,
                        language,
                        company,
                        indicator,
                        id,
                        null,
                        Typed.of(typed).refused(refused.reasons())));
        };
    }

    @GetMapping("/companies/{company}/results/values/{former}/corrections/new")
    ValuePage correction(Actor actor, Language language, @PathVariable CompanyId company, @PathVariable UUID former) {
        RecordedValue standing = results.recorded(actor, company, former);
        Typed typed = ValueForm.written(standing.value(), dictionary.in(language));
        return page(actor, language, company, standing.value().indicator(), Ids.next(), standing, typed);
    }

    @PostMapping("/companies/{company}/results/values/{former}/corrections")
    ResponseEntity<Page> correct(
            Actor actor,
            Language language,
            @PathVariable CompanyId company,
            @PathVariable UUID former,
            @RequestParam UUID id,
            @RequestParam Map<String, String> typed) {
        RecordedValue standing = results.recorded(actor, company, former);
        String indicator = standing.value().indicator();
        Outcome<UUID> outcome = ValueForm.read(indicator(enrolled(company), indicator), typed)
                .then(value -> keep.correct(actor, former, id, value));
        return switch (outcome) {
            case Outcome.Done<UUID> done -> Answers.seeOther("/companies/" + company + "/results#" + indicator);
            case Outcome.Refused<UUID> refused ->
                refused.isStale()
                        ? Answers.stale(overtaken(actor, language, company, standing, id, typed))
                        : Answers.refused(page(
                                actor,
                                language,
                                company,
                                indicator,
                                id,
                                standing,
                                Typed.of(typed).refused(refused.reasons())));
        };
    }

    private ValuePage page(
            Actor actor,
            Language language,
            CompanyId company,
            String indicator,
            UUID id,
            @Nullable RecordedValue former,
            Typed typed) {
        CompanyFile file = cabinet.open(actor, company, "results", Permission.RECORD_RESULTS);
        Enrolled enrolled = enrolled(company);
        Words words = dictionary.in(language);
        Indicator measured = indicator(enrolled, indicator);
        List<ValuePage.Past> history = results.history(actor, enrolled, indicator).stream()
                .map(past -> past(words, measured, company, past))
                .toList();
        return new ValuePage(
                file,
                measured,
                id,
                former,
                typed,
                moments(enrolled, words),
                options(words, "results.missing", MissingCode.values()),
                history,
                List.of());
    }

    /** Somebody corrected the same value meanwhile: what stands now beside what was typed, and the form corrects what stands now. */
    private ValuePage overtaken(
            Actor actor,
            Language language,
            CompanyId company,
            RecordedValue former,
            UUID id,
            Map<String, String> written) {
        String indicator = former.value().indicator();
        Enrolled enrolled = enrolled(company);
        RecordedValue now = results.corrected(actor, enrolled, former);
        Words words = dictionary.in(language);
        Typed yours = ValueForm.read(indicator(enrolled, indicator), written)
                .map(value -> ValueForm.written(value, words))
                .orThrow();
        ValuePage page = page(actor, language, company, indicator, id, now, Typed.of(written));
        List<Difference> differences =
                new ValueDifferences(page, words).between(yours, ValueForm.written(now.value(), words));
        return differences.isEmpty()
                ? page(actor, language, company, indicator, id, now, yours.refused(List.of(Refusal.stale())))
                : page.against(differences);
    }

    private static ValuePage.Past past(Words words, Indicator indicator, CompanyId company, RecordedValue past) {
        var value = past.value();
        return new ValuePage.Past(
                words.of("results.moment", value.moment()) + " · " + Sayings.period(words, value),
                Sayings.value(words, indicator, value),
                value.source(),
                past.stands(),
                "/companies/" + company + "/results/values/" + past.id() + "/corrections/new");
    }

    private static List<Option> moments(Enrolled enrolled, Words words) {
        return Measuring.open(enrolled).stream()
                .map(moment -> new Option(
                        Words.kebab(moment),
                        words.of("results.moment", moment),
                        words.of("results.moment.hint", moment)))
                .toList();
    }

    private static List<Option> options(Words words, String prefix, Enum<?>[] values) {
        return Arrays.stream(values)
                .map(value -> new Option(Words.kebab(value), words.of(prefix, value)))
                .toList();
    }

    private Enrolled enrolled(CompanyId company) {
        return enrolments.current(company).orElseThrow();
    }

    private Indicator indicator(Enrolled enrolled, String indicator) {
        return enrolments.packOf(enrolled).indicator(indicator);
    }
}
