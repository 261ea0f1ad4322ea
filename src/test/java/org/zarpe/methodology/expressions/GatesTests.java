package org.zarpe.methodology.expressions;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zarpe.methodology.Facts;
import org.zarpe.methodology.Gate;
import org.zarpe.methodology.JudgedCondition;
import org.zarpe.methodology.Pack;
import org.zarpe.methodology.PackRef;
import org.zarpe.methodology.loading.PackFiles;
import org.zarpe.methodology.loading.PackLoader;
import org.zarpe.shared.Quantity;
import org.zarpe.shared.Truth;

/** The gates of the reliable supplier: each fails for its own reason and for no other. */
class GatesTests {

    private static final Pack PACK = PackLoader.published(
            Objects.requireNonNull(PackFiles.builtIn().get(new PackRef("proveedor-internacional-confiable", "1.1.0"))));

    private final CelRules rules = new CelRules();

    @Test
    void allHoldForACompanyThatMeetsEverythingToTheLetter() {
        assertThat(judged(atTheFloors().build()))
                .allSatisfy(one -> assertThat(one.judgement().holds()).isTrue());
    }

    @ParameterizedTest
    @CsvSource({
        "assessment.unverified, 1, all_verified",
        "assessment.mandatory_unmet, 1, mandatory_met",
        "assessment.open_major, 1, no_open_major",
        "assessment.lowest_foundation, 1.99, no_weak_foundation",
        "assessment.overall, 2.49, overall_level",
        "assessment.evidence_lapsed, 1, evidence_valid",
        "training.people, 1, people_trained",
        "training.competences, 3, people_trained",
        "plan.agreed_open, 1, actions_closed"
    })
    void eachFailsForItsOwnReason(String fact, BigDecimal value, String gate) {
        Facts facts = atTheFloors().put(fact, Quantity.exactly(value)).build();

        assertThat(failing(facts)).containsExactly(gate);
    }

    @Test
    void aCompanyThatNeverAgreedToAPlanHasNotKeptIt() {
        assertThat(failing(atTheFloors().put("plan.agreed", false).build())).containsExactly("actions_closed");
    }

    @Test
    void whatNobodyAssessedOpensNoGate() {
        assertThat(judged(Facts.none())).allSatisfy(one -> {
            assertThat(one.judgement().truth()).isEqualTo(Truth.CANNOT_TELL);
            assertThat(one.judgement().missing()).isNotEmpty();
        });
    }

    @Test
    void aLevelThatIsNotKnownExactlyDoesNotCountAsReached() {
        Facts facts = atTheFloors()
                .put("assessment.overall", Quantity.between(new BigDecimal("2.3"), new BigDecimal("3.1")))
                .build();

        assertThat(judged(facts).stream().filter(one -> one.condition().id().equals("overall_level")))
                .singleElement()
                .satisfies(one -> assertThat(one.judgement().tooImprecise()).containsExactly("assessment.overall"));
    }

    private List<String> failing(Facts facts) {
        return judged(facts).stream()
                .filter(one -> one.judgement().truth() == Truth.NO)
                .map(one -> one.condition().id())
                .toList();
    }

    private List<JudgedCondition> judged(Facts facts) {
        return rules.judgeEach(
                PACK,
                PACK.accreditation().orElseThrow().gates().stream()
                        .map(Gate::condition)
                        .toList(),
                facts);
    }

    private static Facts.Builder atTheFloors() {
        return Facts.builder()
                .put("assessment.unverified", 0)
                .put("assessment.mandatory_unmet", 0)
                .put("assessment.open_major", 0)
                .put("assessment.evidence_lapsed", 0)
                .put("assessment.lowest_foundation", Quantity.exactly(new BigDecimal("2.0")))
                .put("assessment.overall", Quantity.exactly(new BigDecimal("2.5")))
                .put("training.people", 2)
                .put("training.competences", 4)
                .put("plan.agreed", true)
                .put("plan.agreed_open", 0);
    }
}
