package org.zarpe.diagnosis.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zarpe.diagnosis.BuiltIn;
import org.zarpe.diagnosis.Mark;
import org.zarpe.diagnosis.Quadrant;
import org.zarpe.diagnosis.Reader;
import org.zarpe.diagnosis.Reading;
import org.zarpe.identity.PersonId;
import org.zarpe.methodology.Facts;
import org.zarpe.methodology.Pack;
import org.zarpe.methodology.Requirement;
import org.zarpe.shared.Quantity;
import org.zarpe.shared.Truth;

class MarksTests {

    private Pack pack = BuiltIn.RELIABLE_SUPPLIER;
    private final Map<String, Reading> readings = new HashMap<>();

    @Test
    void everyMandatoryRequirementMayBeUnmetWhileNobodyHasRead() {
        long mandatory =
                pack.requirements().stream().filter(Requirement::mandatory).count();

        assertThat(marks().mandatoryUnmet()).isEqualTo(quantity(0, mandatory));
        assertThat(marks().unread()).isEqualTo(pack.requirements().size());
    }

    @Test
    void mandatoryRequirementsAreUnmetBelowTheLevelThatMeets() {
        pack.requirements().forEach(requirement -> read(requirement, new Mark.Level(3)));
        assertThat(marks().mandatoryUnmet()).isEqualTo(quantity(0, 0));

        read(mandatory(), new Mark.Level(2));
        assertThat(marks().mandatoryUnmet()).isEqualTo(quantity(1, 1));

        read(mandatory(), Mark.OPEN);
        assertThat(marks().mandatoryUnmet()).isEqualTo(quantity(0, 1));
    }

    @Test
    void whatDoesNotApplyIsNotUnmetAndIsRead() {
        pack.requirements().forEach(requirement -> read(requirement, new Mark.Level(3)));
        read(mandatory(), new Mark.NotApplicable("no hay horno"));

        assertThat(marks().mandatoryUnmet()).isEqualTo(quantity(0, 0));
        assertThat(marks().unread()).isZero();
    }

    @Test
    void aFoundationWithNothingApplicableHasNoScoreAndIsNotTheLowest() {
        pack.requirements().forEach(requirement -> read(requirement, new Mark.Level(2)));
        var first = pack.foundations().getFirst();
        pack.requirementsOf(first).forEach(requirement -> read(requirement, new Mark.NotApplicable("nada")));

        assertThat(marks().foundation(first)).isEmpty();
        assertThat(marks().lowestFoundation().orElseThrow().low()).isEqualByComparingTo("2");
    }

    @Test
    void theLowestFoundationIsAnIntervalWhileSomeAreNotRead() {
        var first = pack.foundations().getFirst();
        pack.requirementsOf(first).forEach(requirement -> read(requirement, new Mark.Level(1)));

        Quantity lowest = marks().lowestFoundation().orElseThrow();

        assertThat(lowest.low()).isEqualByComparingTo("0");
        assertThat(lowest.high()).isEqualByComparingTo("1");
    }

    @Test
    void theFactsOfTheRulesComeFromTheAdvisersReading() {
        pack.requirements().forEach(requirement -> read(requirement, new Mark.Level(4)));
        Facts self = new Diagnosis(pack, java.util.List.of(), Map.of(Reader.SELF, marks()), Map.of()).facts();
        Facts adviser = new Diagnosis(pack, java.util.List.of(), Map.of(Reader.ADVISER, marks()), Map.of()).facts();

        assertThat(self.value("requirements.unread"))
                .contains(Quantity.exactly(pack.requirements().size()));
        assertThat(adviser.value("requirements.unread")).contains(Quantity.exactly(0));
        assertThat(((Quantity) adviser.value("requirements.overall").orElseThrow())
                        .isAtLeast(new java.math.BigDecimal("4")))
                .isEqualTo(Truth.YES);
        assertThat(adviser.names()).contains("foundation.team", "reliability.human", "requirements.lowest_foundation");
    }

    @Test
    void countsTheSwotOnlyWhereTheMethodUsesIt() {
        Map<Quadrant, Integer> three = Map.of(Quadrant.STRENGTH, 3);

        assertThat(new Diagnosis(pack, java.util.List.of(), Map.of(), three)
                        .facts()
                        .value("swot.strengths"))
                .contains(Quantity.exactly(3));
        assertThat(new Diagnosis(pack, java.util.List.of(), Map.of(), three)
                        .facts()
                        .value("swot.threats"))
                .contains(Quantity.exactly(0));
        assertThat(new Diagnosis(BuiltIn.FOOD_SAFETY, java.util.List.of(), Map.of(), three)
                        .facts()
                        .names())
                .noneMatch(name -> name.startsWith("swot."));
    }

    @Test
    void aPackWithLevelsToTwoMeetsAtTwo() {
        pack = BuiltIn.FOOD_SAFETY;
        pack.requirements().forEach(requirement -> read(requirement, new Mark.Level(2)));

        assertThat(marks().mandatoryUnmet()).isEqualTo(quantity(0, 0));
        assertThat(marks().overall().orElseThrow().high()).isEqualByComparingTo("2");
        assertThat(new Diagnosis(pack, java.util.List.of(), Map.of(Reader.ADVISER, marks()), Map.of())
                        .facts()
                        .names())
                .contains("foundation.clean_place")
                .noneMatch(name -> name.startsWith("reliability."));
    }

    private Requirement mandatory() {
        return pack.requirements().stream()
                .filter(Requirement::mandatory)
                .findFirst()
                .orElseThrow();
    }

    private void read(Requirement requirement, Mark mark) {
        readings.put(
                requirement.id(),
                new Reading(requirement.id(), Reader.ADVISER, mark, 1, PersonId.next(), Instant.EPOCH));
    }

    private Marks marks() {
        return new Marks(pack, readings);
    }

    private static Quantity quantity(long low, long high) {
        return Quantity.between(java.math.BigDecimal.valueOf(low), java.math.BigDecimal.valueOf(high));
    }
}
