package org.zarpe.results;

import java.util.List;
import org.zarpe.programmes.EnrolmentId;

/** Reading results from other modules. Asked inside an operator's scope. */
public interface Results {

    /** Values that stand, corrections applied, by indicator and period. */
    List<IndicatorValue> of(EnrolmentId enrolment);

    /** From baseline to end; where a change was recorded as such, that. */
    Change change(EnrolmentId enrolment, String indicator);
}
