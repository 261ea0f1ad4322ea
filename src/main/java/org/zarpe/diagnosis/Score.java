package org.zarpe.diagnosis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.zarpe.methodology.Scale;
import org.zarpe.shared.Quantity;

/**
 * A weighted mean of levels, with the parts that made it. While parts are open it is an interval: from "all open ones lowest" to "all highest"; exact when
 * nothing is open. Rounded to six decimals, both ends alike, so that the interval holds every completion.
 */
public record Score(BigDecimal low, BigDecimal high, List<Part> parts) {

    private static final int DECIMALS = 6;

    /**
     * One item or requirement of a score.
     *
     * @param weight above zero
     */
    public record Part(String id, BigDecimal weight, Mark mark) {}

    public Score {
        parts = List.copyOf(parts);
    }

    /** Empty when nothing applies: then there is no score, not a score of zero. */
    public static Optional<Score> of(Scale scale, Collection<Part> parts) {
        BigDecimal weight = parts.stream()
                .filter(part -> part.mark().applies())
                .map(Part::weight)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (weight.signum() == 0) {
            return Optional.empty();
        }
        return Optional.of(new Score(
                mean(parts, weight, scale.lowest()), mean(parts, weight, scale.highest()), List.copyOf(parts)));
    }

    private static BigDecimal mean(Collection<Part> parts, BigDecimal weight, int open) {
        return parts.stream()
                .filter(part -> part.mark().applies())
                .map(part -> part.weight()
                        .multiply(BigDecimal.valueOf(part.mark().known().orElse(open))))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(weight, DECIMALS, RoundingMode.HALF_UP);
    }

    public Quantity quantity() {
        return Quantity.between(low, high);
    }

    public boolean isExact() {
        return low.compareTo(high) == 0;
    }

    /** Parts that apply. */
    public int asked() {
        return (int) parts.stream().filter(part -> part.mark().applies()).count();
    }

    /** Parts that apply and have a level. */
    public int answered() {
        return (int)
                parts.stream().filter(part -> part.mark().known().isPresent()).count();
    }

    public boolean isBlank() {
        return answered() == 0;
    }

    /** Sum of the weights that count. */
    public BigDecimal weight() {
        return parts.stream()
                .filter(part -> part.mark().applies())
                .map(Part::weight)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
