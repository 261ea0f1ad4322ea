package org.zarpe.programmes;

import java.util.UUID;
import org.zarpe.shared.Ids;

/** A programme of an operator. */
public record ProgrammeId(UUID value) {
    public static ProgrammeId next() {
        return new ProgrammeId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
