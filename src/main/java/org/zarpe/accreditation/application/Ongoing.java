package org.zarpe.accreditation.application;

import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.EnrolmentState;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;

/** What ended may be seen, but no longer changes. */
public final class Ongoing {
    private Ongoing() {}

    public static boolean is(Enrolled enrolled) {
        return enrolled.state() != EnrolmentState.CLOSED && enrolled.state() != EnrolmentState.NOT_ENROLLED;
    }

    static Outcome<Enrolled> must(Enrolled enrolled) {
        return is(enrolled) ? Outcome.done(enrolled) : Outcome.refused(Refusal.of("enrolment-closed"));
    }
}
