package org.zarpe.training.domain;

import org.jspecify.annotations.Nullable;
import org.zarpe.training.Attendee;

/**
 * How far a person came in one competence over all sessions held.
 *
 * @param before the first level recorded before a session
 * @param after the last level recorded after one
 */
public record Progress(
        Attendee attendee,
        String competence,
        @Nullable Integer before,
        @Nullable Integer after) {

    public boolean isComplete() {
        return before != null && after != null;
    }
}
