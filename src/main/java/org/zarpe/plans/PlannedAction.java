package org.zarpe.plans;

import java.time.LocalDate;
import java.util.UUID;
import org.zarpe.programmes.EnrolmentId;

/**
 * An action as other modules see it.
 *
 * @param addedLater it came into the plan after the manager had accepted it for the first time
 */
public record PlannedAction(
        UUID id, EnrolmentId enrolment, ActionTerms terms, ActionStatus status, boolean addedLater) {

    /** Agreed or being done, and past its due date. */
    public boolean isLate(LocalDate today) {
        return status.isOpen()
                && status != ActionStatus.PROPOSED
                && terms.due() != null
                && terms.due().latest().isBefore(today);
    }
}
