package org.zarpe.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.zarpe.accreditation.Verdict;
import org.zarpe.accreditation.Verdict.Finding;
import org.zarpe.accreditation.Verdict.Ruling;
import org.zarpe.cases.Assessed;
import org.zarpe.cases.Severity;
import org.zarpe.diagnosis.BuiltIn;
import org.zarpe.methodology.Pack;
import org.zarpe.methodology.Requirement;
import org.zarpe.shared.Quantity;
import org.zarpe.shared.Text;

class AssessmentTests {

    private static final Pack PACK = BuiltIn.RELIABLE_SUPPLIER;
    private static final Set<String> ALL =
            PACK.requirements().stream().map(Requirement::id).collect(Collectors.toSet());

    @Example
    void beforeAnybodyLookedNothingIsVerifiedAndNothingIsKnown() {
        Assessment nothing = new Assessment(PACK, Map.of(), List.of(), List.of());

        assertThat(fact(nothing, "unverified")).isEqualTo(Quantity.exactly(ALL.size()));
        assertThat(fact(nothing, "mandatory_unmet")).isEqualTo(Quantity.exactly(mandatory()));
        assertThat(fact(nothing, "evidence_lapsed")).isEqualTo(Quantity.exactly(mandatory()));
        assertThat(fact(nothing, "open_major")).isEqualTo(Quantity.exactly(0));
        assertThat(fact(nothing, "overall"))
                .isEqualTo(Quantity.between(new BigDecimal("0.000000"), new BigDecimal("4.000000")));
    }

    @Property(tries = 50)
    void aGoodMeanHidesNoWeakFoundation(@ForAll @IntRange(max = 4) int weak) {
        String foundation = PACK.foundations().getLast().id();
        Assessment one = of(requirement -> requirement.foundation().equals(foundation) ? weak : 4);

        assertThat(fact(one, "lowest_foundation")).isEqualTo(Quantity.exactly(new BigDecimal(weak).setScale(6)));
    }

    @Property(tries = 50)
    void theOverallScoreLiesBetweenTheWeakestFoundationAndTheStrongest(
            @ForAll @Size(9) List<@IntRange(max = 4) Integer> levels) {
        Map<String, Integer> of = PACK.foundations().stream()
                .collect(Collectors.toMap(
                        one -> one.id(), one -> levels.get(PACK.foundations().indexOf(one))));
        Assessment one = of(requirement -> of.getOrDefault(requirement.foundation(), 0));

        BigDecimal overall = one.overall().orElseThrow().low();
        assertThat(overall)
                .isBetween(
                        new BigDecimal(levels.stream().min(Integer::compare).orElseThrow()),
                        new BigDecimal(levels.stream().max(Integer::compare).orElseThrow()));
    }

    @Example
    void aMandatoryRequirementIsMetOrLeftOutAndNothingBetween() {
        Requirement mandatory = PACK.requirements().stream()
                .filter(Requirement::mandatory)
                .findFirst()
                .orElseThrow();
        assertThat(unmetWith(mandatory, Ruling.MEETS, 3)).isZero();
        assertThat(unmetWith(mandatory, Ruling.PARTLY, 4)).isOne();
        assertThat(unmetWith(mandatory, Ruling.DOES_NOT, 0)).isOne();
        assertThat(unmetWith(mandatory, Ruling.NOT_VERIFIED, null)).isOne();
        assertThat(unmetWith(mandatory, Ruling.NOT_APPLICABLE, null)).isZero();
    }

