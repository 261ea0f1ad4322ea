package org.zarpe.shared.charts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A few values in time, evenly spaced, drawn small; the baseline as a line across.
 *
 * @param values null where nothing was measured
 */
public record Sparkline(@Nullable BigDecimal baseline, List<@Nullable BigDecimal> values) {

    public static final int WIDTH = 120;
    public static final int HEIGHT = 36;
    private static final double EDGE = 5;

    public Sparkline {
        values = Collections.unmodifiableList(new ArrayList<>(values));
    }

    public boolean isEmpty() {
        return dots().isEmpty();
    }

    /** The measured values from left to right. */
    public List<Spot> dots() {
        return IntStream.range(0, values.size())
                .mapToObj(this::spot)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }

    public String points() {
        return dots().stream().map(Spot::pair).collect(Collectors.joining(" "));
    }

    public Spot last() {
        return dots().getLast();
    }

    /** Height of the baseline; the middle when there is none. */
    public String baselineHeight() {
        return Spot.written(baseline == null ? HEIGHT / 2.0 : height(baseline));
    }

    private @Nullable Spot spot(int place) {
        BigDecimal value = values.get(place);
        if (value == null) {
            return null;
        }
        double x = values.size() == 1 ? WIDTH / 2.0 : EDGE + place * (WIDTH - 2 * EDGE) / (values.size() - 1);
        return new Spot(x, height(value));
    }

    private double height(BigDecimal value) {
        double low = known().mapToDouble(BigDecimal::doubleValue).min().orElse(0);
        double high = known().mapToDouble(BigDecimal::doubleValue).max().orElse(0);
        return high == low
                ? HEIGHT / 2.0
                : HEIGHT - EDGE - (value.doubleValue() - low) * (HEIGHT - 2 * EDGE) / (high - low);
    }

    private Stream<BigDecimal> known() {
        return Stream.concat(values.stream(), Stream.ofNullable(baseline))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull);
    }
}
