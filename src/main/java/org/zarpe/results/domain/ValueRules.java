package org.zarpe.results.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zarpe.companies.MissingCode;
import org.zarpe.methodology.Indicator;
import org.zarpe.methodology.IndicatorKind;
import org.zarpe.methodology.IndicatorUnit;
import org.zarpe.results.IndicatorValue;
import org.zarpe.shared.Faults;
import org.zarpe.shared.Outcome;

/** What a value must be before it is recorded: the same for form, import and demonstration. */
public final class ValueRules {

    private static final BigDecimal GREATEST = new BigDecimal("1000000000000");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int LONGEST_SOURCE = 300;
    private static final int LONGEST_WORDS = 2000;
    private static final int LONGEST_UNIT = 40;

    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    private ValueRules() {}

    /** Refusals name the fields: from, to, number, change, words, missing, unit, source. */
    public static Outcome<IndicatorValue> check(Indicator indicator, IndicatorValue value, LocalDate today) {
        Faults faults = new Faults()
                .notInFuture("from", value.from(), today)
                .atIf(value.to().latest().isBefore(value.from().earliest()), "to", "period-reversed")
                .required("source", value.source(), LONGEST_SOURCE)
                .text("unit", value.unit(), LONGEST_UNIT);
        if (value.words() != null) {
            faults.text("words", value.words().es(), LONGEST_WORDS);
        }
        something(indicator, value, faults);
        inRange(indicator, value.number(), faults);
        faults.atMost("change", value.changePercent(), GREATEST)
                .atIf(
                        value.changePercent() != null
                                && value.changePercent().compareTo(HUNDRED.negate()) < 0
                                && indicator.unit() != IndicatorUnit.MONEY,
                        "change",
                        "change-below-all")
                .atIf(
                        indicator.unit() == IndicatorUnit.MONEY && value.number() != null && !isCurrency(value.unit()),
                        "unit",
                        "currency-unknown");
        return faults.or(() -> value);
    }

    private static void something(Indicator indicator, IndicatorValue value, Faults faults) {
        boolean told = value.words() != null && !value.words().es().isBlank();
        boolean given = value.number() != null || value.changePercent() != null || told;
        String field = indicator.kind() == IndicatorKind.QUALITATIVE ? "words" : "number";
        MissingCode missing = value.missing();
        faults.atIf(!given && missing == null && !faults.has(field), field, "value-or-reason")
                .atIf(given && missing != null, "missing", "value-and-reason");
    }

    private static void inRange(Indicator indicator, @Nullable BigDecimal number, Faults faults) {
        faults.atMost("number", number, GREATEST);
        switch (indicator.unit()) {
            case COUNT, DAYS, HOURS, RATIO -> faults.notNegative("number", number);
            case PERCENT, MONEY, TEXT -> {
                // a change in percent, a margin or a profit may be below zero
            }
        }
    }

    private static boolean isCurrency(String unit) {
        return CURRENCIES.contains(unit);
    }
}
