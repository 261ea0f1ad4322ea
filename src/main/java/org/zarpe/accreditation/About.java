package org.zarpe.accreditation;

import org.zarpe.programmes.EnrolmentId;

/** A requirement of the method, in a company's enrolment. */
public record About(EnrolmentId enrolment, String requirement) {}
