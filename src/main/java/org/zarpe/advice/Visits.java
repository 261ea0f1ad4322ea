package org.zarpe.advice;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.zarpe.programmes.EnrolmentId;

/** Reading visits from other modules. Asked inside an operator's scope. */
public interface Visits {

    /** Oldest first. */
    List<Visit> of(EnrolmentId enrolment);

    /** Hours per pillar of the pack, training sessions included where the method says for which pillar they count: the exposure of the company. Pillars without hours are left out. */
    Map<String, BigDecimal> exposure(EnrolmentId enrolment);
}
