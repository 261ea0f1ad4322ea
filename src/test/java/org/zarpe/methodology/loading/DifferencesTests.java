package org.zarpe.methodology.loading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zarpe.methodology.loading.Differences.Difference;

class DifferencesTests {

    private final Workbench later = Workbench.small();

    @Test
    void aPackDoesNotDifferFromItself() {
        assertThat(differences()).isEmpty();
    }

    @Test
    void aChangedTextIsToldWithBothWordings() {
        later.with("processes.yaml", "en: So that it is clean.", "en: To keep it clean.");

        assertThat(differences())
                .containsExactly(new Difference(
                        "processes.yaml processes washing purpose en",
                        Optional.of("So that it is clean."),
                        Optional.of("To keep it clean.")));
    }

    @Test
    void aFileThatIsNewIsToldOnceAndNotLineByLine() {
        Workbench earlier = Workbench.small().without("accreditation.yaml");

        assertThat(Differences.between(earlier.loaded().files(), later.loaded().files()))
                .containsExactly(new Difference("accreditation.yaml", Optional.empty(), Optional.of("(7)")));
        assertThat(Differences.between(later.loaded().files(), earlier.loaded().files()))
                .containsExactly(new Difference("accreditation.yaml", Optional.of("(7)"), Optional.empty()));
    }

    @Test
    void aStepThatWasAddedAtTheEndLeavesTheOthersAsTheyWere() {
        later.with(
                "processes.yaml",
                "      indicators:\n",
                "        - who: {es: Quien cierra, en: Whoever closes}\n"
                        + "          what: {es: Abre la ventana., en: Opens the window.}\n"
                        + "      indicators:\n");

        assertThat(differences())
                .containsExactly(new Difference(
                        "processes.yaml processes washing procedure steps 3", Optional.empty(), Optional.of("(2)")));
    }

    @Test
    void entriesAreKnownByTheirIdWhereverTheyStand() {
        String verified = "  - id: floor_verified\n    name: {es: Piso visto, en: Floor seen}\n"
                + "    rule: \"assessment.unverified == 0\"\n"
                + "    text: {es: Alguien de fuera vio el piso., en: Somebody from outside has seen the floor.}\n"
                + "    refusal: {es: Nadie de fuera ha visto el piso., en: Nobody from outside has seen the floor.}\n";
        later.with("accreditation.yaml", verified, "")
                .with("accreditation.yaml", "certificate:\n", verified + "certificate:\n");

        assertThat(later.pack().accreditation().orElseThrow().gates().getLast().id())
                .isEqualTo("floor_verified");
        assertThat(differences()).isEmpty();
    }

    @Test
    void numbersAndSettingsAreComparedToo() {
        later.with("accreditation.yaml", "quorum: 1", "quorum: 3").with("pack.yaml", "met_from: 1", "met_from: 2");

        assertThat(differences())
                .extracting(Difference::place)
                .containsExactly("accreditation.yaml committee quorum", "pack.yaml scale met_from");
    }

    private List<Difference> differences() {
        return Differences.between(
                Workbench.small().loaded().files(), later.loaded().files());
    }
}
