package org.zarpe.certificates.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.NotFoundException;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zarpe.ZarpeTest;
import org.zarpe.certificates.QrOnPaper;
import org.zarpe.certificates.SampleCertificate;
import org.zarpe.certificates.Seals;
import org.zarpe.certificates.credentials.Addresses;
import org.zarpe.certificates.credentials.CheckCredential;
import org.zarpe.certificates.credentials.DataIntegrity;
import org.zarpe.certificates.credentials.DidDocument;
import org.zarpe.certificates.credentials.Endorsement;
import org.zarpe.certificates.credentials.Finding;
import org.zarpe.certificates.credentials.JsonText;
import org.zarpe.certificates.credentials.OpenBadge;
import org.zarpe.certificates.domain.Certificate;
import org.zarpe.certificates.domain.SealedCertificate;
import org.zarpe.certificates.keys.IssuerKeys;
import org.zarpe.certificates.keys.KeyUse;
import org.zarpe.identity.OperatorId;
import org.zarpe.shared.Outcome.Refused;

@ZarpeTest
class SealCertificateTests {

    /** Dots an inch, as a phone sees a page held in front of it. */
    @Autowired
    SealCertificate sealing;

    @Autowired
    PublishStanding standing;

    @Autowired
    Seals seals;

    @Autowired
    IssuerKeys keys;

    @Autowired
    OpenBadge badge;

    @Autowired
    Endorsement endorsement;

    @Autowired
    CertificatePaper paper;

    @Autowired
    Addresses addresses;

    private final OperatorId operator = OperatorId.next();

