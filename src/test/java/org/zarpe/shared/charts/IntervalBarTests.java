package org.zarpe.shared.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class IntervalBarTests {

    @Test
    void showsWhatIsCertainAndWhatTheOpenAnswersMayAdd() {
        IntervalBar bar = IntervalBar.of(new BigDecimal("1"), new BigDecimal("3"), 4);
        assertThat(bar.certain()).isEqualTo("25.0%");
        assertThat(bar.possible()).isEqualTo("50.0%");
        assertThat(bar.ticks()).containsExactly("25.0%", "50.0%", "75.0%");
    }

    @Test
    void refusesALowEndAboveTheHighEnd() {
        assertThatThrownBy(() -> IntervalBar.of(BigDecimal.TWO, BigDecimal.ONE, 4))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void neverLeavesItsRail(@ForAll @IntRange(min = -10, max = 20) int low, @ForAll @IntRange(max = 20) int more) {
        IntervalBar bar = IntervalBar.of(BigDecimal.valueOf(low), BigDecimal.valueOf(low + more), 4);
        assertThat(width(bar.certain()) + width(bar.possible())).isBetween(0.0, 100.1);
    }

    private static double width(String percent) {
        return Double.parseDouble(percent.replace("%", ""));
    }
}
