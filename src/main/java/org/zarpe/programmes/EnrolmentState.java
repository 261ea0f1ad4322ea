package org.zarpe.programmes;

/** Enrolment follows the go of the pre-diagnosis; before it the company is an applicant. */
public enum EnrolmentState {
    APPLICANT,
    ENROLLED,
    NOT_ENROLLED,
    CLOSED;

    /** What ended may be seen, but no longer changes. */
    public boolean isOngoing() {
        return this == APPLICANT || this == ENROLLED;
    }
}