    @Test
    void refusesWhileTheOperatorHasNoKeys() {
        assertThat(sealing.seal(SampleCertificate.of(operator), SampleCertificate.PLACE, SampleCertificate.NOW))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.reasons().toString()).contains("no-signing-key"));
        assertThat(standing.issuer(operator).methods()).isEmpty();
    }

    @Test
    void allThreeFormsAreTheWordOfTheIssuer() {
        SealedCertificate sealed = seals.sealed(operator);
        DidDocument issuer = standing.issuer(operator);
        CheckFile check = new CheckFile(new CheckCredential(did -> Optional.of(issuer), address -> Optional.empty()));
        List<String> expected = List.of("signed", "in-term", "withdrawal-unknown", "suspension-unknown");

        assertThat(codes(check, sealed.json().getBytes(StandardCharsets.UTF_8))).containsExactlyElementsOf(expected);
        assertThat(codes(check, sealed.jwt().getBytes(StandardCharsets.UTF_8))).containsExactlyElementsOf(expected);
        assertThat(codes(check, sealed.pdf())).startsWith("paper-signed").containsAll(expected);
    }

    @Test
    void keysFollowedByOthersWhileItIsSealedSignNoneOfIt() {
        SealedCertificate before = seals.sealed(operator);
        SealCertificate interrupted = new SealCertificate(
                keys,
                badge,
                endorsement,
                (certificate, credential) -> {
                    for (KeyUse use : KeyUse.values()) {
                        keys.rotate(operator, use, SampleCertificate.ISSUER, SampleCertificate.NOW)
                                .orThrow();
                    }
                    return paper.pdf(certificate, credential);
                },
                addresses);

        SealedCertificate sealed = interrupted
                .seal(SampleCertificate.of(operator), SampleCertificate.PLACE, SampleCertificate.NOW)
                .orThrow();

        assertThat(sealed.keys()).isEqualTo(before.keys()).containsExactly("issuing-1", "assessor-1", "paper-1");
        assertThat(sealed.json()).contains("#issuing-1").doesNotContain("#issuing-2");
        assertThat(sealed.endorsement()).contains("#assessor-1").doesNotContain("#assessor-2");
        DidDocument issuer = standing.issuer(operator);
        CheckFile check = new CheckFile(new CheckCredential(did -> Optional.of(issuer), address -> Optional.empty()));
        assertThat(codes(check, sealed.pdf())).startsWith("paper-signed", "signed");
        assertThat(codes(check, before.pdf())).startsWith("paper-signed", "signed");
    }

    @Test
    void theEndorsementIsSignedWithTheKeyOfTheAssessors() {
        SealedCertificate sealed = seals.sealed(operator);
        JsonObject endorsement = JsonText.object(sealed.endorsement()).orElseThrow();

        assertThat(DataIntegrity.holds(endorsement, standing.issuer(operator))).isTrue();
        assertThat(((JsonString) endorsement.getValue("/proof/verificationMethod")).getString())
                .endsWith("#assessor-1");
        assertThat(((JsonString) endorsement.getValue("/credentialSubject/id")).getString())
                .isEqualTo(JsonText.object(sealed.json()).orElseThrow().getString("id"));
    }

    @Test
    void theCredentialHasAResultForEachGradeThatAppliesAndDescribesAll() {
        JsonObject credential = JsonText.object(seals.sealed(operator).json()).orElseThrow();
        JsonArray described = credential
                .getValue("/credentialSubject/achievement/resultDescription")
                .asJsonArray();
        JsonArray results = credential.getValue("/credentialSubject/result").asJsonArray();

        assertThat(described).hasSize(14);
        assertThat(results).hasSize(13);
        assertThat(results.getValuesAs(JsonObject.class))
                .extracting(result -> result.getString("resultDescription"))
                .isSubsetOf(described.getValuesAs(JsonObject.class).stream()
                        .map(description -> description.getString("id"))
                        .toList());
        assertThat(results.getJsonObject(0).getString("value")).isEqualTo("3.21");
    }

    @Test
    void theCredentialNamesWhoRecognisesAndWhatItIsNot() {
        JsonObject credential = JsonText.object(seals.sealed(operator).json()).orElseThrow();

        assertThat(((JsonString) credential.getValue("/credentialSubject/achievement/criteria/narrative")).getString())
                .contains(
                        "Recognised by " + SampleCertificate.ISSUER + ", which also ran the programme",
                        "Not an ISO certification",
                        "No es una certificación ISO");
        assertThat(((JsonString) credential.getValue("/credentialSubject/narrative")).getString())
                .contains(
                        SampleCertificate.HOLDER,
                        "Blown-glass tumblers and jugs (HS 7013.37); Table lamps",
                        "Tlaquepaque");
    }

    @Test
    void thePageSaysTheSameInBothLanguages() throws IOException {
        assertThat(pages(seals.sealed(operator).pdf()))
                .hasSize(2)
                .allSatisfy(page -> assertThat(page)
                        .contains(
                                SampleCertificate.HOLDER,
                                SampleCertificate.NUMBER,
                                SampleCertificate.ISSUER,
                                "proveedor-internacional-confiable 1.0.0"))
                .satisfies(both -> {
                    assertThat(both.getFirst())
                            .contains(
                                    "No es una certificación ISO", "27 de noviembre de 2029", "3.2 de 4", "no aplica");
                    assertThat(both.getLast())
                            .contains("Not an ISO certification", "27 November 2029", "3.2 of 4", "does not apply");
                });
    }

    @Test
    void theQrOnEachPageIsTheAddressWhereItIsLookedUp() throws IOException, NotFoundException {
        SealedCertificate sealed = seals.sealed(operator);
        String address = JsonText.object(sealed.json()).orElseThrow().getString("id");
        assertThat(QrOnPaper.read(sealed.pdf())).containsExactly(address, address);
        assertThat(address).endsWith("/register/" + SampleCertificate.NUMBER);
    }

    @Test
    void anInventedCompanyIsMarkedWhereverItsCertificateGoes() throws IOException {
        seals.sealed(operator);
        Certificate real = SampleCertificate.of(operator);
        Certificate invented = new Certificate(
                real.number(),
                real.holder(),
                real.place(),
                real.scope(),
                real.method(),
                real.methodName(),
                real.term(),
                real.profile(),
                real.issuer(),
                true);

        SealedCertificate sealed = sealing.seal(invented, SampleCertificate.PLACE, SampleCertificate.NOW)
                .orThrow();

        assertThat(JsonText.object(sealed.json()).orElseThrow().getString("description"))
                .startsWith("Illustrative: the company is invented");
        List<String> pages = pages(sealed.pdf());
        assertThat(pages).hasSize(2);
        assertThat(pages.getFirst()).contains("Ilustrativo: la empresa es inventada");
        assertThat(pages.getLast()).contains("Illustrative: the company is invented");
    }

    private static List<String> codes(CheckFile check, byte[] file) {
        return check.check(file, SampleCertificate.NOW).stream()
                .map(Finding::code)
                .toList();
    }

    private static List<String> pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return IntStream.rangeClosed(1, document.getNumberOfPages())
                    .mapToObj(page -> text(document, page))
                    .toList();
        }
    }

    private static String text(PDDocument document, int page) {
        try {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return stripper.getText(document).replaceAll("\\s+", " ");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
