package org.zarpe.shared.storage;

import java.util.UUID;
import java.util.function.Function;

/**
 * A value type that stands in one column; a module tells its own by a bean of this type.
 *
 * @param <T> the type in the code
 * @param <C> what the database driver reads and writes
 */
public record Stored<T, C>(Class<T> type, Class<C> column, Function<T, C> write, Function<C, T> read) {

    public static <T> Stored<T, UUID> id(Class<T> type, Function<T, UUID> write, Function<UUID, T> read) {
        return new Stored<>(type, UUID.class, write, read);
    }
}
