package org.zarpe.cases;

import java.util.EnumSet;
import java.util.Set;

/** How far a case is. What happens next, its steps say. */
public enum CaseState {
    APPLIED,
    READY,
    PLANNED,
    ON_SITE,
    CORRECTING,
    RECOMMENDED,
    IN_COMMITTEE,
    /** Decided, and its certificate not yet sealed. */
    GRANTED,
    REFUSED,
    CERTIFIED,
    SUSPENDED,
    WITHDRAWN,
    /** By the clock: nobody writes it down. */
    EXPIRED,
    /** Taken back by the company before it was decided. */
    DROPPED;

    private static final Set<CaseState> BEFORE_THE_VISIT = EnumSet.of(APPLIED, READY, PLANNED);

    private static final Set<CaseState> UNDECIDED =
            EnumSet.of(APPLIED, READY, PLANNED, ON_SITE, CORRECTING, RECOMMENDED, IN_COMMITTEE);

    public boolean isUndecided() {
        return UNDECIDED.contains(this);
    }

    public boolean isBeforeTheVisit() {
        return BEFORE_THE_VISIT.contains(this);
    }

    /** Whether the assessor may still write what was found. */
    public boolean isOpenToAssessment() {
        return this == ON_SITE || this == CORRECTING;
    }
}
