package org.zarpe.shared.charts;

import java.math.BigDecimal;
import java.util.List;

/** Several figures as dots along one line; zero always on it, the median as a mark across. */
public record Strip(List<BigDecimal> values, BigDecimal median) {

    public static final int WIDTH = 240;
    public static final int HEIGHT = 44;
    /** Of more than these, dots on the same spot are drawn once. */
    private static final int MOST = 200;

    private static final double EDGE = 9;
    private static final double LINE = 17;

    public Strip {
        values = List.copyOf(values);
    }

    public List<Spot> dots() {
        return values.size() <= MOST
                ? values.stream().map(value -> new Spot(across(value), LINE)).toList()
                : values.stream()
                        .map(value -> new Spot(Math.round(across(value)), LINE))
                        .distinct()
                        .toList();
    }

    public Spot zero() {
        return new Spot(across(BigDecimal.ZERO), LINE);
    }

    public Spot middle() {
        return new Spot(across(median), LINE);
    }

    private double across(BigDecimal value) {
        double low = values.stream().mapToDouble(BigDecimal::doubleValue).min().orElse(0);
        double high = values.stream().mapToDouble(BigDecimal::doubleValue).max().orElse(0);
        double from = Math.min(0, low);
        double to = Math.max(0, high);
        return from == to ? WIDTH / 2.0 : EDGE + (value.doubleValue() - from) * (WIDTH - 2 * EDGE) / (to - from);
    }
}
