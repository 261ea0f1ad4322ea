package org.zarpe.shared.charts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Several things scored on one scale, below each other, each with a bar for every reading of it. As wide as there is room, so that its text keeps its size.
 *
 * @param series names of the readings, in the order of the bars
 */
public record Profile(List<String> series, List<Row> rows) {

    /** Of a bar, in the picture's units. */
    public static final int BAR = 8;

    private static final int LETTERS_A_LINE = 32;
    private static final int LINE = 18;
    private static final int BAR_STEP = 17;
    private static final int GAP = 16;

    public Profile {
        series = List.copyOf(series);
        rows = List.copyOf(rows);
        for (Row row : rows) {
            if (row.bars().size() != series.size()) {
                throw new IllegalArgumentException(row.name() + " has not one bar a series");
            }
        }
    }

    /**
     * @param href where the score is taken apart, or null
     * @param note what it means, for the table, or null
     * @param bars one a series, null where there is no reading
     */
    public record Row(
            String name, @Nullable String href, @Nullable String note, List<@Nullable IntervalBar> bars) {
        public Row {
            bars = Collections.unmodifiableList(new ArrayList<>(bars));
        }
    }

    /** A row in its place: the name broken into lines, the bars below it. */
    public record Laid(Row row, List<Line> lines, List<Bar> bars) {}

    public record Line(String words, int y) {}

    /** @param y of its upper edge, {@code textY} of the figure beside it */
    public record Bar(@Nullable IntervalBar interval, int y, int textY) {}

    public List<Laid> laid() {
        List<Laid> laid = new ArrayList<>();
        int top = 0;
        for (Row row : rows) {
            laid.add(laid(row, top));
            top += height(row);
        }
        return List.copyOf(laid);
    }

    public int height() {
        return rows.stream().mapToInt(this::height).sum() - GAP + BAR / 2;
    }

    public boolean hasLinks() {
        return rows.stream().map(Row::href).anyMatch(Objects::nonNull);
    }

    private Laid laid(Row row, int top) {
        List<Line> lines = new ArrayList<>();
        for (String words : words(row)) {
            lines.add(new Line(words, top + lines.size() * LINE + LINE - 4));
        }
        int under = top + lines.size() * LINE + 5;
        List<Bar> bars = new ArrayList<>();
        for (IntervalBar interval : row.bars()) {
            int y = under + bars.size() * BAR_STEP;
            bars.add(new Bar(interval, y, y + BAR + 1));
        }
        return new Laid(row, lines, bars);
    }

    private int height(Row row) {
        return words(row).size() * LINE + 5 + row.bars().size() * BAR_STEP + GAP;
    }

    private static List<String> words(Row row) {
        return Lines.broken(row.name(), LETTERS_A_LINE);
    }
}
