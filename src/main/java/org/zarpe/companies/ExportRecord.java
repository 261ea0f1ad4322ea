package org.zarpe.companies;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.zarpe.shared.Quantity;

/**
 * Sales of one year in one country.
 *
 * @param year null where it is known that there were sales but not when
 * @param country ISO 3166-1 alpha-2, or null where it is not recorded which
 * @param customers number of customers, null when not recorded
 * @param share of total sales, in percent, null when not recorded
 * @param amount null when not recorded; {@code currency} is then null too
 * @param regular true when the record says the exports are regular, false when it says they are not, null when it does not say
 */
public record ExportRecord(
        @Nullable Integer year,
        @Nullable String country,
        ExportMode mode,
        @Nullable Integer customers,
        @Nullable Quantity share,
        @Nullable BigDecimal amount,
        @Nullable String currency,
        @Nullable Boolean regular,
        String source) {}
