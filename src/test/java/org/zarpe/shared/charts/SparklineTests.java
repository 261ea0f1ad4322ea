package org.zarpe.shared.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SparklineTests {

    @Test
    void keepsTheTimeOfAMissingValueFree() {
        Sparkline line = new Sparkline(null, Arrays.asList(BigDecimal.ONE, null, BigDecimal.TEN));
        assertThat(line.dots()).hasSize(2);
        assertThat(line.last().x()).isEqualTo(115.0);
    }

    @Test
    void drawsHigherValuesHigher() {
        Sparkline line = new Sparkline(null, List.of(BigDecimal.ONE, BigDecimal.TEN));
        assertThat(line.dots().getLast().y()).isLessThan(line.dots().getFirst().y());
    }

    @Test
    void liesFlatInTheMiddleWhenNothingChanges() {
        Sparkline line = new Sparkline(BigDecimal.ONE, List.of(BigDecimal.ONE));
        assertThat(line.last().y()).isEqualTo(18.0);
        assertThat(line.baselineHeight()).isEqualTo("18.0");
    }

    @Test
    void isEmptyWithoutAnyValue() {
        assertThat(new Sparkline(BigDecimal.ONE, Arrays.asList((BigDecimal) null)).isEmpty())
                .isTrue();
    }
}
