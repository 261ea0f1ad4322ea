package org.zarpe.results;

import java.math.BigDecimal;
import org.zarpe.methodology.Indicator;
import org.zarpe.methodology.IndicatorUnit;
import org.zarpe.shared.words.Words;

/** Values and changes in words and figures, with their unit. */
public final class Sayings {
    private Sayings() {}

    public static String value(Words words, Indicator indicator, IndicatorValue value) {
        if (value.missing() != null) {
            return words.of("results.missing", value.missing());
        }
        if (value.number() != null) {
            return figure(words, indicator, value.number(), value.unit());
        }
        if (value.changePercent() != null) {
            return words.of("results.change.recorded", words.change(value.changePercent()));
        }
        return value.words() == null ? "" : words.of(value.words());
    }

    public static String period(Words words, IndicatorValue value) {
        return value.from().equals(value.to())
                ? words.date(value.from())
                : words.of("results.period", value.from(), value.to());
    }

    public static String change(Words words, Indicator indicator, Change change) {
        return switch (change) {
            case Change.Relative relative ->
                words.of(
                        "results.change.relative",
                        words.change(relative.percent()),
                        figure(words, indicator, relative.base(), relative.unit()));
            case Change.Absolute absolute ->
                words.of(
                        "results.change.absolute",
                        signed(words, indicator, absolute),
                        figure(words, indicator, absolute.base(), absolute.unit()));
            case Change.AsRecorded recorded -> words.of("results.change.recorded", words.change(recorded.percent()));
            case Change.Told told -> words.of(told.words());
            case Change.NotComparable not -> words.of("results.change.not-comparable", not.baseUnit(), not.endUnit());
            case Change.CannotTell cannot ->
                words.of(
                        cannot.baselineMissing()
                                ? cannot.endMissing() ? "results.change.no-both" : "results.change.no-baseline"
                                : "results.change.no-end");
        };
    }

    private static String signed(Words words, Indicator indicator, Change.Absolute change) {
        BigDecimal difference = change.difference();
        String figure = indicator.unit() == IndicatorUnit.PERCENT
                ? words.of("results.unit.points", difference.abs().doubleValue(), words.number(difference))
                : figure(words, indicator, difference, change.unit());
        return difference.signum() > 0 ? "+" + figure : figure;
    }

    static String figure(Words words, Indicator indicator, BigDecimal number, String unit) {
        return Level.say(words, indicator, number, unit);
    }

    public static boolean asksCurrency(Indicator indicator) {
        return indicator.unit() == IndicatorUnit.MONEY;
    }
}
