package org.zarpe.plans;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zarpe.identity.PersonId;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.PartialDate;
import org.zarpe.shared.Text;

/** Turns an agreement of a visit into a proposed action; for listeners, so whoever recorded the visit has been checked already. */
public interface ProposeFromVisit {

    /**
     * The words of the agreement are title and gap.
     *
     * @param id of the agreement: told twice, it becomes one action
     * @param pillar of the visit; where the pack has no such pillar it is left for the adviser to choose
     */
    Outcome<UUID> propose(
            PersonId by,
            EnrolmentId enrolment,
            UUID id,
            Text agreement,
            String pillar,
            String owner,
            @Nullable PartialDate due);
}
