package org.zarpe.companies;

import org.jspecify.annotations.Nullable;
import org.zarpe.shared.PartialDate;

/**
 * An own establishment in another country.
 *
 * @param country ISO 3166-1 alpha-2
 * @param closed null while it is open
 */
public record EstablishmentAbroad(
        Kind kind,
        String country,
        @Nullable PartialDate opened,
        @Nullable PartialDate closed,
        String source) {

    public enum Kind {
        SALES_SUBSIDIARY,
        PRODUCTION
    }
}
