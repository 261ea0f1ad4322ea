package org.zarpe.programmes;

import org.zarpe.companies.CompanyId;

/** Companies whose records are looked at although their route is completed; the module that keeps what they were recognised by says which. */
@FunctionalInterface
public interface WatchedOver {

    boolean is(CompanyId company);
}
