package org.zarpe.accreditation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zarpe.identity.PersonId;

/**
 * What somebody stated of a requirement; a later statement does not erase it.
 *
 * @param version 0 while nobody has stated anything; {@code by} and {@code at} are then null
 */
public record Stated<T>(
        T value,
        long version,
        @Nullable PersonId by,
        @Nullable Instant at) {

    public static <T> Stated<T> nobody(T value) {
        return new Stated<>(value, 0, null, null);
    }

    public boolean isStated() {
        return version > 0;
    }
}
