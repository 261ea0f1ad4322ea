package org.zarpe.programmes.domain;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import org.zarpe.programmes.CallId;
import org.zarpe.programmes.CohortId;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;

/**
 * Companies are invited to apply for a cohort.
 *
 * @param opens first day
 * @param closes last day, included
 */
@Table(schema = "programmes", name = "call")
public record Call(
        @Id UUID id,
        UUID cohortId,
        LocalDate opens,
        LocalDate closes,
        @Version @Nullable Long version) {

    public static Outcome<Call> open(CallId id, CohortId cohort, LocalDate opens, LocalDate closes) {
        return checked(new Call(id.value(), cohort.value(), opens, closes, null));
    }

    public Outcome<Call> change(LocalDate newOpening, LocalDate newClosing, long seen) {
        return Objects.equals(version, seen)
                ? checked(new Call(id, cohortId, newOpening, newClosing, version))
                : Outcome.refused(Refusal.stale());
    }

    public CallId callId() {
        return new CallId(id);
    }

    public boolean isOpenOn(LocalDate day) {
        return !day.isBefore(opens) && !day.isAfter(closes);
    }

    public boolean isAheadOn(LocalDate day) {
        return day.isBefore(opens);
    }

    private static Outcome<Call> checked(Call wanted) {
        return wanted.closes.isBefore(wanted.opens)
                ? Outcome.refused(Refusal.at("closes", "end-before-start"))
                : Outcome.done(wanted);
    }
}
