package org.zarpe.certificates;

import java.time.Instant;

/** How a certificate stands. */
public enum Standing {
    IN_FORCE,
    SUSPENDED,
    WITHDRAWN,
    EXPIRED;

    /** A withdrawn one stays withdrawn when its time is over; a suspended one runs out like any other. */
    public static Standing at(Instant time, Term term, boolean suspended, boolean withdrawn) {
        if (withdrawn) {
            return WITHDRAWN;
        }
        if (time.isAfter(term.ends())) {
            return EXPIRED;
        }
        return suspended ? SUSPENDED : IN_FORCE;
    }
}
