package org.zarpe.programmes;

import java.util.UUID;
import org.zarpe.shared.Ids;

public record EnrolmentId(UUID value) {
    public static EnrolmentId next() {
        return new EnrolmentId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