    @Example
    void aMajorOneIsOpenFromTheMomentItIsWrittenUntilItWasLookedAtAgain() {
        Requirement some = PACK.requirements().getFirst();
        Map<String, Assessed> found =
                Map.of(some.id(), assessed(some.id(), Ruling.DOES_NOT, Finding.MAJOR_NONCONFORMITY, 0));
        CaseFinding open = CaseFinding.of(new UUID(4, 4), 1, some.id(), Severity.MAJOR, Stories.WORDS);
        CaseFinding answered = open.correct(
                        new CaseFinding.Correction(
                                Stories.WORDS, Stories.WORDS, List.of(), null, Stories.MANAGER, Stories.BEGIN),
                        0)
                .orThrow();
        CaseFinding closed = answered.check(new CaseFinding.Check(true, Text.NOTHING, Stories.FIRST, Stories.BEGIN), 0)
                .orThrow();

        assertThat(new Assessment(PACK, found, List.of(), ALL).openMajor()).isOne();
        assertThat(new Assessment(PACK, found, List.of(open), ALL).openMajor()).isOne();
        assertThat(new Assessment(PACK, found, List.of(answered), ALL).openMajor())
                .isOne();
        assertThat(new Assessment(PACK, found, List.of(closed), ALL).openMajor())
                .isZero();
    }

    @Example
    void whatWasNotAnsweredIsNotLookedAtAgainAndWhatIsSentBackSaysWhy() {
        CaseFinding open = CaseFinding.of(new UUID(4, 4), 1, "req", Severity.MINOR, Stories.WORDS);
        CaseFinding.Check yes = new CaseFinding.Check(true, Text.NOTHING, Stories.FIRST, Stories.BEGIN);
        CaseFinding.Check no = new CaseFinding.Check(false, Text.NOTHING, Stories.FIRST, Stories.BEGIN);
        CaseFinding.Correction nothing = new CaseFinding.Correction(
                Text.NOTHING, Stories.WORDS, List.of(), null, Stories.MANAGER, Stories.BEGIN);
        CaseFinding.Correction something = new CaseFinding.Correction(
                Stories.WORDS, Stories.WORDS, List.of(), null, Stories.MANAGER, Stories.BEGIN);

        assertThat(AccreditationCaseTests.code(open.check(yes, 0))).isEqualTo("finding-not-answered");
        assertThat(AccreditationCaseTests.code(open.correct(nothing, 0))).isEqualTo("required");
        assertThat(AccreditationCaseTests.code(open.correct(something, 3))).isEqualTo("stale");
        CaseFinding answered = open.correct(something, 0).orThrow();
        assertThat(AccreditationCaseTests.code(answered.check(no, 0))).isEqualTo("required");
        CaseFinding closed = answered.check(yes, 0).orThrow();
        assertThat(AccreditationCaseTests.code(closed.correct(something, 0))).isEqualTo("finding-closed");
    }

    private static long unmetWith(Requirement requirement, Ruling ruling, @Nullable Integer level) {
        Map<String, Assessed> found = PACK.requirements().stream()
                .collect(Collectors.toMap(
                        Requirement::id,
                        one -> one.equals(requirement)
                                ? assessed(one.id(), ruling, null, level)
                                : assessed(one.id(), Ruling.MEETS, null, 4)));
        return new Assessment(PACK, found, List.of(), ALL)
                .which(new Assessment(PACK, found, List.of(), ALL)::isMandatoryUnmet)
                .count();
    }

    private static Assessment of(Function<Requirement, Integer> level) {
        Map<String, Assessed> found = PACK.requirements().stream()
                .collect(Collectors.toMap(
                        Requirement::id, one -> assessed(one.id(), Ruling.MEETS, null, level.apply(one))));
        return new Assessment(PACK, found, List.of(), ALL);
    }

    private static Assessed assessed(
            String requirement, Ruling ruling, @Nullable Finding finding, @Nullable Integer level) {
        return new Assessed(
                requirement,
                false,
                new Verdict(ruling, finding, Stories.WORDS),
                level,
                List.of(),
                Stories.FIRST,
                Stories.BEGIN,
                1);
    }

    private static Quantity fact(Assessment of, String name) {
        Optional<Object> value = of.facts().value("assessment." + name);
        return (Quantity) value.orElseThrow();
    }

    private static long mandatory() {
        return PACK.requirements().stream().filter(Requirement::mandatory).count();
    }
}
