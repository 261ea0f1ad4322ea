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

    /** The same for many at once; an enrolment without any is not among the keys. */
    Map<EnrolmentId, List<IndicatorValue>> of(Collection<EnrolmentId> enrolments);

    /** From baseline to end, or what was recorded as a change: by indicator in the order of each one's method. */
    Map<EnrolmentId, Map<String, Change>> changes(Collection<Enrolled> enrolled);
}
