package org.zarpe.internationalisation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.zarpe.shared.Text;

/**
 * What speaks for and against selling in a country, as the adviser prepares it.
 *
 * @param country ISO 3166-1 alpha-2
 * @param strengths which strengths and SWOT items it draws on, may be empty
 * @param evidence figures found and where, may be empty
 * @param obstacles may be empty
 * @param expectedSales for a year, null when nobody dares to say; {@code currency} (ISO 4217) is then null too
 * @param expectedYear null when not said
 */
public record MarketCase(
        String country,
        EntryMode mode,
        Text why,
        Text strengths,
        Text evidence,
        Text obstacles,
        @Nullable BigDecimal expectedSales,
        @Nullable String currency,
        @Nullable Integer expectedYear) {}
