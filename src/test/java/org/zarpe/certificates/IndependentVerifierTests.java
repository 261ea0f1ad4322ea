package org.zarpe.certificates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zarpe.ZarpeTest;
import org.zarpe.certificates.domain.SealedCertificate;
import org.zarpe.certificates.domain.StatusPurpose;
import org.zarpe.identity.OperatorId;
import tools.jackson.databind.JsonNode;

/** Programs of others read what ours wrote: the JavaScript libraries of Digital Bazaar and jose, and Poppler's pdfsig. */
@ZarpeTest
@Tag("verifier")
class IndependentVerifierTests {

    @Autowired
    Seals seals;

    private final OperatorId operator = OperatorId.next();
    private SealedCertificate sealed;
    private OtherPrograms programs;

    @BeforeEach
    void whatAStrangerHasOrLooksUp() throws IOException {
        sealed = seals.sealed(operator);
        programs = new OtherPrograms(Path.of("target/verifier"));
        programs.issuer(seals.issuer(operator));
        programs.certificate(sealed.json(), sealed.jwt());
        programs.endorsement(sealed.endorsement());
        for (StatusPurpose purpose : StatusPurpose.values()) {
            programs.list(purpose, false, seals.list(operator, purpose, false));
            programs.list(purpose, true, seals.list(operator, purpose, purpose == StatusPurpose.SUSPENSION));
        }
    }

    @Test
    void acceptsOursRefusesAChangedOneAndSeesASuspension() throws IOException, InterruptedException {
        JsonNode answer = programs.read(SampleCertificate.NOW);
        String said = answer.toPrettyString();

        assertThat(answer.at("/certificate/verified").asBoolean()).as(said).isTrue();
        assertThat(answer.at("/certificate/status").toString())
                .isEqualTo(
                        "[{\"purpose\":\"revocation\",\"status\":false},{\"purpose\":\"suspension\",\"status\":false}]");
        assertThat(answer.at("/suspended/verified").asBoolean()).as(said).isTrue();
        assertThat(answer.at("/suspended/status").toString())
                .isEqualTo(
                        "[{\"purpose\":\"revocation\",\"status\":false},{\"purpose\":\"suspension\",\"status\":true}]");
        assertThat(answer.at("/endorsement/verified").asBoolean()).as(said).isTrue();
        assertThat(answer.at("/jwt/verified").asBoolean()).as(said).isTrue();
        assertThat(answer.at("/changed/verified").asBoolean(true)).as(said).isFalse();
        assertThat(answer.at("/changed/faults").toString()).contains("Invalid signature");
        assertThat(answer.at("/changedJwt/verified").asBoolean(true)).as(said).isFalse();
        assertThat(answer.at("/changedJwt/faults").toString()).contains("signature verification failed");
    }

    @Test
    void pdfsigFindsAValidSignatureOverTheWholePage() throws IOException, InterruptedException {
        assertThat(programs.pdfsig(sealed.pdf()))
                .contains(
                        "Signature is Valid", "Total document signed", "ETSI.CAdES.detached", SampleCertificate.ISSUER)
                .doesNotContain("Not total document signed");
    }

    @Test
    void pdfsigSeesOneChangedByte() throws IOException, InterruptedException {
        byte[] changed = sealed.pdf().clone();
        String raw = new String(changed, StandardCharsets.ISO_8859_1);
        // a byte of the drawing itself, so that the file stays one that can be read
        int at = raw.indexOf("stream", raw.indexOf("/Contents")) + 60;
        changed[at] ^= 1;

        assertThat(programs.pdfsig(changed)).contains("Digest Mismatch").doesNotContain("Signature is Valid");
    }
}
