package org.zarpe.shared.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class CurveTests {

    @Test
    void goesFromEdgeToEdgeAndUpWhereTheValueGrows() {
        Curve curve = new Curve(BigDecimal.ONE, List.of(point(1), point(3), point(5)));

        assertThat(curve.dots().getFirst().x()).isLessThan(10);
        assertThat(curve.dots().getLast().x()).isGreaterThan(Curve.WIDTH - 10);
        assertThat(curve.dots().getLast().y())
                .isLessThan(curve.dots().getFirst().y());
        assertThat(curve.baselineHeight()).isEqualTo(curve.dots().getFirst().yText());
    }

    @Test
    void liesFlatWhenNothingChanges() {
        Curve curve = new Curve(null, List.of(point(2), point(2)));

        assertThat(curve.dots()).extracting(Spot::y).containsOnly(67.0);
    }

    @Test
    void oneValueMakesNoLine() {
        assertThat(new Curve(null, List.of(point(2))).isDrawn()).isFalse();
    }

    private static Curve.Point point(int value) {
        return new Curve.Point(BigDecimal.valueOf(value), value + " días", "2025");
    }
}
