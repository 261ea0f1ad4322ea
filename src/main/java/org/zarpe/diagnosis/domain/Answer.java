package org.zarpe.diagnosis.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zarpe.diagnosis.Reader;
import org.zarpe.identity.PersonId;

/**
 * An answer as it was kept.
 *
 * @param version 1 for the first, one more for each change
 * @param value null where the item was left open again
 */
public record Answer(
        String instrument,
        String item,
        Reader reader,
        long version,
        @Nullable String value,
        PersonId by,
        Instant at) {

    public String written() {
        return value == null ? "" : value;
    }
}
