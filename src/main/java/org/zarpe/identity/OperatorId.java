package org.zarpe.identity;

import java.util.UUID;
import org.zarpe.shared.Ids;

/** The organisation that runs programmes: the tenant. */
public record OperatorId(UUID value) {
    public static OperatorId next() {
        return new OperatorId(Ids.next());
    }
}
