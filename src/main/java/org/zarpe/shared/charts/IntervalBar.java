package org.zarpe.shared.charts;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A score known to lie between {@code low} and {@code high} on a scale from {@code min} to {@code max}.
 *
 * @param floor the score that is asked for, or null
 */
public record IntervalBar(
        BigDecimal low,
        BigDecimal high,
        BigDecimal min,
        BigDecimal max,
        @Nullable BigDecimal floor) {

    public IntervalBar {
        if (low.compareTo(high) > 0 || min.compareTo(max) >= 0) {
            throw new IllegalArgumentException("low above high, or an empty scale");
        }
    }

    public static IntervalBar of(BigDecimal low, BigDecimal high, int max) {
        return new IntervalBar(low, high, BigDecimal.ZERO, BigDecimal.valueOf(max), null);
    }

    public boolean isExact() {
        return low.compareTo(high) == 0;
    }

    /** Width of what is certain, such as "37.5%". */
    public String certain() {
        return percent(low);
    }

    /** Width of what the open answers may still add. */
    public String possible() {
        return Spot.written(share(high) - share(low)) + "%";
    }

    /** Place of what is asked for; "0%" when nothing is. */
    public String asked() {
        return floor == null ? "0%" : percent(floor);
    }

    /** Places of the whole numbers between the ends. */
    public java.util.List<String> ticks() {
        return java.util.stream.IntStream.range(min.intValue() + 1, max.intValue())
                .mapToObj(whole -> percent(BigDecimal.valueOf(whole)))
                .toList();
    }

    private String percent(BigDecimal value) {
        return Spot.written(share(value)) + "%";
    }

    private double share(BigDecimal value) {
        double share = 100 * (value.doubleValue() - min.doubleValue()) / (max.doubleValue() - min.doubleValue());
        return Math.clamp(share, 0, 100);
    }
}
