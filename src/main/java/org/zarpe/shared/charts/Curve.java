package org.zarpe.shared.charts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The values of one measure in time, evenly spaced, with what the first and the last are and when they were measured. The baseline is a line across.
 */
public record Curve(@Nullable BigDecimal baseline, List<Point> points) {

    public static final int WIDTH = 320;
    public static final int HEIGHT = 132;
    private static final int EDGE = 6;
    private static final int TOP = 34;
    private static final int BOTTOM = 100;

    /**
     * @param value as drawn
     * @param words the value as one reads it, with its unit
     * @param when the time it holds for, in few letters
     */
    public record Point(BigDecimal value, String words, String when) {}

    public Curve {
        points = List.copyOf(points);
    }

    /** One value makes no line. */
    public boolean isDrawn() {
        return points.size() > 1;
    }

    public Point first() {
        return points.getFirst();
    }

    public Point last() {
        return points.getLast();
    }

    public List<Spot> dots() {
        List<Spot> dots = new ArrayList<>();
        for (Point point : points) {
            double step = points.size() == 1 ? 0 : (double) dots.size() / (points.size() - 1);
            dots.add(new Spot(EDGE + step * (WIDTH - 2 * EDGE), height(point.value())));
        }
        return List.copyOf(dots);
    }

    public String line() {
        return String.join(" ", dots().stream().map(Spot::pair).toList());
    }

    public String baselineHeight() {
        return Spot.written(height(baseline == null ? first().value() : baseline));
    }

    /** The same values, small. */
    public Sparkline small() {
        return new Sparkline(
                baseline,
                new ArrayList<@Nullable BigDecimal>(
                        points.stream().map(Point::value).toList()));
    }

    private double height(BigDecimal value) {
        double low = lowest();
        double high = highest();
        double share = high == low ? 0.5 : (value.doubleValue() - low) / (high - low);
        return BOTTOM - share * (BOTTOM - TOP);
    }

    private double lowest() {
        double low = points.stream()
                .mapToDouble(point -> point.value().doubleValue())
                .min()
                .orElse(0);
        return baseline == null ? low : Math.min(low, baseline.doubleValue());
    }

    private double highest() {
        double high = points.stream()
                .mapToDouble(point -> point.value().doubleValue())
                .max()
                .orElse(0);
        return baseline == null ? high : Math.max(high, baseline.doubleValue());
    }
}
