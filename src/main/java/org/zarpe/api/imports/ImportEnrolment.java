package org.zarpe.api.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zarpe.api.resources.ValueWish;
import org.zarpe.api.wire.Wire;
import org.zarpe.companies.CompanyId;
import org.zarpe.programmes.CohortId;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.programmes.RecordEnrolments.Past;
import org.zarpe.programmes.RecordEnrolments.PastDecision;
import org.zarpe.programmes.RecordEnrolments.PastStage;
import org.zarpe.shared.Text;

/** How a company went through a programme, with what was answered and measured. */
record ImportEnrolment(
        @Nullable UUID id,
        UUID cohort,
        LocalDate begunOn,
        @Nullable LocalDate appliedOn,
        @Nullable Boolean consent,
        @Nullable ImportDecision decision,
        @Nullable List<ImportStage> stages,
        @Nullable Text reason,
        @Nullable List<ValueWish> values)
        implements Wire {

    record ImportDecision(boolean go, Text reasons, LocalDate on) {}

    /** @param answers to the instruments of this stage */
    record ImportStage(
            String stage,
            @Nullable LocalDate opened,
            @Nullable LocalDate closed,
            @Nullable List<ImportAnswer> answers) {}

    /** @param value a level, a number, true or false, the id of a choice, or words, as the item asks */
    record ImportAnswer(
            String instrument, String item, @Nullable Object value) {}

    List<ImportStage> visits() {
        return stages == null ? List.of() : stages;
    }

    List<ValueWish> measured() {
        return values == null ? List.of() : values;
    }

    Past past(EnrolmentId enrolment, CompanyId company) {
        return new Past(
                enrolment,
                company,
                new CohortId(cohort),
                begunOn,
                appliedOn,
                Boolean.TRUE.equals(consent),
                decision == null ? null : new PastDecision(decision.go(), decision.reasons(), decision.on()),
                visits().stream()
                        .map(visit -> new PastStage(visit.stage(), visit.opened(), visit.closed()))
                        .toList(),
                reason == null ? Text.NOTHING : reason);
    }
}
