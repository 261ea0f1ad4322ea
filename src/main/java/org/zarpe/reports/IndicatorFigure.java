package org.zarpe.reports;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.zarpe.companies.CompanyProfile;
import org.zarpe.methodology.Indicator;
import org.zarpe.methodology.IndicatorKind;
import org.zarpe.methodology.IndicatorUnit;
import org.zarpe.results.Change;
import org.zarpe.results.Level;
import org.zarpe.shared.words.Words;

/**
 * How an indicator moved in the companies of a programme.
 *
 * @param moves of those that have both values or the recorded change, the lowest first; never empty
 * @param withoutBase companies that have both values but started from zero or from a loss: no percentage
 */
public record IndicatorFigure(Indicator indicator, List<Move> moves, int withoutBase) {

    /** @param figure percent of the base, or percentage points where the indicator itself is in percent */
    public record Move(CompanyProfile company, BigDecimal figure, Change change) {}

    public IndicatorFigure {
        moves = moves.stream().sorted(Comparator.comparing(Move::figure)).toList();
    }

    /** A share of sales that grows from 10 % to 15 % grew by five points, not by half. */
    public static boolean isInPoints(Indicator indicator) {
        return indicator.unit() == IndicatorUnit.PERCENT && indicator.kind() == IndicatorKind.VALUE;
    }

    /** What the change adds to the figure; nothing where it cannot stand beside the others. */
    public static Optional<BigDecimal> figure(Indicator indicator, Change change) {
        return switch (change) {
            case Change.Relative relative -> Optional.of(relative.percent());
            case Change.AsRecorded recorded ->
                Optional.of(recorded.percent()).filter(percent -> !isInPoints(indicator));
            case Change.Absolute absolute ->
                Optional.of(absolute.difference()).filter(difference -> isInPoints(indicator));
            case Change.Told told -> Optional.empty();
            case Change.NotComparable not -> Optional.empty();
            case Change.CannotTell cannot -> Optional.empty();
        };
    }

    public boolean inPoints() {
        return isInPoints(indicator);
    }

    public List<BigDecimal> figures() {
        return moves.stream().map(Move::figure).toList();
    }

    /** The figure in the middle; of an even number, half way between the two in the middle, to a tenth. */
    public BigDecimal median() {
        BigDecimal upper = moves.get(moves.size() / 2).figure();
        BigDecimal lower = moves.get((moves.size() - 1) / 2).figure();
        return lower.equals(upper) ? upper : lower.add(upper).divide(BigDecimal.TWO, 1, RoundingMode.HALF_UP);
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

    public BigDecimal lowest() {
        return moves.getFirst().figure();
    }

    public BigDecimal highest() {
        return moves.getLast().figure();
    }
}
