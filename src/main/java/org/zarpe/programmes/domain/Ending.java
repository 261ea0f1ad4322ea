package org.zarpe.programmes.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zarpe.programmes.EndKind;
import org.zarpe.shared.Text;

/**
 * The end of an enrolment; never changed afterwards, only taken back.
 *
 * @param reasons null where it came by itself: the last stage had closed
 * @param reopening null while it stands
 */
public record Ending(
        UUID id,
        EndKind kind,
        @Nullable Text reasons,
        Stamp stamp,
        @Nullable Reopening reopening) {

    /** Takes an end back. */
    public record Reopening(UUID id, Text reason, Stamp stamp) {}

    public boolean stands() {
        return reopening == null;
    }

    Ending takenBack(Reopening by) {
        return new Ending(id, kind, reasons, stamp, by);
    }
}
