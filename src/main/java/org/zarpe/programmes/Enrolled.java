package org.zarpe.programmes;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zarpe.companies.CompanyId;
import org.zarpe.methodology.PackRef;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;

/**
 * A company's way through a programme, as other modules see it.
 *
 * @param pack the method version everything of this enrolment is judged by
 * @param appliedOn the day the application was sent; null while it is being written
 * @param enteredAfterwards true where the company went its way before this product was used, and was entered from what others tell
 * @param end null while it has not ended
 * @param stages in the order of the method
 */
public record Enrolled(
        EnrolmentId id,
        CompanyId company,
        PackRef pack,
        EnrolmentState state,
        @Nullable LocalDate appliedOn,
        boolean enteredAfterwards,
        @Nullable End end,
        List<StageVisit> stages,
        long version) {

    /**
     * One stage of it. Planned and actual dates are different things.
     *
     * @param opened null until it opens
     * @param closed null while it is open or ahead
     */
    public record StageVisit(
            String stage,
            @Nullable LocalDate plannedStart,
            @Nullable LocalDate plannedEnd,
            @Nullable LocalDate opened,
            @Nullable LocalDate closed) {

        public boolean isOpen() {
            return opened != null && closed == null;
        }
    }

    /** How and when it ended. */
    public record End(EndKind kind, LocalDate on) {}

    public boolean isOngoing() {
        return state.isOngoing();
    }

    /** False too where no stage is open and it only remains to say how it ended: then nothing asks for work any more. */
    public boolean isUnderway() {
        return isOngoing() && stages.stream().anyMatch(StageVisit::isOpen);
    }

    /** Also once it has completed its route: what a company works by goes on, and a certificate is watched over for years. One that left keeps what it has. */
    public boolean isKeptUp() {
        return isOngoing() || end != null && end.kind() == EndKind.COMPLETED;
    }

    public Outcome<Enrolled> ifKeptUp() {
        return isKeptUp() ? Outcome.done(this) : Outcome.refused(over());
    }

    /** For whatever would change something of it. */
    public Outcome<Enrolled> ifOngoing() {
        return isOngoing() ? Outcome.done(this) : Outcome.refused(over());
    }

    /** Why nothing of it changes any more. */
    public Refusal over() {
        return Refusal.of("enrolment-closed");
    }

    public boolean isOpen(String stage) {
        return stages.stream().anyMatch(visit -> visit.stage().equals(stage) && visit.isOpen());
    }

    public boolean hasOpened(String stage) {
        return stages.stream().anyMatch(visit -> visit.stage().equals(stage) && visit.opened() != null);
    }
}
