package org.zarpe.companies;

import java.util.UUID;
import org.zarpe.shared.Ids;

public record CompanyId(UUID value) {
    public static CompanyId next() {
        return new CompanyId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
