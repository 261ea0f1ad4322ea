package org.zarpe.shared.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class StripTests {

    @Property
    void everyDotAndZeroStandOnTheLine(
            @ForAll @Size(min = 1, max = 20) List<@BigRange(min = "-900", max = "9000") BigDecimal> values) {
        Strip strip = new Strip(values, values.getFirst());

        assertThat(strip.dots()).hasSameSizeAs(values).allMatch(dot -> dot.x() >= 0 && dot.x() <= Strip.WIDTH);
        assertThat(strip.zero().x()).isBetween(0.0, (double) Strip.WIDTH);
    }

    @Test
    void aFallStandsLeftOfZeroAndAGainRightOfIt() {
        Strip strip = new Strip(List.of(new BigDecimal("-10"), new BigDecimal("30")), BigDecimal.TEN);

        assertThat(strip.dots().getFirst().x()).isLessThan(strip.zero().x());
        assertThat(strip.middle().x())
                .isBetween(strip.zero().x(), strip.dots().getLast().x());
    }
}
