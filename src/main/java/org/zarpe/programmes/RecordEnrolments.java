package org.zarpe.programmes;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Text;

/** Entering many enrolments at once as they went elsewhere, by the director, each under the rules of one that goes its way here. */
public interface RecordEnrolments {

    Batch begin(Actor director);

    /** Enrolments that are checked and not kept yet. */
    interface Batch {

        /**
         * Answers the enrolment as it was before it ended, where it did: what is entered with it happened before. Refusals name where they belong: "cohort",
         * "appliedOn", "decision/on", "stages/2/closed".
         */
        Outcome<Enrolled> add(Actor director, Past past);

        /** Those that were found sound; the others are forgotten. */
        void keep(Set<EnrolmentId> enrolments);
    }

    /**
     * How a company went.
     *
     * @param consent true where the company consented to the use of its data, false where that is not known here
     * @param stages in the order they were gone through
     * @param reason why stages moved although their conditions are not proven here; everybody will see it
     */
    record Past(
            EnrolmentId id,
            CompanyId company,
            CohortId cohort,
            LocalDate begunOn,
            @Nullable LocalDate appliedOn,
            boolean consent,
            @Nullable PastDecision decision,
            List<PastStage> stages,
            Text reason) {

        public Past {
            stages = List.copyOf(stages);
        }
    }

    record PastDecision(boolean go, Text reasons, LocalDate on) {}

    record PastStage(
            String stage,
            @Nullable LocalDate opened,
            @Nullable LocalDate closed) {}
}
