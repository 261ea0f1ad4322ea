package org.zarpe.plans.domain;

import org.zarpe.methodology.PackRef;
import org.zarpe.programmes.EnrolmentId;

/** The plans of all enrolments; each has one from the start. */
public interface PlanBook {

    Plan of(EnrolmentId enrolment);

    /** To change it, or what is proposed in it: nobody else does until the end of the transaction. */
    Plan take(EnrolmentId enrolment);

    /** Keeps its new steps and counts the change. */
    void keep(Plan plan, PackRef under);
}
