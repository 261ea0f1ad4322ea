package org.zarpe.internationalisation.domain;

import org.zarpe.methodology.PackRef;
import org.zarpe.programmes.EnrolmentId;

/** The strategic definitions of the operator's enrolments. */
public interface Strategies {

    /** A new one where nothing is decided yet. */
    Strategy of(EnrolmentId enrolment);

    /** Refuses, by {@link org.springframework.dao.OptimisticLockingFailureException}, what somebody else changed meanwhile. */
    void save(Strategy strategy, PackRef under);
}
