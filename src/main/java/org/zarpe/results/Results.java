package org.zarpe.results;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.EnrolmentId;

/** Reading results from other modules. Asked inside an operator's scope. */
public interface Results {

    /** Values that stand, corrections applied, by indicator and period. */
    List<IndicatorValue> of(EnrolmentId enrolment);

    /** From baseline to end; where a change was recorded as such, that. */
    Change change(EnrolmentId enrolment, String indicator);

    /** The same for many at once, by indicator in the order of each one's method. */
    Map<EnrolmentId, Map<String, Change>> changes(Collection<Enrolled> enrolled);
}
