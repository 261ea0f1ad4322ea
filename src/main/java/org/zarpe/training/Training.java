package org.zarpe.training;

import java.math.BigDecimal;
import java.util.List;
import org.zarpe.programmes.EnrolmentId;

/** Reading training from other modules. Asked inside an operator's scope. */
public interface Training {

    /** Held and planned, oldest first. */
    List<Session> sessions(EnrolmentId enrolment);

    /** Of sessions held. */
    BigDecimal hours(EnrolmentId enrolment);
}
