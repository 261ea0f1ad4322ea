package org.zarpe.shared.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Boxes in the order of the work, and what goes from one to another. It is drawn in rows for wide screens, and as one column for phones: there what goes
 * onwards runs on the right of the boxes and what comes back on their left.
 *
 * @param boxes in the order in which the work is done
 */
public record FlowMap(List<Box> boxes) {

    static final double GAP = 34;
    private static final double PADDING = 12;
    private static final int COLUMNS = 6;
    private static final double MARGIN = 6;
    private static final int NAME_LINES = 3;
    private static final int NOTE_LINES = 2;

    public FlowMap {
        boxes = List.copyOf(boxes);
    }

    /**
     * @param note small, below the name
     * @param feeds ids of the boxes where arrows lead to; one that is not in the map is left out
     */
    public record Box(String id, String name, String note, String href, List<String> feeds) {
        public Box {
            feeds = List.copyOf(feeds);
        }
    }

    /** A box with its place and its words broken into lines. */
    public record Placed(
            Box box, double x, double y, double width, double height, List<String> name, List<String> note) {

        public String xText() {
            return Spot.written(x);
        }

        public String yText() {
            return Spot.written(y);
        }

        public String middle() {
            return Spot.written(x + width / 2);
        }

        public String nameY() {
            return Spot.written(y + PADDING + 11);
        }

        public String noteY() {
            return Spot.written(y + PADDING + 9 + name.size() * Lines.HEIGHT);
        }

        public String widthText() {
            return Spot.written(width);
        }

        public String heightText() {
            return Spot.written(height);
        }

        double right() {
            return x + width;
        }

        double bottom() {
            return y + height;
        }

        double centre() {
            return y + height / 2;
        }
    }

    /**
     * @param head the points of its triangle
     * @param back leads to a box that stands before
     */
    public record Arrow(String path, String head, boolean back) {}

    /** One drawing of it. */
    public record Drawing(double width, double height, List<Placed> boxes, List<Arrow> arrows) {
        public String viewBox() {
            return "0 0 " + Spot.written(width) + " " + Spot.written(height);
        }
    }

    public Drawing wide() {
        double width = 150;
        double height = 108;
        double down = 46;
        int columns = Math.min(COLUMNS, Math.max(1, boxes.size()));
        List<Placed> placed = IntStream.range(0, boxes.size())
                .mapToObj(at -> placed(
                        boxes.get(at),
                        MARGIN + at % columns * (width + GAP),
                        MARGIN + at / columns * (height + down),
                        width,
                        height,
                        19))
                .toList();
        int rows = (boxes.size() + columns - 1) / columns;
        return new Drawing(
                columns * (width + GAP) - GAP + 2 * MARGIN,
                rows * (height + down) - down + 2 * MARGIN,
                placed,
                arrows(placed, (from, to) -> FlowArrows.across(placed.get(from), placed.get(to), from < to)));
    }

    public Drawing tall() {
        double width = 238;
        double side = 56;
        double gap = 26;
        List<Placed> placed = new ArrayList<>();
        double y = MARGIN;
        for (Box box : boxes) {
            Placed measured = placed(box, side, y, width, 0, 30);
            double height = 2 * PADDING
                    + measured.name().size() * Lines.HEIGHT
                    + measured.note().size() * 14
                    - 2;
            placed.add(new Placed(box, side, y, width, height, measured.name(), measured.note()));
            y += height + gap;
        }
        return new Drawing(
                width + 2 * side,
                Math.max(y - gap, 0) + MARGIN,
                placed,
                arrows(placed, (from, to) -> FlowArrows.down(placed, from, to, side)));
    }

    private interface Way {
        Arrow between(int from, int to);
    }

    private List<Arrow> arrows(List<Placed> placed, Way way) {
        List<Arrow> arrows = new ArrayList<>();
        for (int from = 0; from < placed.size(); from++) {
            for (String fed : placed.get(from).box().feeds()) {
                int to = position(fed);
                if (to >= 0 && to != from) {
                    arrows.add(way.between(from, to));
                }
            }
        }
        return List.copyOf(arrows);
    }

    private int position(String id) {
        return IntStream.range(0, boxes.size())
                .filter(at -> boxes.get(at).id().equals(id))
                .findFirst()
                .orElse(-1);
    }

    private static Placed placed(Box box, double x, double y, double width, double height, int letters) {
        return new Placed(
                box,
                x,
                y,
                width,
                height,
                few(Lines.broken(box.name(), letters), NAME_LINES),
                box.note().isBlank() ? List.of() : few(Lines.broken(box.note(), letters + 2), NOTE_LINES));
    }

    /** What does not fit is said by the table. */
    private static List<String> few(List<String> lines, int most) {
        return lines.size() <= most
                ? lines
                : Stream.concat(lines.stream().limit(most - 1), Stream.of(lines.get(most - 1) + "…"))
                        .toList();
    }
}
