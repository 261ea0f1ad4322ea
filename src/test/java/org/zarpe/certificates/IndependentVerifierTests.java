package org.zarpe.certificates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zarpe.ZarpeTest;
import org.zarpe.certificates.domain.SealedCertificate;
import org.zarpe.certificates.domain.StatusPurpose;
import org.zarpe.identity.OperatorId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Programs of others read what ours wrote: the JavaScript libraries of Digital Bazaar and jose, and Poppler's pdfsig. */
@ZarpeTest
@Tag("verifier")
class IndependentVerifierTests {

    private static final Path FOLDER = Path.of("target/verifier");
    private static final String SCORE = "\"value\":\"3.21\"";
    private static final String BETTER = "\"value\":\"3.91\"";

    @Autowired
    Seals seals;

    private final OperatorId operator = OperatorId.next();
    private SealedCertificate sealed;

    @BeforeEach
    void whatAStrangerHasOrLooksUp() throws IOException {
        sealed = seals.sealed(operator);
        write("did.json", seals.issuer(operator));
        write("now.json", "\"" + SampleCertificate.NOW + "\"");
        write("certificate.json", sealed.json());
        write("changed.json", better(sealed.json()));
        write("certificate.jwt", sealed.jwt());
        write("changed.jwt", betterJwt(sealed.jwt()));
        write("endorsement.json", sealed.endorsement());
        for (StatusPurpose purpose : StatusPurpose.values()) {
            write("in-force/" + purpose.word() + ".json", seals.list(operator, purpose, false));
            write(
                    "suspended/" + purpose.word() + ".json",
                    seals.list(operator, purpose, purpose == StatusPurpose.SUSPENSION));
        }
    }

    @Test
    void acceptsOursRefusesAChangedOneAndSeesASuspension() throws IOException, InterruptedException {
        String said = run("node", "src/test/node/verify.mjs", FOLDER.toString());
        JsonNode answer = new JsonMapper().readTree(said);

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
        Files.write(FOLDER.resolve("certificate.pdf"), sealed.pdf());

        assertThat(run("pdfsig", FOLDER.resolve("certificate.pdf").toString()))
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
        Files.write(FOLDER.resolve("changed.pdf"), changed);

        assertThat(run("pdfsig", FOLDER.resolve("changed.pdf").toString()))
                .contains("Digest Mismatch")
                .doesNotContain("Signature is Valid");
    }

    private static String better(String json) {
        assertThat(json).contains(SCORE);
        return json.replace(SCORE, BETTER);
    }

    private static String betterJwt(String jwt) {
        String[] parts = jwt.split("\\.", -1);
        String said = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        byte[] changed = better(said).getBytes(StandardCharsets.UTF_8);
        return parts[0] + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(changed) + "." + parts[2];
    }

    private static void write(String name, String content) throws IOException {
        Path file = FOLDER.resolve(name);
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, content);
    }

    private static String run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }
}
