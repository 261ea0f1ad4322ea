package org.zarpe.shared.charts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Several readings of the same axes laid over each other, from 0 in the middle to {@code max} at the rim. An axis without a value leaves a gap in the line.
 *
 * @param axes names as they are shown, clockwise from the top
 */
public record Radar(List<String> axes, List<Series> series, int max) {

    public static final int WIDTH = 400;
    public static final int HEIGHT = 350;
    private static final Spot MIDDLE = new Spot(200, 178);
    private static final double RADIUS = 112;
    private static final double LABEL_RADIUS = 126;
    private static final int LETTERS_A_LINE = 13;

    public Radar {
        axes = List.copyOf(axes);
        series = List.copyOf(series);
        if (axes.size() < 3) {
            throw new IllegalArgumentException("a radar has at least three axes");
        }
        for (Series each : series) {
            if (each.values().size() != axes.size()) {
                throw new IllegalArgumentException(each.name() + " has not one value an axis");
            }
        }
    }

    /** @param values one an axis, null where there is none */
    public record Series(String name, List<@Nullable BigDecimal> values) {
        public Series {
            values = Collections.unmodifiableList(new ArrayList<>(values));
        }

        public static Series of(String name, @Nullable BigDecimal... values) {
            return new Series(name, Arrays.asList(values));
        }

        /** Whether every axis has a value, so that the line closes. */
        public boolean isWhole() {
            return values.stream().allMatch(Objects::nonNull);
        }
    }

    /** An axis from the middle to its end, with its name broken into lines. */
    public record Spoke(Spot end, Spot label, String anchor, List<String> lines) {}

    public Spot middle() {
        return MIDDLE;
    }

    /** One closed line a whole number of the scale, the rim last. */
    public List<String> rings() {
        return IntStream.rangeClosed(1, max)
                .mapToObj(level -> IntStream.range(0, axes.size())
                        .mapToObj(axis -> at(axis, level).pair())
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    public List<Spoke> spokes() {
        return IntStream.range(0, axes.size()).mapToObj(this::spoke).toList();
    }

    /** Where the values stand, without the missing ones. */
    public List<Spot> dots(Series one) {
        return IntStream.range(0, axes.size())
                .mapToObj(axis -> spot(one, axis))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }

    /** Point lists of the unbroken runs; a whole series is one run that closes. */
    public List<String> runs(Series one) {
        int count = axes.size();
        int gap = one.values().indexOf(null);
        int start = gap < 0 ? 0 : gap;
        List<String> runs = new ArrayList<>();
        List<String> run = new ArrayList<>();
        for (int step = 0; step <= count; step++) {
            Spot spot = spot(one, (start + step) % count);
            if (spot != null) {
                run.add(spot.pair());
            }
            if (spot == null || step == count) {
                if (run.size() > 1) {
                    runs.add(String.join(" ", run));
                }
                run.clear();
            }
        }
        return runs;
    }

    private @Nullable Spot spot(Series one, int axis) {
        BigDecimal value = one.values().get(axis);
        return value == null ? null : at(axis, value.doubleValue());
    }

    private Spot at(int axis, double level) {
        return Spot.around(MIDDLE, RADIUS * level / max, (double) axis / axes.size());
    }

    private Spoke spoke(int axis) {
        double turn = (double) axis / axes.size();
        Spot label = Spot.around(MIDDLE, LABEL_RADIUS, turn);
        List<String> lines = Lines.broken(axes.get(axis), LETTERS_A_LINE);
        double across = label.x() - MIDDLE.x();
        double down = label.y() - MIDDLE.y();
        String anchor = Math.abs(across) < 8 ? "middle" : across > 0 ? "start" : "end";
        return new Spoke(at(axis, max), new Spot(label.x(), label.y() + 4 - lift(down, lines.size())), anchor, lines);
    }

    /** Names above stand on the rim, names below hang from it, names beside it are centred. */
    private static double lift(double down, int lines) {
        if (down < -LABEL_RADIUS * 0.9) {
            return (lines - 1) * Lines.HEIGHT;
        }
        return down > LABEL_RADIUS * 0.8 ? -0.4 * Lines.HEIGHT : (lines - 1) * Lines.HEIGHT / 2.0;
    }
}
