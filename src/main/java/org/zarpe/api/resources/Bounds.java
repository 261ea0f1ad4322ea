package org.zarpe.api.resources;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.zarpe.shared.Quantity;

/** A figure as the forms take it: one number, or two where it is only about known. */
final class Bounds {

    private Bounds() {}

    static @Nullable BigDecimal low(@Nullable Quantity value) {
        return value == null ? null : value.low();
    }

    /** Null where the figure is exact. */
    static @Nullable BigDecimal high(@Nullable Quantity value) {
        return value == null || value.isExact() ? null : value.high();
    }
}
