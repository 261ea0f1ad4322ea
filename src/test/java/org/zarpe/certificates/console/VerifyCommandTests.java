package org.zarpe.certificates.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.zarpe.TestDatabase;
import org.zarpe.ZarpeTest;
import org.zarpe.certificates.SampleCertificate;
import org.zarpe.certificates.Seals;
import org.zarpe.certificates.application.PublishStanding;
import org.zarpe.certificates.domain.SealedCertificate;
import org.zarpe.identity.OperatorId;
import picocli.CommandLine;

@ZarpeTest
class VerifyCommandTests {

    @Autowired
    Seals seals;

    @Autowired
    PublishStanding standing;

    @TempDir
    Path folder;

    private final OperatorId operator = OperatorId.next();
    private final StringWriter out = new StringWriter();
    private SealedCertificate sealed;
    private Path issuer;

    @BeforeEach
    void aCertificateAndItsIssuer() throws IOException {
        sealed = seals.sealed(operator);
        issuer = write("did.json", bytes(seals.issuer(operator)));
    }

    @Test
    void saysWhatHoldsAndWhatCannotBeKnownOffline() throws IOException {
        assertThat(verify(write("c.json", bytes(sealed.json())), "--issuer", issuer.toString()))
                .isZero();

        assertThat(out.toString().lines())
                .hasSize(4)
                .anyMatch(line -> line.startsWith("holds: " + SampleCertificate.HOLDER)
                        && line.contains(SampleCertificate.NUMBER)
                        && line.contains(SampleCertificate.ISSUER))
                .anyMatch(line -> line.startsWith("holds: By its dates"))
                .anyMatch(line -> line.startsWith("cannot tell: Whether it was withdrawn"))
                .anyMatch(line -> line.startsWith("cannot tell: Whether it is suspended"));
    }

    @Test
    void readsTheOtherFormsAndSpeaksSpanish() throws IOException {
        assertThat(verify(write("c.jwt", bytes(sealed.jwt())), "--issuer", issuer.toString()))
                .isZero();
        assertThat(verify(write("c.pdf", sealed.pdf()), "--issuer", issuer.toString(), "--lang", "es"))
                .isZero();

        assertThat(out.toString()).contains("se cumple: El PDF entero está firmado por did:web:");
    }

    @Test
    void refusesWhatWasChanged() throws IOException {
        String changed = sealed.json().replace(SampleCertificate.HOLDER, "Otra, S. A.");

        assertThat(verify(write("c.json", bytes(changed)), "--issuer", issuer.toString()))
                .isEqualTo(1);
        assertThat(out.toString()).startsWith("DOES NOT HOLD: Not signed by did:web:");
    }

    @Test
    void refusesAPageOfWhichOneByteWasChanged() throws IOException {
        byte[] pdf = sealed.pdf().clone();
        pdf[pdf.length / 2] ^= 1;

        assertThat(verify(write("c.pdf", pdf), "--issuer", issuer.toString())).isEqualTo(1);
        assertThat(out.toString()).contains("DOES NOT HOLD");
    }

    @Test
    void believesNobodyItDoesNotKnow() throws IOException {
        assertThat(verify(write("c.json", bytes(sealed.json())), "--issuer", other().toString()))
                .isEqualTo(1);
        assertThat(verify(write("c.pdf", sealed.pdf()), "--issuer", other().toString()))
                .isEqualTo(1);

        assertThat(out.toString()).contains("cannot tell: It says to be issued by did:web:", "by whom, cannot be told");
    }

    @Test
    void whatAStrangerWroteMovesNothingOnTheTerminal() throws IOException {
        String forged = sealed.json().replace("did:web:localhost", "did:web:\\u001b[2Jlocalhost");

        assertThat(verify(write("c.json", bytes(forged)), "--issuer", issuer.toString()))
                .isEqualTo(1);
        assertThat(out.toString()).contains("did:web:?[2Jlocalhost").doesNotContain("\u001b");
    }

    @Test
    void refusesWhatIsNoCertificate() throws IOException {
        assertThat(verify(write("c.txt", bytes("hello")), "--issuer", issuer.toString()))
                .isEqualTo(1);
        assertThat(verify(write("c.pdf", bytes("%PDF-1.7 hello")), "--issuer", issuer.toString()))
                .isEqualTo(1);
        assertThat(verify(issuer, "--issuer", issuer.toString())).isEqualTo(1);
        assertThat(verify(folder.resolve("none"), "--issuer", issuer.toString()))
                .isEqualTo(1);
        assertThat(out.toString()).doesNotContain("\nholds");
    }

    @Test
    void refusesAnIssuerThatIsNone() throws IOException {
        Path certificate = write("c.json", bytes(sealed.json()));

        assertThat(verify(certificate, "--issuer", certificate.toString())).isEqualTo(1);
        assertThat(verify(certificate, "--issuer", write("x", bytes("x")).toString()))
                .isEqualTo(1);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void findsTheIssuerInTheDataFolder() {
        String did = standing.issuer(operator).id();

        assertThat(Issuers.inFolder(TestDatabase.FILES).apply(did)).contains(standing.issuer(operator));
        assertThat(Issuers.inFolder(folder).apply(did)).isEmpty();
        assertThat(Issuers.inFolder(folder).apply("did:web:example.org")).isEmpty();
    }

    private Path other() throws IOException {
        OperatorId stranger = OperatorId.next();
        seals.sealed(stranger);
        return write("other.json", bytes(seals.issuer(stranger)));
    }

    private Path write(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private int verify(Path file, String... options) {
        CommandLine command = new CommandLine(new VerifyCommand());
        command.setOut(new PrintWriter(out, true));
        command.setErr(new PrintWriter(new StringWriter(), true));
        List<String> typed = new ArrayList<>(List.of(file.toString(), "--at", SampleCertificate.NOW.toString()));
        typed.addAll(List.of(options));
        return command.execute(typed.toArray(String[]::new));
    }
}
