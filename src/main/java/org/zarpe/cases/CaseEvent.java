package org.zarpe.cases;

import java.time.Instant;
import org.zarpe.identity.PersonId;

/**
 * A step of a case that was taken. It never changes.
 *
 * @param number within the case, from 1 and without gaps
 */
public record CaseEvent(int number, Instant at, PersonId by, Happening what) {

    public CaseStep step() {
        return what.step();
    }
}
