package org.zarpe.improvement.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.zarpe.improvement.Alarm;
import org.zarpe.improvement.Rhythm;
import org.zarpe.improvement.Trend;
import org.zarpe.methodology.Direction;

/**
 * The values of an indicator in time. How long one waits before it gives the alarm is our decision and stands with the rhythm.
 *
 * @param points one a period, the oldest first
 */
public record Series(Rhythm rhythm, Direction better, BigDecimal target, List<Point> points) {

    /** A trend is judged from so many of the last values, and not from fewer than three. */
    private static final int JUDGED = 6;

    private static final int FEWEST = 3;

    /** Steps in a row for the worse. */
    private static final int SLOPE = 3;

    /** @param start the first day of the period */
    public record Point(LocalDate start, BigDecimal value) {}

    public Series {
        points = List.copyOf(points);
    }

    public boolean meets(BigDecimal value) {
        return better == Direction.DOWN ? value.compareTo(target) <= 0 : value.compareTo(target) >= 0;
    }

    /**
     * By counting pairs (M. Kendall, 1938): of all pairs of the last values, how many got better less how many got worse. More than half of them one way is a
     * trend; order alone counts, so that one wild month moves little.
     */
    public Trend trend() {
        List<Point> last = points.subList(Math.max(0, points.size() - JUDGED), points.size());
        if (last.size() < FEWEST) {
            return Trend.UNKNOWN;
        }
        int score = 0;
        for (int early = 0; early < last.size(); early++) {
            for (int late = early + 1; late < last.size(); late++) {
                score += step(last.get(early).value(), last.get(late).value());
            }
        }
        int pairs = last.size() * (last.size() - 1) / 2;
        if (2 * score > pairs) {
            return Trend.IMPROVING;
        }
        return 2 * score < -pairs ? Trend.WORSENING : Trend.STEADY;
    }

    /**
     * The gravest one: target missed as often in a row as the rhythm allows, then nothing measured for too long, then each value worse than the one before.
     *
     * @param since the day from which it should be measured
     */
    public Optional<Alarm> alarm(LocalDate since, LocalDate today) {
        return missed().or(() -> silent(since, today)).or(this::worsening);
    }

    private Optional<Alarm> missed() {
        int row = 0;
        while (row < unbroken() && !meets(fromEnd(row).value())) {
            row++;
        }
        return row < rhythm.patience()
                ? Optional.empty()
                : Optional.of(new Alarm.Missed(row, target, fromEnd(row - 1).start()));
    }

    private Optional<Alarm> silent(LocalDate since, LocalDate today) {
        LocalDate awaited = points.isEmpty()
                ? rhythm.start(since)
                : rhythm.next(points.getLast().start());
        boolean late = today.isAfter(rhythm.end(awaited).plusDays(rhythm.grace()));
        return late ? Optional.of(new Alarm.Silent(points.isEmpty() ? since : awaited)) : Optional.empty();
    }

    private Optional<Alarm> worsening() {
        int row = 0;
        while (row + 1 < unbroken()
                && step(fromEnd(row + 1).value(), fromEnd(row).value()) < 0) {
            row++;
        }
        return row < SLOPE
                ? Optional.empty()
                : Optional.of(new Alarm.Worsening(row, fromEnd(row).start()));
    }

    /** How many of the last values stand in periods without a gap between them. */
    private int unbroken() {
        int row = points.isEmpty() ? 0 : 1;
        while (row < points.size()
                && rhythm.next(fromEnd(row).start()).equals(fromEnd(row - 1).start())) {
            row++;
        }
        return row;
    }

    private Point fromEnd(int place) {
        return points.get(points.size() - 1 - place);
    }

    /** 1 where the later value is better, -1 where it is worse. */
    private int step(BigDecimal early, BigDecimal late) {
        int up = late.compareTo(early);
        return better == Direction.DOWN ? -up : up;
    }
}
