package org.zarpe.programmes;

import java.util.UUID;
import org.zarpe.shared.Ids;

/** A generation of companies that go through a programme together. */
public record CohortId(UUID value) {
    public static CohortId next() {
        return new CohortId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
