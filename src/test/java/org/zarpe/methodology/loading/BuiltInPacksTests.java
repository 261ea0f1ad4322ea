package org.zarpe.methodology.loading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.zarpe.methodology.Accreditation;
import org.zarpe.methodology.CertificateProfile;
import org.zarpe.methodology.CommitteeTerms;
import org.zarpe.methodology.Foundation;
import org.zarpe.methodology.Gate;
import org.zarpe.methodology.Pack;
import org.zarpe.methodology.PackRef;
import org.zarpe.methodology.Procedure;
import org.zarpe.methodology.Reliability;
import org.zarpe.methodology.Sampling;
import org.zarpe.methodology.loading.PackLoader.Loading;
import org.zarpe.shared.Text;

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
    void everyKeyProcessBringsAProcedureAWorkshopCanStartFrom() {
        assertThat(pack("proveedor-internacional-confiable", "1.1.0").processes())
                .hasSize(18)
                .allSatisfy(process -> {
                    Procedure procedure = process.procedure().orElseThrow();
                    assertThat(procedure.steps()).hasSizeBetween(4, 8);
                    assertThat(procedure.steps()).anyMatch(step -> step.record().isPresent());
                    assertThat(procedure.indicators()).hasSizeBetween(1, 3);
                    assertThat(procedure.reviewMonths()).isBetween(3, 24);
                });
    }

    @Test
    void theMethodOfThePaperSaysWhatItRecognisesBy() {
        Pack pack = pack("proveedor-internacional-confiable", "1.1.0");
        Accreditation accreditation = pack.accreditation().orElseThrow();

        assertThat(accreditation.gates())
                .extracting(Gate::id)
                .containsExactly(
                        "all_verified",
                        "mandatory_met",
                        "no_open_major",
                        "no_weak_foundation",
                        "overall_level",
                        "evidence_valid",
                        "people_trained",
                        "actions_closed");
        assertThat(accreditation.certificate().validityMonths()).isEqualTo(24);
        assertThat(accreditation.certificate().surveillanceMonths()).isEqualTo(12);
        assertThat(accreditation
                        .certificate()
                        .sentence(new Text("la Cámara", "the Chamber"))
                        .en())
                .startsWith("Recognised by the Chamber, which also ran the programme")
                .contains("not an ISO certification", "ISO/IEC 17000");
        assertThat(accreditation.impartialityYears()).isEqualTo(2);
        assertThat(accreditation.committee()).isEqualTo(new CommitteeTerms(3, new BigDecimal("0.5"), false));
        assertThat(accreditation.sampling()).isEqualTo(new Sampling(new BigDecimal("0.2"), 5));
        assertThat(accreditation.evidenceNoticeDays()).isEqualTo(60);
        assertThat(accreditation.profile())
                .isEqualTo(new CertificateProfile(
                        pack.reliabilities().stream().map(Reliability::id).toList(),
                        pack.foundations().stream().map(Foundation::id).toList(),
                        true));
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
        assertThat(pack.accreditation()).isEmpty();
    }

    private static Pack pack(String id, String version) {
        return PackLoader.published(PackFiles.builtIn().get(new PackRef(id, version)));
    }
}
