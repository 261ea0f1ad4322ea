package org.zarpe.results.application;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.zarpe.identity.Role;
import org.zarpe.methodology.Facts;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.Enrolments;
import org.zarpe.programmes.FactSource;
import org.zarpe.programmes.NextStep;
import org.zarpe.results.IndicatorValue;
import org.zarpe.results.Moment;
import org.zarpe.results.Results;

/** How many indicators have a baseline and an end, and what to measure next. */
@Component
class ResultFacts implements FactSource, NextStep.Source {

    private static final int AFTER_THE_STAGE_ITSELF = 60;

    private final Results results;
    private final Enrolments enrolments;

    ResultFacts(Results results, Enrolments enrolments) {
        this.results = results;
        this.enrolments = enrolments;
    }

    @Override
    public void tell(Enrolled enrolled, Facts.Builder facts) {
        List<IndicatorValue> values = results.of(enrolled.id());
        facts.put("results.baseline", indicatorsWith(values, Moment.BASELINE));
        facts.put("results.end", indicatorsWith(values, Moment.END));
    }

    @Override
    public List<NextStep> of(Enrolled enrolled) {
        boolean measures = enrolments.awaited(enrolled).stream().anyMatch(fact -> fact.startsWith("results."));
        return Stream.of(new NextStep(
                        "results.step.measure",
                        List.of(),
                        "/companies/" + enrolled.company() + "/results",
                        AFTER_THE_STAGE_ITSELF,
                        Set.of(Role.MANAGER, Role.ADVISER, Role.DIRECTOR)))
                .filter(step -> measures)
                .toList();
    }

    private static long indicatorsWith(List<IndicatorValue> values, Moment moment) {
        return values.stream()
                .filter(value -> value.moment() == moment && value.isKnown())
                .map(IndicatorValue::indicator)
                .distinct()
                .count();
    }
}
