package org.zarpe.certificates.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zarpe.Browser.read;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.zarpe.ZarpeTest;
import org.zarpe.certificates.Grants;
import org.zarpe.certificates.Shown;
import org.zarpe.diagnosis.Workshops;
import org.zarpe.diagnosis.Workshops.Workshop;
import org.zarpe.shared.Sha256;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ZarpeTest
@Tag("persistence")
class RegisterTests {

    private static final String PLACE = "Zapopan, Jalisco, México";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Workshops workshops;

    @Autowired
    Grants grants;

    private Workshop workshop;

    @BeforeEach
    void aWorkshop() {
        workshop = workshops.applicant();
        grants.keys(workshop);
    }

    @Test
    void saysInOneLargeWordThatItIsInForceAndKeepsNoCookie() {
        String number = grants.shown(workshop);

        MvcTestResult english = get("/register/" + number);
        assertThat(english).hasStatusOk().hasHeader("Cache-Control", "no-cache").containsHeader("ETag");
        assertThat(english.getResponse().getCookies()).isEmpty();
        assertThat(english.getResponse().getHeader("Set-Cookie")).isNull();
        assertThat(read(english).select("html").attr("lang")).isEqualTo("en");
        assertThat(read(english).select("h1.answer-word").text()).isEqualTo("In force");
        assertThat(read(english).text())
                .contains(
                        "Maderas del Sur",
                        PLACE,
                        "Blown-glass tumblers and jugs (HS 7013.37)",
                        "Not an ISO certification");
        assertThat(read(english).select("script")).isEmpty();
        assertThat(read(english).select("link[type=application/ld+json]").attr("href"))
                .isEqualTo("/register/" + number + ".json");

        Document spanish = read(get("/registro/" + number));
        assertThat(spanish.select("html").attr("lang")).isEqualTo("es");
        assertThat(spanish.select("h1.answer-word").text()).isEqualTo("Vigente");
        assertThat(spanish.select("a.language").attr("href")).isEqualTo("/register/" + number);
        assertThat(get("/registro/" + number + "?lang=en").getResponse().getCookies())
                .as("the address says the language, no cookie does")
                .isEmpty();
    }

    @Test
    void aSuspensionShowsAtOnceAndWhatDidNotChangeIsNotSentAgain() {
        String number = grants.shown(workshop);
        String mark = mark(get("/register/" + number));
        assertThat(again("/register/" + number, mark)).hasStatus(304);

        grants.suspend(workshop, number);

        MvcTestResult suspended = again("/register/" + number, mark);
        assertThat(suspended).hasStatusOk();
        assertThat(read(suspended).select(".answer.warning h1").text()).isEqualTo("Suspended");
        assertThat(data(number).at("/standing").asString()).isEqualTo("suspended");
        assertThat(data(number).at("/certificationStatus").asString()).endsWith("/CertificationInactive");

        grants.reinstate(workshop, number);
        assertThat(read(get("/register/" + number)).select("h1").text()).isEqualTo("In force");

        grants.withdraw(workshop, number);
        assertThat(read(get("/registro/" + number)).select(".answer.danger h1").text())
                .isEqualTo("Retirado");
    }

