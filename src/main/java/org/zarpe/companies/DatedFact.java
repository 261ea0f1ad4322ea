package org.zarpe.companies;

import org.jspecify.annotations.Nullable;
import org.zarpe.shared.PartialDate;
import org.zarpe.shared.Quantity;

/**
 * A figure of a company for a period.
 *
 * @param value an interval where it is only about known; null exactly when {@code missing} says why
 * @param unit "people", a currency code such as "MXN", or the unit of capacity as written
 */
public record DatedFact(
        FactKind kind,
        @Nullable Quantity value,
        @Nullable MissingCode missing,
        String unit,
        PartialDate from,
        PartialDate to,
        String source) {

    /** The unit of employees. */
    public static final String PEOPLE = "people";
}
