package org.zarpe.api.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param next cursor of the following part, null at the end
 */
public record Listing<T>(List<T> items, @Nullable String next) implements Wire {

    public Listing {
        items = List.copyOf(items);
    }
}
