package org.zarpe.api.resources;

import org.jspecify.annotations.Nullable;
import org.zarpe.programmes.Names;

/** The name of a programme or a cohort as it is sent. */
final class Named {

    private Named() {}

    static Names of(@Nullable String own, @Nullable String english) {
        return new Names(own == null ? "" : own, english == null ? "" : english);
    }
}
