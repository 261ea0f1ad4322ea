package org.zarpe.methodology.loading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zarpe.methodology.Accreditation;
import org.zarpe.methodology.CertificateProfile;
import org.zarpe.methodology.CommitteeTerms;
import org.zarpe.methodology.Direction;
import org.zarpe.methodology.Gate;
import org.zarpe.methodology.IndicatorUnit;
import org.zarpe.methodology.Procedure;
import org.zarpe.methodology.Sampling;
import org.zarpe.shared.Text;

/** What a method recognises by, and the procedures its companies start from. */
class AccreditationFileTests {

    private static final String FILE = "accreditation.yaml";

    private final Workbench bench = Workbench.small();

    @Test
    void aMethodSaysWhatItRecognisesBy() {
        Accreditation accreditation = bench.pack().accreditation().orElseThrow();

        assertThat(accreditation.gates()).extracting(Gate::id).containsExactly("floor_verified", "floor_clean");
        assertThat(accreditation.gates().getLast().refusal().en()).isEqualTo("The floor is dirty.");
        assertThat(accreditation.committee()).isEqualTo(new CommitteeTerms(1, new BigDecimal("0.5"), false));
        assertThat(accreditation.sampling()).isEqualTo(new Sampling(new BigDecimal("0.5"), 1));
        assertThat(accreditation.profile())
                .isEqualTo(new CertificateProfile(List.of("human"), List.of("cleanliness"), true));
        assertThat(accreditation.certificate().sentence(new Text("La cocina", "The kitchen")))
                .isEqualTo(new Text("Lo dice La cocina.", "The kitchen says so."));
    }

    @Test
    void aMethodThatRecognisesNobodyHasNoSuchFile() {
        assertThat(bench.without(FILE).pack().accreditation()).isEmpty();
    }

    @Test
    void aProcessBringsAProcedureToStartFrom() {
        Procedure procedure = bench.pack().process("washing").procedure().orElseThrow();

        assertThat(procedure.scope().en()).isEqualTo("From a dirty floor to a clean one.");
        assertThat(procedure.steps())
                .extracting(step -> step.what().en())
                .containsExactly("Sweeps towards the door.", "Goes over it with a cloth and bleach.");
        assertThat(procedure.steps().getFirst().record()).isEmpty();
        assertThat(procedure.steps().getLast().record()).contains(new Text("Hora en la bitácora", "Time in the log"));
        assertThat(procedure.indicators()).singleElement().satisfies(indicator -> {
            assertThat(indicator.unit()).isEqualTo(IndicatorUnit.PERCENT);
            assertThat(indicator.direction()).isEqualTo(Direction.UP);
            assertThat(indicator.target()).isEqualByComparingTo("95");
        });
        assertThat(procedure.reviewMonths()).isEqualTo(6);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "id: floor_clean | id: floor_verified | 7 | 'floor_verified' stands twice among the gates; it is"
                        + " already at accreditation.yaml:2.",
                "[human] | [equipment] | 22 | There is no reliability 'equipment'; expected one of human.",
                "[cleanliness] | [tidiness] | 23 | There is no foundation 'tidiness'; expected one of cleanliness.",
                "Lo dice {operator}. | Lo decimos. | 16 | The sentence must name who recognises: '{operator}' stands"
                        + " for it.",
                "assessment.unverified == 0 | assessment.unseen == 0 | 4 | The expression reads 'assessment.unseen',"
                        + " which is not a fact of this pack. Expected one of: assessment.evidence_lapsed,"
                        + " assessment.lowest_foundation, assessment.mandatory_unmet, assessment.open_major,"
                        + " assessment.overall, assessment.unverified.",
                "number_prefix: PISO | number_prefix: piso | 13 | 'number_prefix' must be two to ten capital letters"
                        + " and digits, such as PIC, but is 'piso'.",
                "majority_above: 0.5 | majority_above: 1 | 18 | 'majority_above' must be less than 1, but is '1'.",
                "majority_above: 0.5 | majority_above: 0.4 | 18 | 'majority_above' must be at least 0.5, but is '0.4'.",
                "quorum: 1 | quorum: 0 | 18 | 'quorum' must be at least 1, but is '0'.",
            })
    void namesTheLineAndWhatWasExpected(String before, String after, int line, String reason) {
        bench.with(FILE, before, after);

        assertThat(bench.faults()).containsExactly(FILE + ":" + line + ": " + reason);
    }

    @ParameterizedTest
    @CsvSource({
        "requirements.overall",
        "foundation.cleanliness",
        "score.price",
        "application.app_rooms",
        "accreditation.granted"
    })
    void aGateReadsNothingThatTheCompanyOrItsAdviserSay(String fact) {
        String rule = fact.equals("accreditation.granted") ? fact : fact + " >= 2";
        bench.with(FILE, "assessment.overall >= 1.5", rule);

        assertThat(bench.faults())
                .containsExactly(FILE + ":9: The gate reads '" + fact
                        + "'; a gate reads only what the assessor found (assessment), training and the plan.");
    }

    @Test
    void aGateReadsNoNamedRuleThatCouldHideWhatItReads() {
        bench.with(FILE, "assessment.overall >= 1.5", "assessment.overall >= 1.5 && rule.tidy");

        assertThat(bench.faults()).singleElement().asString().contains("The gate reads 'rule.tidy'");
    }

    @Test
    void whoRecognisesHasRequirements() {
        bench.with("pack.yaml", "[requirements, results, path]", "[results, path]");

        assertThat(bench.faults())
                .contains(FILE + ":1: The file is there, but pack.yaml does not declare the section 'requirements'.");
    }

    @Test
    void aProcedureHasStepsAndIndicatorsInUnitsOfAWorkshop() {
        bench.with("processes.yaml", "unit: percent", "unit: ratio");
        assertThat(bench.faults())
                .containsExactly(
                        "processes.yaml:22: 'unit' must be one of percent, money, count, days, hours, but is the text"
                                + " 'ratio'.");

        assertThat(Workbench.small()
                        .with(
                                "processes.yaml",
                                "what: {es: Barre hacia la puerta., en: Sweeps towards the door.}",
                                "record: {es: Nada, en: Nothing}")
                        .faults())
                .containsExactly("processes.yaml:14: Entry 1 of 'steps' lacks 'what', which is required.");
    }
}
