package org.zarpe.diagnosis;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zarpe.identity.PersonId;

/**
 * What one reader marked for one requirement.
 *
 * @param version 0 while nobody has marked anything; {@code by} and {@code at} are then null
 */
public record Reading(
        String requirement,
        Reader reader,
        Mark mark,
        long version,
        @Nullable PersonId by,
        @Nullable Instant at) {

    public static Reading none(String requirement, Reader reader) {
        return new Reading(requirement, reader, Mark.OPEN, 0, null, null);
    }
}
