package org.zarpe.improvement;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.zarpe.improvement.ProcessIndicators.Now;
import org.zarpe.methodology.Direction;
import org.zarpe.methodology.IndicatorUnit;
import org.zarpe.shared.PartialDate;
import org.zarpe.shared.words.Words;

/** Values, periods and alarms of process indicators in words. */
public final class Figures {

    private static final int DECIMALS = 6;

    private Figures() {}

    /** "95 %", "3 days", "$1,200 MXN". */
    public static String value(Words words, IndicatorUnit unit, BigDecimal value) {
        return switch (unit) {
            case PERCENT -> words.number(value, DECIMALS) + "\u00a0%";
            case MONEY -> words.money(value, "MXN");
            case DAYS -> words.of("improvement.figure.days", value.doubleValue(), words.number(value, DECIMALS));
            case HOURS -> words.of("improvement.figure.hours", value.doubleValue(), words.number(value, DECIMALS));
            case COUNT, RATIO, TEXT -> words.number(value, DECIMALS);
        };
    }

    /** "May 2026", "second quarter of 2026", "2026", "week of 4 May 2026". */
    public static String period(Words words, Rhythm rhythm, LocalDate start) {
        return switch (rhythm) {
            case WEEK -> words.of("improvement.period.week", start);
            case MONTH -> words.date(new PartialDate(start.getYear(), start.getMonthValue(), null));
            case QUARTER ->
                words.of(
                        "improvement.period.quarter", (start.getMonthValue() + 2) / 3, String.valueOf(start.getYear()));
            case YEAR -> String.valueOf(start.getYear());
        };
    }

    /** The target with its direction: "95 % or more". */
    public static String target(Words words, IndicatorUnit unit, Direction better, BigDecimal target) {
        return words.of(
                better == Direction.DOWN ? "improvement.target.at-most" : "improvement.target.at-least",
                value(words, unit, target));
    }

    /** What the alarm of the indicator says; nothing where there is none. */
    public static String alarm(Words words, Now indicator) {
        return switch (indicator.alarm()) {
            case null -> "";
            case Alarm.Missed missed ->
                words.of(
                        indicator.better() == Direction.DOWN ? "improvement.alarm.above" : "improvement.alarm.below",
                        inARow(words, indicator.rhythm(), missed.periods()),
                        value(words, indicator.unit(), missed.target()));
            case Alarm.Worsening worsening ->
                words.of(
                        "improvement.alarm.worsening",
                        inARow(words, indicator.rhythm(), worsening.periods()),
                        value(words, indicator.unit(), indicator.target()));
            case Alarm.Silent silent ->
                words.of(
                        indicator.last() == null ? "improvement.alarm.never" : "improvement.alarm.silent",
                        silent.since());
        };
    }

    private static String inARow(Words words, Rhythm rhythm, int periods) {
        return words.of("improvement.in-a-row." + Words.kebab(rhythm), periods);
    }
}
