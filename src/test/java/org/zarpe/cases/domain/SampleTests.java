package org.zarpe.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.zarpe.methodology.Requirement;
import org.zarpe.shared.Text;

class SampleTests {

    private static final BigDecimal FIFTH = new BigDecimal("0.2");

    @Property(tries = 200)
    void isAFifthOfThemAndNeverFewerThanFiveWhereThereAreSoMany(
            @ForAll @Size(min = 1, max = 9) List<@IntRange(min = 1, max = 9) Integer> sizes, @ForAll long lot) {
        List<Requirement> all = requirements(sizes);

        Sample sample = Sample.of(all, FIFTH, 5, new UUID(7, lot));

        assertThat(sample.requirements()).doesNotHaveDuplicates().isSubsetOf(all);
        assertThat(sample.requirements()).hasSize(Math.min(all.size(), Math.max(5, (all.size() + 4) / 5)));
    }

    @Property(tries = 200)
    void isTheSameForTheSameCaseInWhateverOrderTheyCome(
            @ForAll @Size(min = 1, max = 9) List<@IntRange(min = 1, max = 9) Integer> sizes,
            @ForAll long lot,
            @ForAll long order) {
        List<Requirement> all = requirements(sizes);
        List<Requirement> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, new Random(order));

        assertThat(Sample.of(shuffled, FIFTH, 5, new UUID(7, lot)))
                .isEqualTo(Sample.of(all, FIFTH, 5, new UUID(7, lot)));
    }

    @Property(tries = 200)
    void takesOfEachFoundationInProportionToItsSize(
            @ForAll @Size(min = 2, max = 9) List<@IntRange(min = 1, max = 30) Integer> sizes, @ForAll long lot) {
        List<Requirement> all = requirements(sizes);
        Sample sample = Sample.of(all, FIFTH, 5, new UUID(7, lot));
        double share = (double) sample.requirements().size() / all.size();

        Map<String, Long> taken = sample.requirements().stream()
                .collect(Collectors.groupingBy(Requirement::foundation, Collectors.counting()));
        for (int foundation = 0; foundation < sizes.size(); foundation++) {
            double due = share * sizes.get(foundation);
            assertThat((double) taken.getOrDefault("f" + foundation, 0L))
                    .isGreaterThan(due - 1)
                    .isLessThan(due + 1);
        }
    }

    @Test
    void anotherCaseDrawsAnotherLot() {
        List<Requirement> all = requirements(List.of(4, 5, 4, 6, 5, 4, 5, 6, 5));
        Set<Set<String>> drawn = new HashSet<>();
        Set<String> ever = new HashSet<>();
        for (int lot = 0; lot < 300; lot++) {
            Set<String> ids = Sample.of(all, FIFTH, 5, new UUID(7, lot)).requirements().stream()
                    .map(Requirement::id)
                    .collect(Collectors.toSet());
            drawn.add(ids);
            ever.addAll(ids);
        }

        assertThat(drawn).hasSizeGreaterThan(290);
        assertThat(ever).as("none is safe from being scored twice").hasSize(all.size());
    }

    private static List<Requirement> requirements(List<Integer> sizes) {
        List<Requirement> all = new ArrayList<>();
        for (int foundation = 0; foundation < sizes.size(); foundation++) {
            for (int number = 0; number < sizes.get(foundation); number++) {
                all.add(requirement("f" + foundation, "f" + foundation + "-" + number));
            }
        }
        return all;
    }

    private static Requirement requirement(String foundation, String id) {
        return new Requirement(
                id,
                id,
                foundation,
                Text.NOTHING,
                Text.NOTHING,
                Text.NOTHING,
                List.of(),
                Optional.empty(),
                List.of(),
                BigDecimal.ONE,
                true,
                Optional.empty(),
                List.of(),
                List.of());
    }
}
