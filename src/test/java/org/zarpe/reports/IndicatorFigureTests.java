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
import org.zarpe.shared.Text;

class IndicatorFigureTests {

    private static final Indicator SALES = indicator(IndicatorUnit.MONEY);
    private static final Indicator SHARE = indicator(IndicatorUnit.PERCENT);

    @Test
    void anAmountCountsInPercentOfItsBase() {
        assertThat(IndicatorFigure.figure(SALES, change("200", "250", false)))
                .hasValueSatisfying(figure -> assertThat(figure).isEqualByComparingTo("25"));
    }

    @Test
    void aShareCountsInPoints() {
        assertThat(IndicatorFigure.figure(SHARE, change("10", "15", true)))
                .hasValueSatisfying(figure -> assertThat(figure).isEqualByComparingTo("5"));
    }

    @Test
    void fromZeroThereIsNothingToPutBesideTheOthers() {
        assertThat(IndicatorFigure.figure(SALES, change("0", "250", false))).isEmpty();
    }

    @Test
    void aPercentOfAShareIsNotTakenForPoints() {
        assertThat(IndicatorFigure.figure(SHARE, new Change.AsRecorded(BigDecimal.TEN)))
                .isEmpty();
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
