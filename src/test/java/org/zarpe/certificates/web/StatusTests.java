package org.zarpe.certificates.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.zarpe.TestDatabase;
import org.zarpe.ZarpeTest;
import org.zarpe.certificates.Grants;
import org.zarpe.certificates.credentials.JsonText;
import org.zarpe.certificates.domain.StatusList;
import org.zarpe.diagnosis.Workshops;
import org.zarpe.diagnosis.Workshops.Workshop;

@ZarpeTest
@Tag("persistence")
class StatusTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Workshops workshops;

    @Autowired
    Grants grants;

    private Workshop workshop;
    private String number;

    @BeforeEach
    void aCertificate() {
        workshop = workshops.applicant();
        number = grants.shown(workshop);
    }

    @Test
    void theListsSayAtOnceWhatIsSuspendedAndWhatIsWithdrawn() {
        assertThat(isSet("revocation")).isFalse();
        assertThat(isSet("suspension")).isFalse();

        grants.suspend(workshop, number);
        assertThat(isSet("suspension")).isTrue();
        assertThat(isSet("revocation")).isFalse();

        grants.reinstate(workshop, number);
        assertThat(isSet("suspension")).isFalse();

        grants.withdraw(workshop, number);
        assertThat(isSet("revocation")).isTrue();
        assertThat(isSet("suspension")).isFalse();
    }

    @Test
    void aListIsSignedAnewOnlyWhenItSaysSomethingElse() {
        MvcTestResult first = list("suspension");
        assertThat(first)
                .hasStatusOk()
                .hasHeader("Content-Type", "application/vc")
                .hasHeader("Cache-Control", "no-cache")
                .hasHeader("Access-Control-Allow-Origin", "*");
        assertThat(first.getResponse().getCookies()).isEmpty();
        String mark = Objects.requireNonNull(first.getResponse().getHeader("ETag"));
        assertThat(list("suspension").getResponse().getContentAsByteArray())
                .isEqualTo(first.getResponse().getContentAsByteArray());
        assertThat(mvc.get()
                        .uri(address("suspension"))
                        .header("If-None-Match", mark)
                        .exchange())
                .hasStatus(304);

        grants.suspend(workshop, number);

        assertThat(mvc.get()
                        .uri(address("suspension"))
                        .header("If-None-Match", mark)
                        .exchange())
                .hasStatusOk();
    }

    @Test
    void thereIsNoListNobodyHasAPlaceIn() {
        String issuer = "/issuers/" + workshop.director().operator().value();
        for (String none : java.util.List.of(
                issuer + "/status/2/suspension",
                issuer + "/status/0/suspension",
                issuer + "/status/1/refresh",
                "/issuers/" + java.util.UUID.randomUUID() + "/status/1/suspension")) {
            assertThat(mvc.get().uri(none).exchange()).as(none).hasStatus(404);
        }
    }

    @Test
    void aListThatCannotBeSignedIsNotGivenUnsigned() throws IOException {
        Path key = TestDatabase.FILES.resolve(
                "keys", "certificates", workshop.director().operator().value().toString(), "issuing-1.pem");
        Path aside = key.resolveSibling("aside");
        Files.move(key, aside);
        try {
            assertThat(list("suspension")).hasStatus(503);
        } finally {
            Files.move(aside, key);
        }
        assertThat(list("suspension")).hasStatusOk();
    }

    private boolean isSet(String purpose) {
        JsonObject list = JsonText.object(body(list(purpose))).orElseThrow();
        int place = Integer.parseInt(entry(purpose).getString("statusListIndex"));
        return StatusList.read(((JsonString) list.getValue("/credentialSubject/encodedList")).getString())
                .isSet(place);
    }

    private MvcTestResult list(String purpose) {
        return mvc.get().uri(address(purpose)).exchange();
    }

    private String address(String purpose) {
        return URI.create(entry(purpose).getString("statusListCredential")).getPath();
    }

    private JsonObject entry(String purpose) {
        MvcTestResult credential =
                mvc.get().uri("/register/" + number + "/credential.json").exchange();
        return JsonText.object(body(credential))
                .orElseThrow()
                .getJsonArray("credentialStatus")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(entry -> entry.getString("statusPurpose").equals(purpose))
                .findFirst()
                .orElseThrow();
    }

    private static String body(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
