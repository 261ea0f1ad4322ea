package org.zarpe.internationalisation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.zarpe.shared.PartialDate;
import org.zarpe.shared.Text;

/**
 * What the company wants to reach abroad, in figures.
 *
 * @param amount above zero; percent for {@link Measure#SHARE_OF_SALES}
 * @param currency ISO 4217, exactly for {@link Measure#MONEY}
 * @param by when it is to be reached
 */
public record Objective(
        Text what,
        BigDecimal amount,
        Measure measure,
        @Nullable String currency,
        PartialDate by) {

    /** What is counted. */
    public enum Measure {
        MONEY,
        SHARE_OF_SALES,
        CUSTOMERS,
        ORDERS
    }
}
