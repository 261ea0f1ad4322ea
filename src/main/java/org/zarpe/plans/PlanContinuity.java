package org.zarpe.plans;

import java.util.UUID;
import org.zarpe.identity.Actor;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.shared.Outcome;

/** Writing the continuity plan, by adviser and manager. */
public interface PlanContinuity {

    /** A line whose id is there already stays as it is. */
    Outcome<UUID> promise(Actor actor, EnrolmentId enrolment, UUID id, ContinuityPromise promise);
}
