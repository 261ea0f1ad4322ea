package org.zarpe.audit.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The first place where a trail does not hold.
 *
 * @param seq number of the entry in the trail
 * @param table whose change the entry tells, or null where the entry itself is gone
 * @param at when it was written, or null likewise
 */
public record Finding(
        long seq, @Nullable String table, @Nullable Instant at, Fault fault) {

    /** What is wrong. The words for people stand under {@code audit.fault.*}. */
    public enum Fault {
        CONTENT_CHANGED,
        COLUMN_CHANGED,
        PERSONAL_VALUE_CHANGED,
        REMOVED,
        LEFT_OUT,
        CHECKPOINT_CHANGED,
        CHECKPOINT_NOT_SIGNED_BY_US,
        NOT_WHAT_WAS_SIGNED
    }
}
