package org.zarpe.shared.charts;

import java.math.BigDecimal;

/** One bar of a ranking: how much of the greatest value it reaches. */
public record BarRow(String label, BigDecimal value, BigDecimal greatest) {

    /** Width such as "62.5%"; nothing below zero or above the whole. */
    public String width() {
        if (greatest.signum() <= 0) {
            return "0%";
        }
        return Spot.written(Math.clamp(100 * value.doubleValue() / greatest.doubleValue(), 0, 100)) + "%";
    }
}
