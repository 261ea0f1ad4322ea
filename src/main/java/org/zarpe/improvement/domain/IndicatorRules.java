package org.zarpe.improvement.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import org.zarpe.improvement.IndicatorTerms;
import org.zarpe.improvement.MeasureProcesses.Reading;
import org.zarpe.improvement.Rhythm;
import org.zarpe.methodology.Direction;
import org.zarpe.methodology.IndicatorUnit;
import org.zarpe.shared.Faults;
import org.zarpe.shared.Outcome;

/** What must hold of an indicator and of its values before they are kept: the same for form and demonstration. */
public final class IndicatorRules {

    public static final BigDecimal GREATEST = new BigDecimal("1000000000000");
    static final int MOST_DECIMALS = 6;
    private static final int LONGEST_NOTE = 2000;

    /** More than these nobody measures. */
    private static final int MOST = 40;

    private IndicatorRules() {}

    /**
     * @param processes of the company
     * @param others how many there are besides
     */
    public static Outcome<IndicatorTerms> check(IndicatorTerms terms, Collection<UUID> processes, int others) {
        Faults faults = new Faults()
                .atIf(!processes.contains(terms.processId()), "process", "choose-one")
                .atIf(terms.name().es().isBlank(), "name", "required")
                .atIf(terms.unit() == IndicatorUnit.TEXT, "unit", "choose-one")
                .atIf(terms.better() == Direction.NONE, "better", "choose-one")
                .text("who", terms.who(), NonconformityRules.LONGEST_NAME)
                .atIf(others >= MOST, "name", "too-many-indicators", MOST);
        NonconformityRules.both(faults, "name", terms.name(), NonconformityRules.LONGEST_NAME);
        NonconformityRules.both(faults, "counted", terms.counted(), LONGEST_NOTE);
        number(faults, "target", terms.target(), terms.unit());
        return faults.or(() -> terms);
    }

    public static Outcome<Reading> check(Reading reading, IndicatorUnit unit, Rhythm rhythm, LocalDate today) {
        Faults faults = new Faults()
                .atIf(rhythm.start(reading.day()).isAfter(today), "period", "date-in-future")
                .atIf(reading.day().getYear() < 1900, "period", "date-malformed")
                .text("note", reading.note(), LONGEST_NOTE);
        number(faults, "value", reading.value(), unit);
        return faults.or(() -> reading);
    }

    private static void number(Faults faults, String field, BigDecimal number, IndicatorUnit unit) {
        faults.atMost(field, number.abs(), GREATEST)
                .atIf(number.stripTrailingZeros().scale() > MOST_DECIMALS, field, "too-many-decimals", MOST_DECIMALS);
        switch (unit) {
            case COUNT, DAYS, HOURS, RATIO -> faults.notNegative(field, number);
            case PERCENT, MONEY, TEXT -> {
                // a margin or a difference may be below zero
            }
        }
    }
}
