package org.zarpe.methodology.loading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.zarpe.methodology.Pack;
import org.zarpe.methodology.PackRef;
import org.zarpe.methodology.loading.PackLoader.Loading;

class BuiltInPacksTests {

    @Test
    void everyBuiltInPackIsSoundAndStandsUnderItsOwnName() {
        assertThat(PackFiles.builtIn())
                .hasSizeGreaterThanOrEqualTo(2)
                .allSatisfy((ref, files) -> assertThat(PackLoader.load(files))
                        .isInstanceOfSatisfying(
                                Loading.Sound.class,
                                sound -> assertThat(sound.loaded().pack().ref()).isEqualTo(ref)));
    }

    @Test
    void theMethodOfThePaperIsComplete() {
        Pack pack = pack("proveedor-internacional-confiable", "1.1.0");

        assertThat(pack.stages()).hasSize(10);
        assertThat(pack.requirements()).hasSizeGreaterThanOrEqualTo(60);
        assertThat(pack.instrument("prediagnosis").items()).hasSizeGreaterThanOrEqualTo(24);
        assertThat(pack.instrument("diagnosis").items()).hasSizeGreaterThanOrEqualTo(48);
        assertThat(pack.competences()).hasSizeGreaterThanOrEqualTo(24);
        assertThat(pack.processes()).hasSizeGreaterThanOrEqualTo(18);
        assertThat(pack.indicators()).hasSizeGreaterThanOrEqualTo(20);
        assertThat(pack.bornGlobalDefinitions()).hasSizeGreaterThanOrEqualTo(3);
        assertThat(pack.foundations())
                .hasSize(9)
                .allSatisfy(foundation ->
                        assertThat(pack.requirementsOf(foundation)).isNotEmpty());
    }

    @Test
    void anotherMethodHasOtherPartsAndAnotherScale() {
        Pack pack = pack("inocuidad-artesanal", "1.0.0");

        assertThat(pack.scale().highest()).isEqualTo(2);
        assertThat(pack.foundations()).hasSize(3);
        assertThat(pack.stages()).hasSize(2);
        assertThat(pack.reliabilities()).isEmpty();
        assertThat(pack.declares("swot")).isFalse();
        assertThat(pack.declares("path")).isFalse();
    }

    private static Pack pack(String id, String version) {
        return PackLoader.published(PackFiles.builtIn().get(new PackRef(id, version)));
    }
}
