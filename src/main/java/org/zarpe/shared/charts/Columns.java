package org.zarpe.shared.charts;

import java.util.List;
import java.util.stream.IntStream;

/** Counts of two kinds, one on the other, in a column for each space of time. */
public record Columns(List<Counted> counted) {

    public static final int WIDTH = 340;
    public static final int HEIGHT = 150;
    private static final double GAP = 0.28;
    private static final int TOP = 20;
    private static final int BOTTOM = 124;

    /**
     * @param label the space of time in very few letters
     * @param when the same as one reads it
     */
    public record Counted(String label, String when, int first, int second) {

        public int all() {
            return first + second;
        }
    }

    /** A column where it is drawn; the second kind stands on the first. */
    public record Drawn(
            Counted counted, String x, String middle, String width, Spot top, double firstHeight, double secondHeight) {

        public String firstTop() {
            return Spot.written(BOTTOM - firstHeight);
        }

        public String secondTop() {
            return Spot.written(BOTTOM - firstHeight - secondHeight);
        }

        public String firstTall() {
            return Spot.written(firstHeight);
        }

        public String secondTall() {
            return Spot.written(secondHeight);
        }
    }

    public Columns {
        counted = List.copyOf(counted);
    }

    /** The line they stand on. */
    public int ground() {
        return BOTTOM;
    }

    public List<Drawn> drawn() {
        double room = (double) WIDTH / Math.max(1, counted.size());
        return IntStream.range(0, counted.size())
                .mapToObj(place -> drawn(counted.get(place), place * room, room))
                .toList();
    }

    private Drawn drawn(Counted one, double left, double room) {
        double unit = (double) (BOTTOM - TOP) / Math.max(1, highest());
        double middle = left + room / 2;
        return new Drawn(
                one,
                Spot.written(left + room * GAP / 2),
                Spot.written(middle),
                Spot.written(room * (1 - GAP)),
                new Spot(middle, BOTTOM - one.all() * unit - 5),
                one.first() * unit,
                one.second() * unit);
    }

    private int highest() {
        return counted.stream().mapToInt(Counted::all).max().orElse(0);
    }
}
