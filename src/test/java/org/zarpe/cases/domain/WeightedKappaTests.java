package org.zarpe.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.zarpe.cases.domain.Agreement.Measured;
import org.zarpe.cases.domain.Agreement.Pair;

class WeightedKappaTests {

    /** Skin condition of 88 patients seen by two dermatologists: SAS/STAT User's Guide, PROC FREQ, "Computing Cohen's Kappa Coefficient", weighted kappa 0.5082. */
    @Test
    void isThatOfTheExampleInTheManualOfSas() {
        int[][] skin = {{10, 4, 1, 0}, {5, 10, 12, 2}, {2, 4, 12, 5}, {0, 2, 6, 13}};

        assertThat(measured(pairs(skin)).linear().value()).isEqualTo("0.5082");
    }

    /** Multiple sclerosis, 149 patients of Winnipeg seen by two neurologists (Westlund and Kurland, 1953): R package vcd, Kappa(MSPatients), weighted 0.3797. */
    @Test
    void isThatOfTheNeurologistsOfWinnipegAndNewOrleans() {
        int[][] patients = {{38, 5, 0, 1}, {33, 11, 3, 0}, {10, 14, 5, 6}, {3, 7, 3, 10}};

        assertThat(measured(pairs(patients)).linear().value()).isEqualTo("0.3797");
    }

    @Property(tries = 300)
    void isOneWhereBothAgreeOnEverything(@ForAll("levels") List<Integer> levels) {
        List<Pair> pairs = levels.stream().map(one -> new Pair(one, one)).toList();

        switch (WeightedKappa.of(pairs, 1)) {
            case Measured measured -> {
                assertThat(measured.linear().value()).isEqualByComparingTo("1");
                assertThat(measured.quadratic().value()).isEqualByComparingTo("1");
                assertThat(measured.linear().observed()).isEqualByComparingTo("1");
            }
            case Agreement.NoVariance same -> assertThat(levels).containsOnly(levels.getFirst());
            case Agreement.TooFew few -> assertThat(few).isNull();
        }
    }

    @Property(tries = 300)
    void isTheSameWhoeverComesFirstAndInWhateverOrder(@ForAll("pairs") List<Pair> pairs, @ForAll long order) {
        List<Pair> turned = new ArrayList<>(
                pairs.stream().map(one -> new Pair(one.second(), one.first())).toList());
        Collections.shuffle(turned, new Random(order));

        assertThat(WeightedKappa.of(turned, 2)).isEqualTo(WeightedKappa.of(pairs, 2));
    }

    @Property(tries = 300)
    void liesBetweenMinusOneAndOneAndFollowsFromItsParts(@ForAll("pairs") List<Pair> pairs) {
        if (WeightedKappa.of(pairs, 2) instanceof Measured measured) {
            assertThat(List.of(measured.linear(), measured.quadratic())).allSatisfy(kappa -> {
                assertThat(kappa.value()).isBetween(new BigDecimal("-1"), BigDecimal.ONE);
                assertThat(kappa.observed()).isBetween(BigDecimal.ZERO, BigDecimal.ONE);
                assertThat(kappa.expected()).isBetween(BigDecimal.ZERO, BigDecimal.ONE);
                double left = 1 - kappa.expected().doubleValue();
                assertThat(kappa.value().doubleValue() * left)
                        .isCloseTo(
                                kappa.observed().doubleValue()
                                        - kappa.expected().doubleValue(),
                                within(0.001));
            });
        }
    }

    /** Fleiss and Cohen, 1973: with squares it is twice the covariance over what the two differ in. */
    @Property(tries = 300)
    void withSquaresItIsAnIntraclassCorrelation(@ForAll("pairs") List<Pair> pairs) {
        if (WeightedKappa.of(pairs, 2) instanceof Measured measured) {
            double first = pairs.stream().mapToInt(Pair::first).average().orElseThrow();
            double second = pairs.stream().mapToInt(Pair::second).average().orElseThrow();
            double both = mean(pairs, one -> (one.first() - first) * (one.second() - second));
            double spread = mean(pairs, one -> Math.pow(one.first() - first, 2))
                    + mean(pairs, one -> Math.pow(one.second() - second, 2))
                    + Math.pow(first - second, 2);

            assertThat(measured.quadratic().value().doubleValue()).isCloseTo(2 * both / spread, within(0.0001));
        }
    }

    @Test
    void cannotTellFromFewerPairsThanNeeded() {
        assertThat(WeightedKappa.of(List.of(), 0)).isEqualTo(new Agreement.TooFew(0, 1));
        assertThat(WeightedKappa.of(List.of(new Pair(1, 2), new Pair(3, 3)), 5)).isEqualTo(new Agreement.TooFew(2, 5));
    }

    @Test
    void cannotTellWhereBothGaveOneLevelToEverything() {
        assertThat(WeightedKappa.of(Collections.nCopies(9, new Pair(3, 3)), 5)).isEqualTo(new Agreement.NoVariance(9));
        assertThat(WeightedKappa.of(Collections.nCopies(9, new Pair(3, 2)), 5))
                .as("one level each, and not the same: no better than chance")
                .isInstanceOfSatisfying(
                        Measured.class,
                        measured -> assertThat(measured.linear().value()).isEqualByComparingTo("0"));
    }

    @Test
    void knowsNoOtherLevels() {
        assertThatThrownBy(() -> WeightedKappa.of(List.of(new Pair(0, 5)), 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> WeightedKappa.of(List.of(new Pair(-1, 4)), 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Provide
    Arbitrary<List<Integer>> levels() {
        return Arbitraries.integers().between(0, 4).list().ofMinSize(1).ofMaxSize(60);
    }

    @Provide
    Arbitrary<List<Pair>> pairs() {
        Arbitrary<Integer> level = Arbitraries.integers().between(0, 4);
        return Combinators.combine(level, level)
                .as(Pair::new)
                .list()
                .ofMinSize(2)
                .ofMaxSize(60);
    }

    private static double mean(List<Pair> pairs, java.util.function.ToDoubleFunction<Pair> value) {
        return pairs.stream().mapToDouble(value).average().orElseThrow();
    }

    private static Measured measured(List<Pair> pairs) {
        return (Measured) WeightedKappa.of(pairs, 5);
    }

    private static List<Pair> pairs(int[][] table) {
        List<Pair> pairs = new ArrayList<>();
        for (int first = 0; first < table.length; first++) {
            for (int second = 0; second < table[first].length; second++) {
                pairs.addAll(Collections.nCopies(table[first][second], new Pair(first, second)));
            }
        }
        return pairs;
    }
}
