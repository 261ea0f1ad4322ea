package org.zarpe.reports;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.zarpe.companies.CompanyProfile;
import org.zarpe.methodology.Indicator;
import org.zarpe.methodology.IndicatorKind;
import org.zarpe.methodology.IndicatorUnit;
import org.zarpe.results.Change;
import org.zarpe.results.ChangeKind;
import org.zarpe.results.Level;
import org.zarpe.shared.words.Words;

/**
 * How an indicator moved in the companies of a programme.
 *
 * @param spread of those that have both values or the recorded change
 * @param moves of each of them, the lowest first; empty where they are too many to be read one by one
 * @param withoutBase companies that have both values but started from zero or from a loss: no percentage
 */
public record IndicatorFigure(Indicator indicator, Spread spread, List<Move> moves, int withoutBase) {

    /** Of more than these, dots on the same spot are drawn once. */
    private static final int MOST_DOTS = 200;

    /** @param figure percent of the base, or percentage points where the indicator itself is in percent */
    public record Move(CompanyProfile company, BigDecimal figure, Change change) {}

    public IndicatorFigure {
        moves = moves.stream().sorted(Comparator.comparing(Move::figure)).toList();
    }

    /** A share of sales that grows from 10 % to 15 % grew by five points, not by half. */
    public static boolean isInPoints(Indicator indicator) {
        return indicator.unit() == IndicatorUnit.PERCENT && indicator.kind() == IndicatorKind.VALUE;
    }

    /** Whether a change of that kind can stand beside the others. */
    public static boolean counts(Indicator indicator, ChangeKind kind) {
        return switch (kind) {
            case RELATIVE -> true;
            case RECORDED -> !isInPoints(indicator);
            case ABSOLUTE -> isInPoints(indicator);
            case TOLD, OTHER_UNIT, NO_BASELINE, NO_END, NO_FIGURE -> false;
        };
    }

    public boolean inPoints() {
        return isInPoints(indicator);
    }

    public int companies() {
        return spread.size();
    }

    public List<BigDecimal> dots() {
        return companies() > MOST_DOTS ? spread.distinct() : spread.each();
    }

    public String say(Words words, BigDecimal figure) {
        return inPoints()
                ? words.of("reports.figures.points", (figure.signum() > 0 ? "+" : "") + words.number(figure, 1))
                : words.change(figure);
    }

    public String before(Words words, Move move) {
        return switch (move.change()) {
            case Change.Relative relative -> Level.say(words, indicator, relative.base(), relative.unit());
            case Change.Absolute absolute -> Level.say(words, indicator, absolute.base(), absolute.unit());
            default -> words.of("reports.figures.not-stated");
        };
    }

    public String after(Words words, Move move) {
        return switch (move.change()) {
            case Change.Relative relative -> Level.say(words, indicator, relative.end(), relative.unit());
            case Change.Absolute absolute -> Level.say(words, indicator, absolute.end(), absolute.unit());
            default -> words.of("reports.figures.not-stated");
        };
    }
}
