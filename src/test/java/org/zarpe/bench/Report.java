package org.zarpe.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The table and the same as JSON. */
final class Report {

    private record Line(
            String figure,
            String unit,
            double median,
            double p95,
            double aim,
            double aimP95,
            boolean more,
            String note) {

        boolean holds() {
            return more ? median >= aim : median <= aim && (Double.isNaN(aimP95) || p95 <= aimP95);
        }

        boolean hasAim() {
            return !Double.isNaN(aim);
        }

        String verdict() {
            if (!hasAim()) {
                return "";
            }
            double times = more ? aim / median : Math.max(median / aim, Double.isNaN(aimP95) ? 0 : p95 / aimP95);
            return holds() ? "holds" : String.format(Locale.ROOT, "missed %.1f times", times);
        }

        String aims() {
            return !hasAim() ? "" : number(aim) + (Double.isNaN(aimP95) ? "" : " / " + number(aimP95));
        }

        String json() {
            return "    {\"figure\": \"%s\", \"unit\": \"%s\", \"median\": %s, \"p95\": %s, \"aim\": %s, \"aimP95\": %s, \"verdict\": \"%s\", \"note\": \"%s\"}"
                    .formatted(figure, unit, orNull(median), orNull(p95), orNull(aim), orNull(aimP95), verdict(), note);
        }
    }

    private final Wish wish;
    private final Machine machine;
    private final Instant begun = Instant.now();
    private final Figure starts = new Figure();
    private final List<Line> lines = new ArrayList<>();

    Report(Wish wish, Machine machine) {
        this.wish = wish;
        this.machine = machine;
    }

    void say(String what) {
        System.err.printf(Locale.ROOT, "%4d s  %s%n", elapsed(), what);
    }

    private long elapsed() {
        return ChronoUnit.SECONDS.between(begun, Instant.now());
    }

    void start(Duration took) {
        starts.add(took.toNanos(), true);
    }

    /** @param aimP95 NaN for none */
    void timed(String figure, Figure taken, double aim, double aimP95) {
        String note = taken.count() + " requests" + (taken.errors() == 0 ? "" : ", " + taken.errors() + " WRONG");
        add(new Line(figure, "ms", taken.percentile(50), taken.percentile(95), aim, aimP95, false, note));
    }

    void rate(String figure, double perSecond, double aim, String note) {
        add(new Line(figure, "/s", perSecond, Double.NaN, aim, Double.NaN, true, note));
    }

    void most(String figure, String unit, double value, double aim, String note) {
        add(new Line(figure, unit, value, Double.NaN, aim, Double.NaN, false, note));
    }

    private void add(Line line) {
        lines.add(line);
        say("  " + line.figure() + ": " + number(line.median()) + " " + line.unit() + " " + line.verdict());
    }

    void print(Path to) throws IOException {
        lines.addFirst(new Line(
                "start to first page, not the first",
                "s",
                starts.percentile(50) / 1000,
                Double.NaN,
                3,
                Double.NaN,
                false,
                starts.count() + " starts"));
        System.out.printf(
                Locale.ROOT,
                "%nZarpe, %s: %d companies, each enrolled, 6 stages of 8 answers, 20 values; heap 256 MB%n%s, %d cores, %d MB; load before it began %s; took %d s%n%n",
                begun.truncatedTo(ChronoUnit.MINUTES),
                wish.companies(),
                machine.processor(),
                machine.cores(),
                machine.memory(),
                machine.load(),
                elapsed());
        String row = "| %-52s | %10s | %9s | %5s | %9s | %-17s | %s%n";
        System.out.printf(row, "figure", "p50", "p95", "unit", "aim", "", "");
        System.out.printf(row, "---", "---", "---", "---", "---", "---", "---");
        lines.forEach(line -> System.out.printf(
                row,
                line.figure(),
                number(line.median()),
                number(line.p95()),
                line.unit(),
                line.aims(),
                line.verdict(),
                line.note()));
        Files.createDirectories(to.toAbsolutePath().getParent());
        Files.writeString(to, json());
        System.out.println("\nThe same as JSON: " + to);
    }

    private String json() {
        return """
                {
                  "date": "%s",
                  "companies": %d,
                  "processor": "%s",
                  "cores": %d,
                  "memoryMegabytes": %d,
                  "loadBefore": %s,
                  "seconds": %d,
                  "figures": [
                %s
                  ]
                }
                """.formatted(
                        begun,
                        wish.companies(),
                        machine.processor(),
                        machine.cores(),
                        machine.memory(),
                        machine.load(),
                        elapsed(),
                        lines.stream().map(Line::json).collect(Collectors.joining(",\n")));
    }

    private static String number(double value) {
        return Double.isNaN(value) ? "" : String.format(Locale.ROOT, value >= 100 ? "%.0f" : "%.1f", value);
    }

    private static String orNull(double value) {
        return Double.isNaN(value) ? "null" : String.format(Locale.ROOT, "%.2f", value);
    }
}
