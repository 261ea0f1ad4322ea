package org.zarpe.shared;

import java.math.BigDecimal;

/**
 * A number known as well as it is known: exact when {@code low} equals {@code high}, otherwise anywhere between the two, ends included. A comparison that
 * the precision cannot settle answers {@link Truth#CANNOT_TELL}.
 */
public record Quantity(BigDecimal low, BigDecimal high) {

    public Quantity {
        if (low.compareTo(high) > 0) {
            throw new IllegalArgumentException("low " + low + " is above high " + high);
        }
    }

    public static Quantity exactly(BigDecimal value) {
        return new Quantity(value, value);
    }

    public static Quantity exactly(long value) {
        return exactly(BigDecimal.valueOf(value));
    }

    public static Quantity between(BigDecimal low, BigDecimal high) {
        return new Quantity(low, high);
    }

    public static Quantity between(double low, double high) {
        return new Quantity(BigDecimal.valueOf(low), BigDecimal.valueOf(high));
    }

    public boolean isExact() {
        return low.compareTo(high) == 0;
    }

    public Truth isBelow(BigDecimal limit) {
        if (high.compareTo(limit) < 0) {
            return Truth.YES;
        }
        return low.compareTo(limit) >= 0 ? Truth.NO : Truth.CANNOT_TELL;
    }

    public Truth isAbove(BigDecimal limit) {
        if (low.compareTo(limit) > 0) {
            return Truth.YES;
        }
        return high.compareTo(limit) <= 0 ? Truth.NO : Truth.CANNOT_TELL;
    }

    public Truth isAtLeast(BigDecimal limit) {
        return isBelow(limit).not();
    }

    public Truth isAtMost(BigDecimal limit) {
        return isAbove(limit).not();
    }

    public Truth isEqualTo(BigDecimal value) {
        if (isExact()) {
            return Truth.of(low.compareTo(value) == 0);
        }
        return value.compareTo(low) < 0 || value.compareTo(high) > 0 ? Truth.NO : Truth.CANNOT_TELL;
    }
}
