package org.zarpe.certificates.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zarpe.Browser.formOn;
import static org.zarpe.Browser.read;
import static org.zarpe.Browser.with;

import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.zarpe.Browser;
import org.zarpe.Staff;
import org.zarpe.ZarpeTest;
import org.zarpe.certificates.Grants;
import org.zarpe.diagnosis.Workshops;
import org.zarpe.diagnosis.Workshops.Workshop;

@ZarpeTest
@Tag("persistence")
class HolderTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Browser browser;

    @Autowired
    Workshops workshops;

    @Autowired
    Grants grants;

    @Autowired
    Staff staff;

    private Workshop workshop;
    private String number;

    @BeforeEach
    void aCertificate() {
        workshop = workshops.applicant();
        grants.keys(workshop);
        number = grants.issue(workshop, grants.decision(workshop)).orThrow();
    }

    @Test
    void beforeTheFirstOneThePageSaysWhatWillStandThere() {
        Workshop other = workshops.applicant();

        assertThat(browser.page(other.manager(), other.file("certificate")).text())
                .contains("Todavía no tiene certificado");
    }

    @Test
    void theHolderSeesHowItStandsTakesItAlongAndSharesIt() {
        grants.suspend(workshop, number);

        Document page = browser.page(workshop.manager(), workshop.file("certificate"));

        assertThat(page.select(".answer-word").text()).isEqualTo("Suspendido");
        assertThat(page.text()).contains(number, "/register/" + number, "La vigilancia no se hizo");
        assertThat(page.select("img.qr[src^=data:image/png]")).hasSize(1);
        MvcTestResult pdf =
                browser.open(workshop.manager(), workshop.file("certificate/" + number + "/certificate.pdf"));
        assertThat(pdf).hasStatusOk().hasHeader("Content-Type", "application/pdf");
        assertThat(browser.open(workshop.manager(), workshop.file("certificate/" + number + "/other.exe")))
                .hasStatus(404);
    }

    @Test
    void onlyOneInForceIsSomethingToShowAround() {
        String inForce =
                browser.page(workshop.manager(), workshop.file("certificate")).text();
        assertThat(inForce).contains("Mande esta dirección a sus compradores", "Póngalo en su catálogo");

        grants.suspend(workshop, number);

        String suspended =
                browser.page(workshop.manager(), workshop.file("certificate")).text();
        assertThat(suspended)
                .contains("no lo ofrezca como tal")
                .doesNotContain("Mande esta dirección", "Póngalo en su catálogo");
        assertThat(suspended.indexOf("La vigilancia no se hizo")).isLessThan(suspended.indexOf("no lo ofrezca"));
    }

    @Test
    void theManagerDecidesWhatEverybodySeesAndTheRegisterFollowsAtOnce() {
        Map<String, String> form = form();
        form = with(with(form, "shown.name", "true"), "shown.website", "true");
        form = with(form, "website", "https://www.maderas.example");

        assertThat(browser.send(workshop.manager(), action(), form)).hasStatus(303);
        Document seen = read(mvc.get().uri("/register/" + number).exchange());
        assertThat(seen.text()).contains("Maderas del Sur").doesNotContain("Zapopan");
        assertThat(seen.select("a[href=https://www.maderas.example]")).hasSize(1);
        assertThat(browser.page(workshop.manager(), workshop.file("certificate"))
                        .text())
                .contains("Nombre de la empresa; Página en internet");

        Map<String, String> nothing = form();
        nothing.keySet().removeIf(field -> field.startsWith("shown."));
        assertThat(browser.send(workshop.manager(), action(), nothing)).hasStatus(303);
        assertThat(read(mvc.get().uri("/register/" + number).exchange()).text())
                .doesNotContain("Maderas del Sur", "maderas.example");
    }

    @Test
    void whatCannotBeIsRefusedBesideTheField() {
        MvcTestResult nameless = browser.send(workshop.manager(), action(), with(form(), "shown.place", "true"));
        assertThat(nameless).hasStatus(422);
        assertThat(read(nameless).text()).contains("Sin el nombre de la empresa no se muestra nada más");

        Map<String, String> odd = with(with(form(), "shown.name", "true"), "shown.website", "true");
        for (String website :
                java.util.List.of("", "javascript:alert(1)", "ejemplo", "https://", "https://u:p@x.mx/")) {
            MvcTestResult refused = browser.send(workshop.manager(), action(), with(odd, "website", website));
            assertThat(refused).as(website).hasStatus(422);
            assertThat(read(refused).select("[name=website][aria-invalid]")).hasSize(1);
        }
    }

    @Test
    void aStaleFormShowsBothAndOverwritesNothing() {
        Map<String, String> form = with(form(), "shown.name", "true");
        assertThat(browser.send(workshop.manager(), action(), form)).hasStatus(303);

        MvcTestResult stale = browser.send(workshop.manager(), action(), with(form, "shown.place", "true"));

        assertThat(stale).hasStatus(409);
        assertThat(read(stale).select(".conflict").text()).contains("Ciudad");
        assertThat(read(mvc.get().uri("/register/" + number).exchange()).text()).doesNotContain("Zapopan");
    }

    @Test
    void nobodyDecidesItInTheManagersPlace() {
        for (var other : java.util.List.of(
                workshop.director(),
                workshop.adviser(),
                staff.worker(workshop.director(), workshop.company().value()))) {
            assertThat(browser.send(other, action(), "shown.name", "true", "version", "0"))
                    .hasStatus(403);
            assertThat(browser.page(other, workshop.file("certificate")).select("a[href$=/showing]"))
                    .isEmpty();
        }
    }

    @Test
    void theDirectorSeesAllWithTheirEndAndTheNextSurveillance() {
        Workshop other = workshops.applicant();
        String foreign = grants.shown(other);

        Document page = browser.page(workshop.director(), "/certificates");

        assertThat(page.select("tbody tr")).hasSize(1);
        assertThat(page.text()).contains(number, "Vigente").doesNotContain(foreign);
        assertThat(browser.open(workshop.manager(), "/certificates")).hasStatus(403);
        assertThat(browser.page(workshops.applicant().director(), "/certificates")
                        .text())
                .contains("Todavía no hay certificados");
    }

    private Map<String, String> form() {
        return new java.util.LinkedHashMap<>(
                formOn(browser.page(workshop.manager(), action()), "form[action$=/showing]"));
    }

    private String action() {
        return workshop.file("certificate/" + number + "/showing");
    }
}
