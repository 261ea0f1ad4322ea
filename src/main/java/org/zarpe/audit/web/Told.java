package org.zarpe.audit.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A change in words.
 *
 * @param because the reason given, or null
 * @param seq number in the sealed trail, or null while it waits to be sealed
 */
public record Told(
        UUID entry,
        String when,
        String who,
        String sentence,
        List<Change> changes,
        @Nullable String because,
        @Nullable Long seq) {

    /**
     * A column: what it was, null for a new row; what it is, null for a row that was taken away.
     *
     * @param isFigure the value a figure is about
     */
    public record Change(
            String column,
            @Nullable String before,
            @Nullable String after,
            boolean isFigure) {}
}
