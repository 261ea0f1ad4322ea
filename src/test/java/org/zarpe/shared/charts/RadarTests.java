package org.zarpe.shared.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zarpe.shared.charts.Radar.Series;

class RadarTests {

    private static final List<String> FOUR = List.of("north", "east", "south", "west");

    @Test
    void putsTheFirstAxisOnTopAndGoesClockwise() {
        Series full = series("4", "4", "4", "4");
        List<Spot> dots = new Radar(FOUR, List.of(full), 4).dots(full);
        assertThat(dots.get(0).y()).isLessThan(dots.get(1).y());
        assertThat(dots.get(1).x()).isGreaterThan(dots.get(3).x());
    }

    @Test
    void drawsOneRingForEachLevelAndTheRimLast() {
        Radar radar = new Radar(FOUR, List.of(), 4);
        assertThat(radar.rings()).hasSize(4);
        assertThat(radar.rings().getLast())
                .contains(radar.spokes().getFirst().end().pair());
    }

    @Test
    void closesTheLineOnlyWhenNothingIsMissing() {
        assertThat(series("1", "2", "3", "4").isWhole()).isTrue();
        assertThat(series("1", null, "3", "4").isWhole()).isFalse();
    }

    @Test
    void leavesAGapInsteadOfAZeroWhereAValueIsMissing() {
        Series gap = series("1", null, "3", "4");
        Radar radar = new Radar(FOUR, List.of(gap), 4);
        assertThat(radar.dots(gap)).hasSize(3);
        assertThat(radar.runs(gap)).hasSize(1);
        assertThat(radar.runs(gap).getFirst().split(" ")).hasSize(3);
    }

    @Test
    void drawsNoLineBetweenValuesThatHaveNoNeighbour() {
        Series lonely = series("1", null, "3", null);
        assertThat(new Radar(FOUR, List.of(lonely), 4).runs(lonely)).isEmpty();
    }

    @Test
    void refusesASeriesWithoutOneValueForEachAxis() {
        assertThatThrownBy(() -> new Radar(FOUR, List.of(series("1")), 4)).hasMessageContaining("one value an axis");
    }

    private static Series series(@Nullable String... values) {
        return Series.of(
                "reading",
                java.util.Arrays.stream(values)
                        .map(value -> value == null ? null : new BigDecimal(value))
                        .toArray(BigDecimal[]::new));
    }
}
