package org.zarpe.improvement;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** How often something is measured. */
public enum Rhythm {
    /** From Monday to Sunday. */
    WEEK(3, 3),
    MONTH(10, 3),
    QUARTER(15, 2),
    YEAR(31, 1);

    private final int grace;
    private final int patience;

    Rhythm(int grace, int patience) {
        this.grace = grace;
        this.patience = patience;
    }

    /** Days after the end of a period within which its value should be there; our decision. */
    public int grace() {
        return grace;
    }

    /** Periods in a row beyond the target that give the alarm; our decision. */
    public int patience() {
        return patience;
    }

    /** The first day of the period in which the day lies. */
    public LocalDate start(LocalDate day) {
        return switch (this) {
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER ->
                day.withDayOfMonth(1)
                        .withMonth(day.getMonth().firstMonthOfQuarter().getValue());
            case YEAR -> day.withDayOfYear(1);
        };
    }

    /** @param start the first day of a period */
    public LocalDate next(LocalDate start) {
        return step(start, 1);
    }

    /** @param start the first day of a period */
    public LocalDate previous(LocalDate start) {
        return step(start, -1);
    }

    /** @param start the first day of a period */
    public LocalDate end(LocalDate start) {
        return next(start).minusDays(1);
    }

    private LocalDate step(LocalDate start, int periods) {
        return switch (this) {
            case WEEK -> start.plusWeeks(periods);
            case MONTH -> start.plusMonths(periods);
            case QUARTER -> start.plusMonths(3L * periods);
            case YEAR -> start.plusYears(periods);
        };
    }
}
