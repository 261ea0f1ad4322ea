package org.zarpe.api.resources;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zarpe.api.wire.Wire;
import org.zarpe.companies.CompanyId;
import org.zarpe.methodology.PackRef;
import org.zarpe.programmes.CohortId;
import org.zarpe.programmes.EndKind;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.programmes.EnrolmentState;
import org.zarpe.programmes.ProgrammeBook.EnrolmentLine;
import org.zarpe.shared.Text;

/** A company's way through a programme. */
record EnrolmentBody(
        EnrolmentId id,
        CompanyId company,
        CohortId cohort,
        PackRef pack,
        EnrolmentState state,
        @Nullable LocalDate appliedOn,
        boolean enteredAfterwards,
        @Nullable DecisionBody decision,
        @Nullable EndBody end,
        List<StageBody> stages)
        implements Wire {

    record StageBody(
            String stage,
            @Nullable LocalDate plannedStart,
            @Nullable LocalDate plannedEnd,
            @Nullable LocalDate opened,
            @Nullable LocalDate closed) {}

    record DecisionBody(boolean go, Text reasons, LocalDate on) {}

    record EndBody(EndKind kind, LocalDate on) {}

    static EnrolmentBody of(EnrolmentLine line) {
        Enrolled enrolled = line.enrolled();
        Enrolled.End end = enrolled.end();
        return new EnrolmentBody(
                enrolled.id(),
                enrolled.company(),
                line.cohort(),
                enrolled.pack(),
                enrolled.state(),
                enrolled.appliedOn(),
                enrolled.enteredAfterwards(),
                line.decision()
                        .map(one -> new DecisionBody(one.go(), one.reasons(), one.on()))
                        .orElse(null),
                end == null ? null : new EndBody(end.kind(), end.on()),
                enrolled.stages().stream()
                        .map(visit -> new StageBody(
                                visit.stage(),
                                visit.plannedStart(),
                                visit.plannedEnd(),
                                visit.opened(),
                                visit.closed()))
                        .toList());
    }
}
