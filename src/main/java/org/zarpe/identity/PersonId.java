package org.zarpe.identity;

import java.util.UUID;
import org.zarpe.shared.Ids;

public record PersonId(UUID value) {
    public static PersonId next() {
        return new PersonId(Ids.next());
    }
}
