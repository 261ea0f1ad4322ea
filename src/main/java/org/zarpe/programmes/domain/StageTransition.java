package org.zarpe.programmes.domain;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zarpe.shared.Text;

/**
 * A stage opened or closed; never changed afterwards.
 *
 * @param override why it was done although conditions did not hold, null where all held
 * @param unmet ids of those conditions
 */
public record StageTransition(
        UUID id,
        String stage,
        Move move,
        Stamp stamp,
        @Nullable Text override,
        Set<String> unmet) {

    public enum Move {
        OPENED,
        CLOSED
    }

    public StageTransition {
        unmet = Set.copyOf(unmet);
    }
}
