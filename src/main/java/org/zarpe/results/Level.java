package org.zarpe.results;

import java.math.BigDecimal;
import org.zarpe.methodology.Indicator;
import org.zarpe.shared.words.Words;

/** How much there is of an indicator, as people read it. */
public final class Level {
    private Level() {}

    /** @param unit a currency code for money, else the unit as written or "" */
    public static String say(Words words, Indicator indicator, BigDecimal number, String unit) {
        return switch (indicator.unit()) {
            case MONEY -> words.money(number, unit);
            case PERCENT -> words.percent(number);
            case DAYS -> words.of("results.unit.days", words.number(number));
            case HOURS -> words.of("results.unit.hours", words.number(number));
            case COUNT, RATIO, TEXT -> unit.isEmpty() ? words.number(number) : words.number(number) + "\u00a0" + unit;
        };
    }
}
