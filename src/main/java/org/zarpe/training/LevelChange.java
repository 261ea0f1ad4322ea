package org.zarpe.training;

import org.jspecify.annotations.Nullable;

/**
 * What one person could do in one competence, before and after a session, in levels of the pack's scale. After may be lower: one learns what one did not know.
 *
 * @param before null while it is open
 * @param after null while it is open
 */
public record LevelChange(
        Attendee attendee,
        String competence,
        @Nullable Integer before,
        @Nullable Integer after) {}
