package org.zarpe.shared.charts;

import java.math.BigDecimal;
import java.util.DoubleSummaryStatistics;
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
        Scale scale = scale();
        return values.size() <= MOST
                ? values.stream().map(scale::spot).toList()
                : values.stream()
                        .map(scale::spot)
                        .map(spot -> new Spot(Math.round(spot.x()), LINE))
                        .distinct()
                        .toList();
    }

    public Spot zero() {
        return scale().spot(BigDecimal.ZERO);
    }

    public Spot middle() {
        return scale().spot(median);
    }

    private Scale scale() {
        DoubleSummaryStatistics figures =
                values.stream().mapToDouble(BigDecimal::doubleValue).summaryStatistics();
        return values.isEmpty()
                ? new Scale(0, 0)
                : new Scale(Math.min(0, figures.getMin()), Math.max(0, figures.getMax()));
    }

    private record Scale(double from, double to) {

        Spot spot(BigDecimal value) {
            double across =
                    from == to ? WIDTH / 2.0 : EDGE + (value.doubleValue() - from) * (WIDTH - 2 * EDGE) / (to - from);
            return new Spot(across, LINE);
        }
    }
}
