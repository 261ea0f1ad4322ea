package org.zarpe.certificates;

import java.util.Set;

/** What a holder may let everybody see in the register. Without its name nothing else is shown. */
public enum Shown {
    NAME,
    PLACE,
    /** With the processes. */
    PRODUCTS,
    SITES,
    PROFILE,
    WEBSITE;

    /** What stands in the certificate itself: where all of it may be seen, everybody may take the certificate along. */
    public static final Set<Shown> WHOLE = Set.of(NAME, PLACE, PRODUCTS, SITES, PROFILE);
}
