package org.zarpe.methodology.expressions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.zarpe.methodology.Facts;
import org.zarpe.methodology.Pack;
import org.zarpe.methodology.PackRef;
import org.zarpe.methodology.Requirement;
import org.zarpe.methodology.loading.PackFiles;
import org.zarpe.methodology.loading.PackLoader;
import org.zarpe.shared.Truth;

/** Which requirements of the reliable supplier a company may leave out, by what it said of itself. */
class ApplicabilityTests {

    private static final Pack PACK =
            PackLoader.published(PackFiles.builtIn().get(new PackRef("proveedor-internacional-confiable", "1.1.0")));

    private final CelRules rules = new CelRules();

    static Stream<Requirement> thoseWithARule() {
        return PACK.requirements().stream()
                .filter(requirement -> requirement.applicable().isPresent());
    }

    @ParameterizedTest
    @MethodSource("thoseWithARule")
    void eachAppliesToWhoDoesEverythingAndNotToWhoDoesNone(Requirement requirement) {
        assertThat(judge(requirement, sells("goods", true, true, true))).isEqualTo(Truth.YES);
        assertThat(judge(requirement, sells("services", false, false, false))).isEqualTo(Truth.NO);
        assertThat(judge(requirement, Facts.none())).isEqualTo(Truth.CANNOT_TELL);
    }

    @ParameterizedTest
    @CsvSource({
        "false, true, true, req_outsourced_work",
        "true, false, true, req_foreign_inputs_papers",
        "true, true, false, req_wood_packaging_mark"
    })
    void whoSellsGoodsLeavesOutOneForEachThingItDoesNotDo(
            boolean outsources, boolean foreignInputs, boolean wood, String leftOut) {
        assertThat(leftOut(sells("goods", outsources, foreignInputs, wood))).containsExactly(leftOut);
    }

    @Test
    void whoSellsOnlyServicesLeavesOutAllOfPreservationAndWhateverIsAboutMaterial() {
        Set<String> leftOut =
                leftOut(Facts.builder().put("application.app_sells", "services").build());

        assertThat(leftOut)
                .containsAll(PACK.requirementsOf(PACK.foundation("preservation")).stream()
                        .map(Requirement::id)
                        .toList())
                .contains("req_destination_labelling", "req_receiving_inspection", "req_foreign_inputs_papers")
                .doesNotContain("req_outsourced_work");
    }

    @Test
    void everyFoundationButPreservationKeepsSomethingForEverybody() {
        Set<String> leftOut = leftOut(sells("services", false, false, false));

        assertThat(PACK.foundations())
                .filteredOn(foundation -> PACK.requirementsOf(foundation).stream()
                        .allMatch(requirement -> leftOut.contains(requirement.id())))
                .extracting("id")
                .containsExactly("preservation");
    }

    private Set<String> leftOut(Facts facts) {
        return thoseWithARule()
                .filter(requirement -> judge(requirement, facts) == Truth.NO)
                .map(Requirement::id)
                .collect(Collectors.toSet());
    }

    private Truth judge(Requirement requirement, Facts facts) {
        return rules.judge(PACK, requirement.applicable().orElseThrow(), facts).truth();
    }

    private static Facts sells(String what, boolean outsources, boolean foreignInputs, boolean wood) {
        return Facts.builder()
                .put("application.app_sells", what)
                .put("application.app_outsources", outsources)
                .put("application.app_foreign_inputs", foreignInputs)
                .put("application.app_wood_packaging", wood)
                .build();
    }
}
