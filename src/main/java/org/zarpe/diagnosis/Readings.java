package org.zarpe.diagnosis;

import java.util.Map;
import java.util.Set;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.EnrolmentId;

/** The levels of the requirements as each reader marked them. Asked inside an operator's scope. */
public interface Readings {

    /** By requirement; a requirement nobody has marked is absent. */
    Map<String, Reading> of(EnrolmentId enrolment, Reader reader);

    /** Version 0 where nobody has marked it. */
    Reading of(EnrolmentId enrolment, Reader reader, String requirement);

    /** Ids of the requirements that may be marked "not applicable": those whose rule of applicability answers no. */
    Set<String> mayNotApply(Enrolled enrolled);
}
