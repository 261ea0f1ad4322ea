package org.zarpe.shared;

import java.time.Instant;

/** Something that is kept for a time only. How long each is kept stands in docs/security/practice.md. */
public interface Forgetting {

    /** Removes what is over at that moment; answers how many things that were. */
    int forget(Instant now);
}
