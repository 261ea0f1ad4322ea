package org.zarpe.shared.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class BarRowTests {

    @Test
    void isAsWideAsItsShareOfTheGreatest() {
        assertThat(new BarRow("a", new BigDecimal("5"), new BigDecimal("8")).width())
                .isEqualTo("62.5%");
    }

    @Test
    void hasNoWidthWhereTheGreatestIsNothing() {
        assertThat(new BarRow("a", BigDecimal.ONE, BigDecimal.ZERO).width()).isEqualTo("0%");
    }
}
