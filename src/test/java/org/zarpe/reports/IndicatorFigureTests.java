package org.zarpe.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zarpe.methodology.Direction;
import org.zarpe.methodology.Frequency;
import org.zarpe.methodology.Indicator;
import org.zarpe.methodology.IndicatorKind;
import org.zarpe.methodology.IndicatorUnit;
import org.zarpe.results.Change;
import org.zarpe.results.ChangeKind;
import org.zarpe.shared.Text;

class IndicatorFigureTests {

    private static final Indicator SALES = indicator(IndicatorUnit.MONEY);
    private static final Indicator SHARE = indicator(IndicatorUnit.PERCENT);

    @Test
    void anAmountCountsInPercentOfItsBase() {
        assertThat(counts(SALES, change("200", "250", false))).isTrue();
    }

    @Test
    void aShareCountsInPoints() {
        assertThat(counts(SHARE, change("10", "15", true))).isTrue();
    }

    @Test
    void fromZeroThereIsNothingToPutBesideTheOthers() {
        assertThat(counts(SALES, change("0", "250", false))).isFalse();
    }

    @Test
    void aPercentOfAShareIsNotTakenForPoints() {
        assertThat(counts(SHARE, new Change.AsRecorded(BigDecimal.TEN))).isFalse();
    }

    private static boolean counts(Indicator indicator, Change change) {
        return IndicatorFigure.counts(indicator, ChangeKind.of(change).orElseThrow());
    }

    private static Change change(String base, String end, boolean inPercent) {
        return Change.between(new BigDecimal(base), new BigDecimal(end), "", inPercent);
    }

    private static Indicator indicator(IndicatorUnit unit) {
        Text any = new Text("Prueba", "Trial");
        return new Indicator(
                "any",
                any,
                any,
                any,
                unit,
                Direction.UP,
                IndicatorKind.VALUE,
                Frequency.BASELINE_END,
                Optional.empty(),
                any);
    }
}
