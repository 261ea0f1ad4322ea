package org.zarpe.plans;

import java.time.LocalDate;
import java.util.UUID;
import org.zarpe.identity.Actor;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Text;

/** Putting actions into a plan and moving them on, by the same rules as the forms. */
public interface ProposeAction {

    /** By an adviser or the director. An action whose id is there already stays as it is. */
    Outcome<UUID> propose(Actor actor, EnrolmentId enrolment, UUID id, ActionTerms terms);

    /** @param note the evidence when it is finished or verified, the reason when it is dropped or reopened; may be empty otherwise */
    Outcome<ActionStatus> move(Actor actor, UUID action, ActionMove move, Text note, LocalDate day);
}
