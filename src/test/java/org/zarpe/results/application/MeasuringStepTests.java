package org.zarpe.results.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zarpe.Staff;
import org.zarpe.ZarpeTest;
import org.zarpe.diagnosis.Workshops;
import org.zarpe.diagnosis.Workshops.Workshop;
import org.zarpe.methodology.IndicatorUnit;
import org.zarpe.programmes.Enrolments;
import org.zarpe.programmes.NextStep;
import org.zarpe.programmes.NextSteps;
import org.zarpe.results.IndicatorValue;
import org.zarpe.results.Moment;
import org.zarpe.results.RecordResult;
import org.zarpe.shared.Ids;
import org.zarpe.shared.PartialDate;
import org.zarpe.shared.tenancy.Scopes;

@ZarpeTest
@Tag("persistence")
class MeasuringStepTests {

    @Autowired
    Staff staff;

    @Autowired
    Workshops workshops;

    @Autowired
    Enrolments enrolments;

    @Autowired
    NextSteps steps;

    @Autowired
    RecordResult results;

    @Test
    void asksForValuesOnlyUntilTheStageHasWhatItWaitsFor() {
        Workshop workshop = workshops.at(workshops.applicant(), "diagnosis");
        assertThat(steps(workshop)).contains("results.step.measure");

        measurable(workshop)
                .forEach(indicator -> as(
                        workshop,
                        () -> results.record(
                                        workshop.manager(),
                                        workshop.enrolment(),
                                        Ids.next(),
                                        new IndicatorValue(
                                                indicator,
                                                Moment.BASELINE,
                                                PartialDate.ofYear(2025),
                                                PartialDate.ofYear(2025),
                                                BigDecimal.TEN,
                                                null,
                                                null,
                                                null,
                                                "",
                                                "Registro"))
                                .orThrow()));

        assertThat(steps(workshop)).doesNotContain("results.step.measure");
    }

    private List<String> measurable(Workshop workshop) {
        return as(
                workshop,
                () -> enrolments.packOf(enrolments.get(workshop.enrolment())).indicators().stream()
                        .filter(indicator -> indicator.unit() == IndicatorUnit.COUNT
                                && indicator.formula().isEmpty())
                        .map(indicator -> indicator.id())
                        .limit(5)
                        .toList());
    }

    private List<String> steps(Workshop workshop) {
        return as(
                workshop,
                () -> steps.of(workshop.manager(), enrolments.get(workshop.enrolment())).stream()
                        .map(NextStep::key)
                        .toList());
    }

    private <T> T as(Workshop workshop, Supplier<T> work) {
        return Scopes.as(staff.scope(workshop.director()), work::get);
    }
}
