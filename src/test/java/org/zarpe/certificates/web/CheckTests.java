package org.zarpe.certificates.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zarpe.Browser.read;

import java.nio.charset.StandardCharsets;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.zarpe.ZarpeTest;
import org.zarpe.certificates.Grants;
import org.zarpe.certificates.SampleCertificate;
import org.zarpe.certificates.Seals;
import org.zarpe.diagnosis.Workshops;
import org.zarpe.diagnosis.Workshops.Workshop;
import org.zarpe.identity.OperatorId;

@ZarpeTest
@Tag("persistence")
class CheckTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Workshops workshops;

    @Autowired
    Grants grants;

    @Autowired
    Seals seals;

    private Workshop workshop;
    private String number;

    @BeforeEach
    void aCertificate() {
        workshop = workshops.applicant();
        number = grants.shown(workshop);
    }

    @ParameterizedTest
    @ValueSource(strings = {"certificate.pdf", "credential.json", "credential.jwt"})
    void anyFormOfOursIsGenuineAndLeadsToItsEntry(String file) {
        Document page = read(given(held(file)));

        assertThat(page.select("h1.answer-word").text()).isEqualTo("It is genuine");
        assertThat(page.text()).contains("Maderas del Sur", "It was not withdrawn", "It is not suspended");
        assertThat(page.select("a[href=/register/" + number + "]")).hasSize(1);
    }

    @Test
    void aSuspendedOneIsNotToBeReliedOn() {
        grants.suspend(workshop, number);

        Document page = read(given(held("certificate.pdf")));

        assertThat(page.select("h1").text()).isEqualTo("Do not rely on it");
        assertThat(page.text()).contains("It is suspended.");
    }

    @Test
    void aChangedOneIsNotToBeReliedOn() {
        byte[] changed = new String(held("credential.json"), StandardCharsets.UTF_8)
                .replace("Maderas del Sur", "Otra Empresa")
                .getBytes(StandardCharsets.UTF_8);

        Document page = read(given(changed));

        assertThat(page.select("h1").text()).isEqualTo("Do not rely on it");
        assertThat(page.text()).contains("Not signed by").doesNotContain("Otra Empresa");
    }

    @Test
    void oneOfAnOperatorWhoIssuedNoneOfThatListIsSignedButItsStandingUnknown() {
        byte[] loose = seals.sealed(OperatorId.next()).json().getBytes(StandardCharsets.UTF_8);

        assertThat(read(given(loose)).text()).contains(SampleCertificate.NUMBER, "Cannot tell");
    }

    @Test
    void oneFromElsewhereCannotBeTold() {
        byte[] foreign = new String(held("credential.json"), StandardCharsets.UTF_8)
                .replace("did:web:localhost", "did:web:elsewhere.example")
                .getBytes(StandardCharsets.UTF_8);

        Document page = read(given(foreign));

        assertThat(page.select("h1").text()).isEqualTo("Cannot tell");
        assertThat(page.text()).contains("elsewhere.example").doesNotContain("--issuer");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"hello", "%PDF-1.7 no", "{}", "{\"a\":", "a.b.c", "MZ\u0000\u0001", "<script>alert(1)</script>"})
    void whatIsNoCertificateIsSaidToBeNone(String odd) {
        Document page = read(given(odd.getBytes(StandardCharsets.UTF_8)));

        assertThat(page.select("h1").text()).isEqualTo("Do not rely on it");
        assertThat(page.select("script")).isEmpty();
    }

    @Test
    void aPdfThatNobodyHereSignedIsNotEvenOpened() {
        byte[] changed = held("certificate.pdf");
        changed[changed.length / 2] ^= 1;
        byte[] longer = java.util.Arrays.copyOf(held("certificate.pdf"), held("certificate.pdf").length + 1);

        for (byte[] strange :
                java.util.List.of(changed, longer, "%PDF-1.7 /ByteRange [0 1 2 3]".getBytes(StandardCharsets.UTF_8))) {
            Document page = read(given(strange));
            assertThat(page.select("h1").text()).isEqualTo("Do not rely on it");
            assertThat(page.text()).contains("No organisation of this installation signed this PDF");
        }
    }

    @Test
    void aCredentialOfManyTimesTheSizeIsNotReadAtAll() {
        byte[] padded = (new String(held("credential.json"), StandardCharsets.UTF_8) + " ".repeat(200_000))
                .getBytes(StandardCharsets.UTF_8);

        assertThat(read(given(padded)).text()).contains("This is no certificate");
    }

    @Test
    void tooLargeAndNothingAreRefusedInWords() {
        assertThat(read(refused(new byte[5_000_001])).text()).contains("The file is over 5 MB");
        assertThat(read(refused(new byte[0])).text()).contains("Choose the file first.");
    }

    @Test
    void asksForNoCookieAndLeavesNone() {
        MvcTestResult blank = mvc.get().uri("/registro/check").exchange();
        assertThat(blank).hasStatusOk();
        assertThat(blank.getResponse().getCookies()).isEmpty();
        assertThat(read(blank).select("h1").text()).isEqualTo("Revisar un archivo");
        assertThat(given(held("certificate.pdf")).getResponse().getCookies()).isEmpty();
    }

    private byte[] held(String file) {
        MvcTestResult result = mvc.get().uri("/register/" + number + "/" + file).exchange();
        assertThat(result).hasStatusOk();
        return result.getResponse().getContentAsByteArray();
    }

    private MvcTestResult refused(byte[] content) {
        MvcTestResult result = send(content);
        assertThat(result).hasStatus(422);
        return result;
    }

    private MvcTestResult given(byte[] content) {
        MvcTestResult result = send(content);
        assertThat(result).hasStatusOk();
        return result;
    }

    private MvcTestResult send(byte[] content) {
        return mvc.post()
                .uri("/register/check")
                .multipart()
                .file(new MockMultipartFile("file", "x.pdf", "application/pdf", content))
                .exchange();
    }
}