    @Test
    void theClockEndsIt() {
        String number = grants.issue(
                        workshop,
                        grants.decision(
                                workshop, "Maderas del Sur", LocalDate.now().minusYears(4), Shown.WHOLE))
                .orThrow();

        assertThat(read(get("/register/" + number)).select("h1").text()).isEqualTo("Expired");
        assertThat(data(number).at("/standing").asString()).isEqualTo("expired");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PIC-1999-0001",
                "pic",
                "0",
                "%3Cscript%3Ealert(1)",
                "' or 1=1 --",
                "ÑANDÚ-2026-0001",
                "PIC-2026-00000000000000000000000000000000000000000000000001",
                "{number}"
            })
    void aNumberNobodyIssuedIsNotOurs(String number) {
        URI address = URI.create("/register/" + (number.contains("%") ? number : encoded(number)));
        MvcTestResult page = mvc.get().uri(address).exchange();
        MvcTestResult data = mvc.get().uri(URI.create(address + ".json")).exchange();

        assertThat(page).hasStatus(404);
        assertThat(read(page).select("h1.answer-word").text()).isEqualTo("Not ours");
        assertThat(read(page).select("script")).isEmpty();
        assertThat(data).hasStatus(404).hasBodyTextEqualTo("{\"standing\":\"not-ours\"}");
    }

    @Test
    void withoutConsentOnlyTheStandingIsThere() {
        String number = grants.issue(workshop, grants.decision(workshop, "Callada y Cía", LocalDate.now(), Set.of()))
                .orThrow();

        Document page = read(get("/register/" + number));
        assertThat(page.select("h1.answer-word").text()).isEqualTo("In force");
        assertThat(page.text())
                .contains("The holder is not shown")
                .doesNotContain("Callada", "Zapopan", "tumblers", "3.2");
        assertThat(body(get("/register/" + number + ".json")))
                .doesNotContain("Callada", "Zapopan", "tumblers", "/credential");
        assertThat(read(get("/register?q=Callada")).select(".card")).isEmpty();
        for (String file : List.of("credential.json", "credential.jwt", "certificate.pdf", "endorsement.json")) {
            assertThat(get("/register/" + number + "/" + file)).hasStatus(404);
        }
    }

    @Test
    void whatIsNotConsentedToIsNeitherShownNorFoundNorGiven() {
        String number = grants.issue(
                        workshop,
                        grants.decision(
                                workshop, "Discreta Única", LocalDate.now(), EnumSet.of(Shown.NAME, Shown.PRODUCTS)))
                .orThrow();

        assertThat(read(get("/register/" + number)).text())
                .contains("Discreta Única", "Table lamps", "Export dispatch")
                .doesNotContain("Zapopan", "Niños Héroes", "Overall");
        assertThat(body(get("/register/" + number + ".json")))
                .doesNotContain("Zapopan", "Niños", "\"results\"", "\"url\"");
        assertThat(numbers("Discreta lamps")).containsExactly(number);
        assertThat(numbers("Discreta Zapopan")).isEmpty();
        assertThat(get("/register/" + number + "/certificate.pdf")).hasStatus(404);
    }

    @Test
    void isFoundByNameProductCodeAndPlaceHoweverItIsTyped() {
        String number = grants.shown(workshop, "Vidrios Ñandú de Prueba");
        Workshop other = workshops.applicant();
        String foreign = grants.shown(other, "Vidrios Ñandú de Otra Agencia");

        assertThat(numbers("nandu PRUEBA")).containsExactly(number);
        assertThat(numbers("ñandú tumblers")).containsExactlyInAnyOrder(number, foreign);
        assertThat(numbers("ñandú vasos zapopan prueba")).containsExactly(number);
        assertThat(numbers("ñandú 7013.37 prueba")).containsExactly(number);
        assertThat(numbers("ñandú 701337 otra")).containsExactly(foreign);
        assertThat(numbers("ñandú 9999")).isEmpty();
        assertThat(numbers("% _ ñandú")).isEmpty();
        assertThat(get("/registro?q=" + number.toLowerCase(java.util.Locale.ROOT))
                        .getResponse()
                        .getRedirectedUrl())
                .isEqualTo("/registro/" + number);
        assertThat(get("/register?q=" + "x".repeat(5000))).hasStatusOk();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<img src=x onerror=alert(1)> & Hijos", "=1+1|cmd' /c calc'!A0", "\"><svg/onload=alert(1)>"})
    void aNameIsANameWhateverIsInIt(String name) {
        String number = grants.shown(workshop, name);

        Document page = read(get("/register/" + number));
        assertThat(page.select("h2.card-title").first().text()).isEqualTo(name);
        assertThat(page.select("[onerror], [onload], script")).isEmpty();
        assertThat(data(number).at("/about/name").asString()).isEqualTo(name);
        assertThat(get("/register/" + number + "/credential.json")).hasStatusOk();
    }

    @Test
    void programsAreToldTheSameByTheirOwnAddressAndByWhatTheyAsk() {
        String number = grants.shown(workshop);
        MvcTestResult asked = mvc.get()
                .uri("/register/" + number)
                .header("Accept", "application/ld+json, application/json")
                .exchange();

        assertThat(asked)
                .hasStatusOk()
                .hasHeader("Content-Type", "application/ld+json")
                .hasHeader("Access-Control-Allow-Origin", "*")
                .containsHeader("ETag");
        assertThat(body(asked)).isEqualTo(body(get("/register/" + number + ".json")));
        JsonNode said = data(number);
        assertThat(said.at("/@type").asString()).isEqualTo("Certification");
        assertThat(said.at("/standing").asString()).isEqualTo("in-force");
        assertThat(said.at("/about/name").asString()).isEqualTo("Maderas del Sur");
        assertThat(said.at("/scope/products/0/hs").asString()).isEqualTo("701337");
        assertThat(said.at("/results")).hasSize(14);
        assertThat(said.at("/forms")).hasSize(4);
        said.at("/forms").forEach(form -> {
            MvcTestResult file = get(URI.create(form.at("/url").asString()).getPath());
            assertThat(file)
                    .hasStatusOk()
                    .hasHeader("Content-Type", form.at("/type").asString());
            assertThat(HexFormat.of()
                            .formatHex(Sha256.begun().digest(file.getResponse().getContentAsByteArray())))
                    .isEqualTo(form.at("/sha256").asString());
            assertThat(file.getResponse().getHeader("Content-Disposition"))
                    .startsWith("attachment; filename=\"" + number);
        });
    }

    @Test
    void anInventedCompanyIsMarkedInTheRegister() {
        var real = grants.decision(workshop, "Inventada, S. A.", LocalDate.now(), Shown.WHOLE);
        String number = grants.issue(
                        workshop,
                        new org.zarpe.certificates.Granted(
                                real.caseId(),
                                real.company(),
                                real.enrolment(),
                                real.holder(),
                                real.place(),
                                real.scope(),
                                real.method(),
                                real.decidedOn(),
                                real.profile(),
                                real.consent(),
                                true))
                .orThrow();

        assertThat(read(get("/register/" + number)).text()).contains("the company is invented");
        assertThat(data(number).at("/illustrative").asBoolean()).isTrue();
        assertThat(read(get("/register?q=Inventada")).select(".badge.illustrative"))
                .isNotEmpty();
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(URI.create(address)).exchange();
    }

    private MvcTestResult again(String address, String mark) {
        return mvc.get().uri(address).header("If-None-Match", mark).exchange();
    }

    private static String mark(MvcTestResult result) {
        return Objects.requireNonNull(result.getResponse().getHeader("ETag"));
    }

    private JsonNode data(String number) {
        return new JsonMapper().readTree(body(get("/register/" + number + ".json")));
    }

    private static String body(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private List<String> numbers(String asked) {
        return read(get("/register?q=" + encoded(asked)))
                .select(".card .number")
                .eachText();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
