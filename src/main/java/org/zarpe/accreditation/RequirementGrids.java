package org.zarpe.accreditation;

import org.zarpe.programmes.Enrolled;

/** Reading the requirements of an enrolment. Asked inside an operator's scope. */
public interface RequirementGrids {
    RequirementGrid of(Enrolled enrolled);
}
