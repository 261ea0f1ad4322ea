package org.zarpe.plans;

import java.util.List;
import org.zarpe.programmes.EnrolmentId;

/** Reading plans from other modules. Asked inside an operator's scope. */
public interface Plans {

    /** In the order they came into the plan, dropped ones too. */
    List<PlannedAction> actions(EnrolmentId enrolment);

    /** Those agreed or being done whose due date has passed, the latest first. */
    List<PlannedAction> late(EnrolmentId enrolment);

    /** Whether the manager has accepted the plan. */
    boolean isAgreed(EnrolmentId enrolment);

    List<ContinuityPromise> continuity(EnrolmentId enrolment);
}
