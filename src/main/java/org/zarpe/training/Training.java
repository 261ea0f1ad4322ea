package org.zarpe.training;

import java.math.BigDecimal;
import java.util.List;
import org.zarpe.programmes.EnrolmentId;

/** Reading training from other modules. Asked inside an operator's scope. */
public interface Training {

    /** The pillar of the method that sessions serve, where the pack has it. */
    String PILLAR = "training";

    /** Held and planned, oldest first. */
    List<Session> sessions(EnrolmentId enrolment);

    /** Of sessions held. */
    BigDecimal hours(EnrolmentId enrolment);
}
