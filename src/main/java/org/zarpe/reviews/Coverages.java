package org.zarpe.reviews;

import org.zarpe.identity.Actor;
import org.zarpe.programmes.Enrolled;

/** Reading what answers the requirements of an enrolment. */
public interface Coverages {

    /** For somebody who may see the company's reviews. */
    Coverage of(Actor actor, Enrolled enrolled);
}
