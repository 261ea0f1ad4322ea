package org.zarpe.improvement.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.zarpe.improvement.Alarm;
import org.zarpe.improvement.Rhythm;
import org.zarpe.improvement.Trend;
import org.zarpe.improvement.domain.Series.Point;
import org.zarpe.methodology.Direction;

/** Whatever was measured, in whatever rhythm. */
class SeriesPropertyTests {

    private static final LocalDate DAY = LocalDate.of(2024, 2, 29);
    private static final BigDecimal TARGET = BigDecimal.valueOf(50);

    @Property
    void theTrendOfTheMirrorIsTheOtherWay(
            @ForAll @Size(max = 12) List<@BigRange(min = "-100", max = "100") @Scale(2) BigDecimal> values) {
        assertThat(series(Rhythm.MONTH, Direction.DOWN, values).trend())
                .isEqualTo(opposite(series(Rhythm.MONTH, Direction.UP, values).trend()));
    }

    @Property
    void whereTheZeroLiesAndInWhatUnitDoesNotMatterToTheTrend(
            @ForAll @Size(max = 12) List<@BigRange(min = "-100", max = "100") @Scale(2) BigDecimal> values,
            @ForAll @BigRange(min = "-1000", max = "1000") @Scale(3) BigDecimal shift,
            @ForAll @BigRange(min = "0.001", max = "1000") @Scale(3) BigDecimal factor) {
        List<BigDecimal> moved =
                values.stream().map(value -> value.multiply(factor).add(shift)).toList();

        assertThat(series(Rhythm.MONTH, Direction.UP, moved).trend())
                .isEqualTo(series(Rhythm.MONTH, Direction.UP, values).trend());
    }

    @Property
    void onlyTheLastSixValuesMakeTheTrend(
            @ForAll @Size(min = 6, max = 12) List<@BigRange(min = "0", max = "100") @Scale(1) BigDecimal> values) {
        List<BigDecimal> last = values.subList(values.size() - 6, values.size());

        assertThat(series(Rhythm.WEEK, Direction.UP, values).trend())
                .isEqualTo(series(Rhythm.WEEK, Direction.UP, last).trend());
    }

    @Property
    void valuesThatAllGetBetterImproveAndEqualOnesAreSteady(@ForAll @IntRange(min = 3, max = 20) int many) {
        List<BigDecimal> rising =
                IntStream.range(0, many).mapToObj(BigDecimal::valueOf).toList();
        List<BigDecimal> equal =
                IntStream.range(0, many).mapToObj(one -> new BigDecimal("7.50")).toList();

        assertThat(series(Rhythm.QUARTER, Direction.UP, rising).trend()).isEqualTo(Trend.IMPROVING);
        assertThat(series(Rhythm.QUARTER, Direction.UP, equal).trend()).isEqualTo(Trend.STEADY);
    }

    @Property
    void fewerThanThreeValuesMakeNoTrend(@ForAll @Size(max = 2) List<@Scale(2) BigDecimal> values) {
        assertThat(series(Rhythm.YEAR, Direction.UP, values).trend()).isEqualTo(Trend.UNKNOWN);
    }

    @Property
    void theTargetIsMissedAsManyPeriodsAsTheLastOnesSay(
            @ForAll Rhythm rhythm, @ForAll @IntRange(max = 6) int met, @ForAll @IntRange(max = 6) int missed) {
        List<BigDecimal> values = new ArrayList<>();
        IntStream.range(0, met).forEach(one -> values.add(TARGET));
        IntStream.range(0, missed).forEach(one -> values.add(TARGET.subtract(new BigDecimal("0.01"))));
        Series series = series(rhythm, Direction.UP, values);

        if (missed < rhythm.patience()) {
            assertThat(alarm(series) instanceof Alarm.Missed).isFalse();
        } else {
            assertThat(alarm(series))
                    .isEqualTo(new Alarm.Missed(
                            missed, TARGET, series.points().get(met).start()));
        }
    }

    @Property
    void aValueOnTargetEndsTheAlarmOfTheTarget(
            @ForAll Rhythm rhythm,
            @ForAll @Size(max = 8) List<@BigRange(min = "0", max = "100") @Scale(2) BigDecimal> values) {
        List<BigDecimal> more = new ArrayList<>(values);
        more.add(TARGET);

        assertThat(alarm(series(rhythm, Direction.UP, more)) instanceof Alarm.Missed)
                .isFalse();
        assertThat(alarm(series(rhythm, Direction.DOWN, more)) instanceof Alarm.Missed)
                .isFalse();
    }

    @Property
    void aGapBreaksTheRow(@ForAll Rhythm rhythm) {
        LocalDate first = rhythm.start(DAY);
        LocalDate afterTheGap = rhythm.next(rhythm.next(first));
        Series broken = new Series(
                rhythm,
                Direction.UP,
                TARGET,
                List.of(new Point(first, BigDecimal.ONE), new Point(afterTheGap, BigDecimal.ONE)));

        assertThat(alarm(broken) instanceof Alarm.Missed).isEqualTo(rhythm.patience() == 1);
    }

    @Property
    void silenceIsBrokenByAValueAndComesBackAfterThePeriodAndItsGrace(
            @ForAll Rhythm rhythm, @ForAll @IntRange(max = 800) int days) {
        LocalDate start = rhythm.start(DAY);
        Series measured = new Series(rhythm, Direction.UP, BigDecimal.ZERO, List.of(new Point(start, BigDecimal.ONE)));
        LocalDate today = start.plusDays(days);
        LocalDate last = rhythm.end(rhythm.next(start)).plusDays(rhythm.grace());

        assertThat(measured.alarm(DAY, today).isPresent()).isEqualTo(today.isAfter(last));
    }

    @Property
    void everyDayLiesInItsPeriodAndPeriodsLeaveNoGap(@ForAll Rhythm rhythm, @ForAll @IntRange(max = 20_000) int days) {
        LocalDate day = LocalDate.of(1990, 1, 1).plusDays(days);
        LocalDate start = rhythm.start(day);

        assertThat(day).isBetween(start, rhythm.end(start));
        assertThat(rhythm.start(rhythm.next(start))).isEqualTo(rhythm.next(start));
        assertThat(rhythm.previous(rhythm.next(start))).isEqualTo(start);
        assertThat(rhythm.end(start).plusDays(1)).isEqualTo(rhythm.next(start));
    }

    private static @Nullable Alarm alarm(Series series) {
        LocalDate today =
                series.points().isEmpty() ? DAY : series.points().getLast().start();
        return series.alarm(today, today).orElse(null);
    }

    private static Series series(Rhythm rhythm, Direction better, List<BigDecimal> values) {
        List<Point> points = new ArrayList<>();
        LocalDate start = rhythm.start(DAY);
        for (BigDecimal value : values) {
            points.add(new Point(start, value));
            start = rhythm.next(start);
        }
        return new Series(rhythm, better, TARGET, points);
    }

    private static Trend opposite(Trend trend) {
        return switch (trend) {
            case IMPROVING -> Trend.WORSENING;
            case WORSENING -> Trend.IMPROVING;
            case STEADY, UNKNOWN -> trend;
        };
    }
}
