package org.zarpe.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;

class ChangeTests {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Property
    void ofAPositiveBaseIsThePercentThatLeadsBackToTheEnd(
            @ForAll @BigRange(min = "1", max = "1000000") @Scale(2) BigDecimal base,
            @ForAll @BigRange(min = "-1000000", max = "1000000") @Scale(2) BigDecimal end) {
        Change.Relative change = (Change.Relative) Change.between(base, end, "MXN", false);
        BigDecimal back = base.add(base.multiply(change.percent()).divide(HUNDRED));
        assertThat(back.subtract(end).abs()).isLessThanOrEqualTo(base.multiply(new BigDecimal("0.0006")));
        assertThat(change.base()).isEqualTo(base);
    }

    @Property
    void fromZeroOrALossIsNeverAPercentage(
            @ForAll @BigRange(min = "-1000000", max = "0") BigDecimal base,
            @ForAll @BigRange(min = "-1000000", max = "1000000") BigDecimal end) {
        assertThat(Change.between(base, end, "MXN", false))
                .isEqualTo(new Change.Absolute(end.subtract(base), base, end, "MXN"));
    }

    @Test
    void ofAShareIsInPointsNotInPercentOfPercent() {
        assertThat(Change.between(BigDecimal.TEN, new BigDecimal("15"), "", true))
                .isEqualTo(new Change.Absolute(new BigDecimal("5"), BigDecimal.TEN, new BigDecimal("15"), ""));
    }
}
