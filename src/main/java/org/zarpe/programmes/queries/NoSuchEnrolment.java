package org.zarpe.programmes.queries;

import java.util.NoSuchElementException;
import org.zarpe.programmes.EnrolmentId;

final class NoSuchEnrolment extends NoSuchElementException {
    private static final long serialVersionUID = 1;

    NoSuchEnrolment(EnrolmentId id) {
        super("no enrolment " + id);
    }
}
