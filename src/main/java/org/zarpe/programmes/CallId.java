package org.zarpe.programmes;

import java.util.UUID;
import org.zarpe.shared.Ids;

/** A call for applications. */
public record CallId(UUID value) {
    public static CallId next() {
        return new CallId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
