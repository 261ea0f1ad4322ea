package org.zarpe.methodology.expressions;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.zarpe.methodology.Facts;
import org.zarpe.methodology.Judgement;
import org.zarpe.methodology.Pack;
import org.zarpe.methodology.Rules;
import org.zarpe.methodology.loading.Workbench;
import org.zarpe.shared.Quantity;
import org.zarpe.shared.Truth;

class ComparisonTests {

    private static final Pack PACK = Workbench.small().pack();
    private static final Rules RULES = new CelRules();

    enum Operator {
        LESS("<"),
        LESS_OR_EQUAL("<="),
        GREATER(">"),
        GREATER_OR_EQUAL(">="),
        EQUAL("=="),
        NOT_EQUAL("!=");

        private final String sign;

        Operator(String sign) {
            this.sign = sign;
        }

        boolean holds(BigDecimal left, BigDecimal right) {
            int order = left.compareTo(right);
            return switch (this) {
                case LESS -> order < 0;
                case LESS_OR_EQUAL -> order <= 0;
                case GREATER -> order > 0;
                case GREATER_OR_EQUAL -> order >= 0;
                case EQUAL -> order == 0;
                case NOT_EQUAL -> order != 0;
            };
        }
    }

    @Property
    void agreesWithEveryPointOfTheInterval(
            @ForAll @BigRange(min = "-5", max = "5") @Scale(1) BigDecimal one,
            @ForAll @BigRange(min = "-5", max = "5") @Scale(1) BigDecimal other,
            @ForAll @BigRange(min = "-5", max = "5") @Scale(1) BigDecimal number,
            @ForAll @IntRange(max = 1_000) int place,
            @ForAll Operator operator,
            @ForAll boolean quantityFirst) {
        BigDecimal low = one.min(other);
        BigDecimal high = one.max(other);
        BigDecimal point = low.add(high.subtract(low).multiply(BigDecimal.valueOf(place, 3)));

        Judgement judgement = judge(Quantity.between(low, high), operator, number, quantityFirst);

        boolean atPoint = quantityFirst ? operator.holds(point, number) : operator.holds(number, point);
        if (judgement.truth() != Truth.CANNOT_TELL) {
            assertThat(judgement.truth()).isEqualTo(Truth.of(atPoint));
        }
    }

    @Property
    void cannotTellOnlyWhereTwoPointsOfTheIntervalDisagree(
            @ForAll @BigRange(min = "-5", max = "5") @Scale(1) BigDecimal one,
            @ForAll @BigRange(min = "-5", max = "5") @Scale(1) BigDecimal other,
            @ForAll @BigRange(min = "-5", max = "5") @Scale(1) BigDecimal number,
            @ForAll Operator operator,
            @ForAll boolean quantityFirst) {
        BigDecimal low = one.min(other);
        BigDecimal high = one.max(other);

        Judgement judgement = judge(Quantity.between(low, high), operator, number, quantityFirst);

        boolean disagree = Stream.of(low, high, number.max(low).min(high))
                        .map(point -> quantityFirst ? operator.holds(point, number) : operator.holds(number, point))
                        .distinct()
                        .count()
                > 1;
        assertThat(judgement.truth() == Truth.CANNOT_TELL).isEqualTo(disagree);
        assertThat(judgement.tooImprecise().contains("company.employees")).isEqualTo(disagree);
    }

    @Property
    void anExactQuantityIsAlwaysSettled(
            @ForAll @IntRange(min = -3, max = 3) int value,
            @ForAll @IntRange(min = -3, max = 3) int number,
            @ForAll Operator operator,
            @ForAll boolean quantityFirst) {
        boolean holds = quantityFirst
                ? operator.holds(BigDecimal.valueOf(value), BigDecimal.valueOf(number))
                : operator.holds(BigDecimal.valueOf(number), BigDecimal.valueOf(value));

        assertThat(judge(Quantity.exactly(value), operator, BigDecimal.valueOf(number), quantityFirst))
                .isEqualTo(Judgement.of(holds));
    }

    private static Judgement judge(Quantity quantity, Operator operator, BigDecimal number, boolean quantityFirst) {
        String rule = quantityFirst
                ? "company.employees " + operator.sign + " " + number.toPlainString()
                : number.toPlainString() + " " + operator.sign + " company.employees";
        return RULES.judge(
                PACK, rule, Facts.builder().put("company.employees", quantity).build());
    }
}
