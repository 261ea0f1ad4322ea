package org.zarpe.results.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zarpe.companies.CompanyId;
import org.zarpe.methodology.PackRef;
import org.zarpe.programmes.EndKind;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.programmes.EnrolmentState;
import org.zarpe.results.Moment;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;

class MeasuringTests {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);

    @Test
    void everythingIsMeasuredWhileItGoesOn() {
        assertThat(Measuring.open(enrolled(EnrolmentState.ENROLLED, null))).containsExactly(Moment.values());
    }

    @Test
    void whoeverCompletedIsMeasuredOnYearAfterYear() {
        Enrolled completed = enrolled(EnrolmentState.CLOSED, EndKind.COMPLETED);

        assertThat(Measuring.open(completed)).containsExactly(Moment.FOLLOW_UP);
        assertThat(Measuring.must(completed, Moment.FOLLOW_UP)).isEqualTo(Outcome.done(completed));
        assertThat(Measuring.must(completed, Moment.BASELINE, Moment.FOLLOW_UP))
                .isEqualTo(Outcome.refused(Refusal.of("enrolment-closed")));
    }

    @Test
    void whoeverLeftOrNeverCameInIsNotMeasuredAnyMore() {
        for (EndKind kind : List.of(EndKind.WITHDREW, EndKind.EXCLUDED, EndKind.CEASED)) {
            assertThat(Measuring.open(enrolled(EnrolmentState.CLOSED, kind))).isEmpty();
        }
        assertThat(Measuring.open(enrolled(EnrolmentState.NOT_ENROLLED, null))).isEmpty();
    }

    private static Enrolled enrolled(EnrolmentState state, @Nullable EndKind kind) {
        return new Enrolled(
                EnrolmentId.next(),
                CompanyId.next(),
                new PackRef("proveedor-internacional-confiable", "1.1.0"),
                state,
                DAY,
                false,
                kind == null ? null : new Enrolled.End(kind, DAY),
                List.of(),
                1);
    }
}
