package org.zarpe.programmes.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.zarpe.shared.PartialDate;
import org.zarpe.shared.Quantity;

/** Completed years between founding and a day: an interval where the day or month of founding is not known. */
public final class YearsOfLife {
    private YearsOfLife() {}

    public static Quantity on(LocalDate day, PartialDate founded) {
        return Quantity.between(years(founded.latest(), day), years(founded.earliest(), day));
    }

    private static BigDecimal years(LocalDate founded, LocalDate day) {
        return BigDecimal.valueOf(Math.max(0, ChronoUnit.YEARS.between(founded, day)));
    }
}
