package org.zarpe.improvement;

import java.math.BigDecimal;
import java.time.LocalDate;

/** Why somebody should look at an indicator now. */
public sealed interface Alarm {

    /**
     * Periods in a row beyond the target, up to the last one.
     *
     * @param since first day of the first of them
     */
    record Missed(int periods, BigDecimal target, LocalDate since) implements Alarm {}

    /** Still within the target, but each value worse than the one before. */
    record Worsening(int periods, LocalDate since) implements Alarm {}

    /** Nobody wrote a value for longer than the indicator's rhythm allows. */
    record Silent(LocalDate since) implements Alarm {}
}
