package org.zarpe.methodology.expressions;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zarpe.methodology.Computed;
import org.zarpe.methodology.Pack;
import org.zarpe.methodology.loading.Workbench;

class FormulaTests {

    private final Pack pack = Workbench.small().pack();

    @Test
    void computesFromTheValuesOfThePeriod() {
        assertThat(margin(Map.of("profit", BigDecimal.valueOf(30), "sales", BigDecimal.valueOf(120))))
                .isEqualTo(new Computed.Value(BigDecimal.valueOf(25.0)));
    }

    @Test
    void namesTheValuesThatAreMissing() {
        assertThat(margin(Map.of())).isEqualTo(new Computed.Missing(Set.of("profit", "sales")));
        assertThat(margin(Map.of("sales", BigDecimal.TEN))).isEqualTo(new Computed.Missing(Set.of("profit")));
    }

    @Test
    void aDivisionByZeroIsNoNumber() {
        assertThat(margin(Map.of("profit", BigDecimal.ONE, "sales", BigDecimal.ZERO)))
                .isEqualTo(new Computed.Undefined());
    }

    @Test
    void anIndicatorWithoutFormulaIsItsValue() {
        assertThat(new CelRules().compute(pack, pack.indicator("sales"), Map.of("sales", BigDecimal.TEN)))
                .isEqualTo(new Computed.Value(BigDecimal.TEN));
    }

    private Computed margin(Map<String, BigDecimal> values) {
        return new CelRules().compute(pack, pack.indicator("margin"), values);
    }
}
