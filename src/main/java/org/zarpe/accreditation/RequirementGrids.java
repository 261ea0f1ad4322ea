package org.zarpe.accreditation;

import org.zarpe.identity.Actor;
import org.zarpe.programmes.Enrolled;

/** Reading the requirements of an enrolment. */
public interface RequirementGrids {

    /** For somebody who may see the company. */
    RequirementGrid of(Actor actor, Enrolled enrolled);

    /** For what modules compute from it, inside an operator's scope. */
    RequirementGrid of(Enrolled enrolled);
}
