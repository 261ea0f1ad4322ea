package org.zarpe.shared.charts;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;

/** Times that begin and end, below each other, with a line for today. */
public record Spans(List<Span> spans, LocalDate today, String todayLabel) {

    public static final int WIDTH = 340;
    private static final int ROW = 40;
    private static final int TOP = 24;

    /**
     * @param label in few words
     * @param href where one reads of it
     * @param note when it ends, in words
     * @param tone over, soon or good
     */
    public record Span(String label, String href, String note, LocalDate from, LocalDate until, String tone) {}

    /** A span where it is drawn. */
    public record Bar(Span span, int top, String x, String width) {

        public int textTop() {
            return top + 12;
        }

        public int barTop() {
            return top + 19;
        }
    }

    public Spans {
        spans = List.copyOf(spans);
    }

    public int height() {
        return TOP + spans.size() * ROW;
    }

    public List<Bar> bars() {
        return IntStream.range(0, spans.size())
                .mapToObj(index -> {
                    Span span = spans.get(index);
                    double from = place(span.from());
                    return new Bar(
                            span,
                            TOP + index * ROW,
                            Spot.written(from),
                            Spot.written(Math.max(3, place(span.until()) - from)));
                })
                .toList();
    }

    public String now() {
        return Spot.written(place(today));
    }

    /** At the edge, its word reads inwards. */
    public String nowAnchor() {
        double at = place(today);
        return at < 40 ? "start" : at > WIDTH - 40 ? "end" : "middle";
    }

    private double place(LocalDate day) {
        LocalDate first =
                spans.stream().map(Span::from).reduce(today, (one, other) -> one.isBefore(other) ? one : other);
        LocalDate last =
                spans.stream().map(Span::until).reduce(today, (one, other) -> one.isAfter(other) ? one : other);
        // what began long ago does not press what matters into the edge
        LocalDate begin = first.isBefore(today.minusYears(1)) ? today.minusYears(1) : first;
        LocalDate end = last.isAfter(today.plusYears(3)) ? today.plusYears(3) : last;
        double days = Math.max(1, ChronoUnit.DAYS.between(begin, end));
        return Math.clamp(ChronoUnit.DAYS.between(begin, day) / days, 0, 1) * WIDTH;
    }
}
