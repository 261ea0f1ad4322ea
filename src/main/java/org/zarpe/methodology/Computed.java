package org.zarpe.methodology;

import java.math.BigDecimal;
import java.util.Set;

/** What an indicator's formula gives. */
public sealed interface Computed {

    record Value(BigDecimal value) implements Computed {}

    /** Indicators whose value is not recorded. */
    record Missing(Set<String> indicators) implements Computed {
        public Missing {
            indicators = Set.copyOf(indicators);
        }
    }

    /** All is recorded, but the formula has no number for it, such as a division by zero. */
    record Undefined() implements Computed {}
}
