package org.zarpe.shared.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ColumnsTests {

    @Property
    void everyColumnStandsWithinThePicture(@ForAll @Size(min = 1, max = 24) List<@IntRange(max = 400) Integer> counts) {
        Columns columns = new Columns(
                counts.stream().map(count -> counted(count, count / 2)).toList());

        assertThat(columns.drawn()).hasSameSizeAs(counts).allSatisfy(drawn -> {
            assertThat(Double.parseDouble(drawn.x())).isBetween(0.0, (double) Columns.WIDTH);
            assertThat(Double.parseDouble(drawn.secondTop())).isBetween(0.0, (double) columns.ground());
        });
    }

    @Test
    void theSecondKindStandsOnTheFirstAndTwiceAsManyAreTwiceAsHigh() {
        List<Columns.Drawn> drawn = new Columns(List.of(counted(2, 1), counted(4, 2))).drawn();

        assertThat(drawn.getLast().firstHeight()).isEqualTo(2 * drawn.getFirst().firstHeight());
        assertThat(Double.parseDouble(drawn.getFirst().secondTop()))
                .isLessThan(Double.parseDouble(drawn.getFirst().firstTop()));
    }

    @Test
    void whereNothingHappenedNothingIsDrawn() {
        assertThat(new Columns(List.of(counted(0, 0))).drawn())
                .singleElement()
                .satisfies(drawn ->
                        assertThat(drawn.firstHeight() + drawn.secondHeight()).isZero());
    }

    private static Columns.Counted counted(int first, int second) {
        return new Columns.Counted("ene", "enero de 2026", first, second);
    }
}
