package org.zarpe.improvement.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zarpe.Browser.form;
import static org.zarpe.Browser.formOn;
import static org.zarpe.Browser.read;
import static org.zarpe.Browser.with;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.zarpe.Browser;
import org.zarpe.Staff;
import org.zarpe.ZarpeTest;
import org.zarpe.diagnosis.Workshops;
import org.zarpe.diagnosis.Workshops.Workshop;
import org.zarpe.improvement.NonconformityState;
import org.zarpe.improvement.Troubles;
import org.zarpe.shared.Ids;

@ZarpeTest
@Tag("persistence")
class ImprovementPagesTests {

    private static final String TODAY = Day.written(Troubles.TODAY);
    private static final String LATER = Day.written(Troubles.TODAY.plusDays(10));

    @Autowired
    Workshops workshops;

    @Autowired
    Browser browser;

    @Autowired
    Staff staff;

    @Autowired
    Troubles troubles;

    private Workshop workshop;
    private String tab = "";
    private String list = "";

    @BeforeEach
    void aWorkshop() {
        workshop = workshops.applicant();
        tab = workshop.file("improvement");
        list = workshop.file("nonconformities");
    }

    @Test
    void theEmptyPageTeachesHowToBegin() {
        Document page = browser.page(workshop.manager(), tab);

        assertThat(page.select(".empty .button.primary").attr("href")).isEqualTo(list + "/new");
        assertThat(page.select("main .button.primary")).hasSize(1);
        assertThat(browser.page(workshop.director(), tab).select("main .button"))
                .isEmpty();
    }

    @Test
    void aClaimIsTreatedFromThePhoneStepByStep() {
        Map<String, String> claim = claim();
        assertThat(browser.send(workshop.manager(), list, claim)).hasStatus(303);
        assertThat(browser.send(workshop.manager(), list, claim)).hasStatus(303);
        String address = list + "/" + claim.get("id");

        assertThat(step(address)).isEqualTo("Siguiente paso: buscar la causa y hacer un plan");
        assertThat(browser.send(workshop.manager(), address + "/correction", with(correction(address), "who", "Ana")))
                .hasStatus(303);
        assertThat(browser.send(workshop.manager(), address + "/plan", plan(address)))
                .hasStatus(303);
        assertThat(step(address)).isEqualTo("Siguiente paso: empezar");
        browser.send(workshop.manager(), address + "/start", formOn(page(address), "form[action$=/start]"));
        assertThat(step(address)).isEqualTo("Siguiente paso: terminar lo planeado");
        browser.send(workshop.manager(), address + "/completion", formOn(page(address), "form[action$=/completion]"));
        assertThat(step(address)).isEqualTo("Siguiente paso: revisar si funcionó");
        Map<String, String> check =
                new LinkedHashMap<>(formOn(browser.page(workshop.adviser(), address), "form[action$=/check]"));
        check.put("helped", "yes");
        check.put("seen", "Tres lotes sin fallas");
        assertThat(browser.send(workshop.adviser(), address + "/check", check)).hasStatus(303);

        Document story = page(address);
        assertThat(story.select("#next")).isEmpty();
        assertThat(story.select("#story").text())
                .contains("Tienda de prueba", "Se repusieron", "No hay llave de torque", "Tres lotes sin fallas");
        assertThat(browser.page(workshop.manager(), tab).select("#ended a").text())
                .contains("NC-001");
        assertThat(browser.page(workshop.manager(), address + "?lang=en").text())
                .contains("Closed: it helped");
    }

    @Test
    void thePageHasOneThingToDo() {
        UUID id = troubles.registered(workshop);

        assertThat(page(list + "/" + id).select("main .button.primary")).hasSize(1);
        assertThat(browser.page(workshop.director(), list + "/" + id).select("main .button"))
                .isEmpty();
    }

    @Test
    void whoeverCarriedItOutIsAskedToLetSomebodyElseLook() {
        staff.worker(workshop.director(), workshop.company().value());
        UUID id = troubles.done(workshop);

        Document page = page(list + "/" + id);
        assertThat(page.select("form[action$=/check]")).isEmpty();
        assertThat(page.select("#next").text()).contains("otra persona");
        assertThat(browser.page(workshop.adviser(), list + "/" + id).select("form[action$=/check]"))
                .hasSize(1);
    }

    @Test
    void whatDidNotHelpIsToldAndPlannedAgain() {
        UUID id = troubles.done(workshop);
        troubles.check(workshop, workshop.adviser(), id, false).orThrow();

        Document page = page(list + "/" + id);
        assertThat(page.select("#next .card-title").text()).isEqualTo("No funcionó: hace falta otro plan");
        assertThat(page.select("#story").text()).contains("Intento 1: no funcionó");
        assertThat(page(list + "/" + id + "/plan").select("[name=why.1]").val()).isEqualTo("Se usó otra cola");
    }

    @Test
    void aFormThatSomebodyElseOvertookShowsBothVersions() {
        UUID id = troubles.registered(workshop);
        String address = list + "/" + id;
        Map<String, String> mine = formOn(page(address + "/description"), "form[action$=/description]");
        browser.send(workshop.adviser(), address + "/description", with(mine, "title", "Cajón flojo"));

        MvcTestResult late =
                browser.send(workshop.manager(), address + "/description", with(mine, "title", "Otro cajón"));

        assertThat(late).hasStatus(409);
        assertThat(read(late).select(".differences").text()).contains("Cajón flojo", "Otro cajón");
        assertThat(troubles.found(workshop, id).happening().title().es()).isEqualTo("Cajón flojo");
    }

    @ParameterizedTest
    @CsvSource({
        "title, ''",
        "found, 31/02/2026",
        "found, 2026",
        "found, 01/01/2999",
        "origin, rumour",
        "customer, ''",
        "process, 0190a5a0-0000-7000-8000-000000000000"
    })
    void refusesWhatCannotBeBesideTheField(String field, String value) {
        MvcTestResult result = browser.send(workshop.manager(), list, with(claim(), field, value));

        assertThat(result).hasStatus(422);
        Document page = read(result);
        assertThat(page.select(".field.refused:has([name=" + field + "])")).hasSize(1);
        assertThat(page.select("[name=what]").text()).isEqualTo("Perdieron aceite");
    }

    @ParameterizedTest
    @CsvSource({"due, 01/01/2020", "look, 01/01/2020", "action, ''", "who, ''", "proof, ''", "due, mañana"})
    void refusesAPlanThatIsNone(String field, String value) {
        UUID id = troubles.registered(workshop);
        String address = list + "/" + id;

        assertThat(browser.send(workshop.manager(), address + "/plan", with(plan(address), field, value)))
                .hasStatus(422);
        assertThat(troubles.found(workshop, id).state()).isEqualTo(NonconformityState.REGISTERED);
    }

    @Test
    void refusesAPlanWithoutACause() {
        String address = list + "/" + troubles.registered(workshop);
        Map<String, String> plan = plan(address);
        plan.put("why.0", "");
        plan.put("why.1", "");

        MvcTestResult result = browser.send(workshop.manager(), address + "/plan", plan);

        assertThat(result).hasStatus(422);
        assertThat(read(result).select(".error-summary").text()).contains("porqué");
    }

    @Test
    void withdrawsForAReasonOnly() {
        UUID id = troubles.registered(workshop);
        String address = list + "/" + id;
        Map<String, String> blank = formOn(page(address), "form[action$=/withdrawal]");

        assertThat(browser.send(workshop.manager(), address + "/withdrawal", blank))
                .hasStatus(422);
        assertThat(browser.send(
                        workshop.manager(), address + "/withdrawal", with(blank, "reason", "Se anotó dos veces")))
                .hasStatus(303);
        assertThat(page(address).select("#story").text()).contains("Se anotó dos veces");
    }

    @Test
    void threeOrMoreAreDrawnByHowTheyCameToLight() {
        troubles.registered(workshop);
        troubles.registered(workshop);
        assertThat(browser.page(workshop.manager(), tab).select("#origins")).isEmpty();
        browser.send(workshop.manager(), list, claim());

        assertThat(browser.page(workshop.manager(), tab)
                        .select("#origins .interval-label")
                        .eachText())
                .containsExactly("La vimos nosotros", "Reclamo de un cliente");
    }

    @Test
    void whatIsWrittenWithoutALineWaitsForItsWriterOnly() {
        UUID id = troubles.registered(workshop);

        for (String form : List.of(list + "/new", list + "/" + id + "/correction")) {
            Element manager = page(form).selectFirst("[data-waiting]");
            Element adviser = browser.page(workshop.adviser(), form).selectFirst("[data-waiting]");
            assertThat(page(form).select("form[data-waits]")).hasSize(1);
            assertThat(manager.attr("data-writer"))
                    .isEqualTo(workshop.manager().person().value().toString());
            assertThat(manager.attr("data-secret")).isNotBlank().isNotEqualTo(adviser.attr("data-secret"));
        }
        assertThat(page(tab).select("[data-waiting]")).hasSize(1);
    }

    @Test
    void theLastTwelveMonthsAreDrawnAndToldAndStandInATable() {
        troubles.registered(workshop);
        troubles.registered(workshop);
        browser.send(workshop.manager(), list, claim());
        browser.send(
                workshop.manager(), list, with(with(claim(), "id", Ids.next().toString()), "found", "2001-01-01"));

        Element year = browser.page(workshop.manager(), tab).selectFirst("#year");

        assertThat(year.select("p").first().text())
                .isEqualTo(
                        "En los últimos doce meses hubo un reclamo de un cliente y 2 fallas más; 3 siguen abiertas.");
        assertThat(year.select("svg[role=img] rect")).isNotEmpty();
        assertThat(year.select("tbody tr")).hasSize(12);
        assertThat(year.select("tbody td").eachText().stream()
                        .mapToInt(Integer::parseInt)
                        .sum())
                .isEqualTo(3);
        assertThat(year.select(".legend li").eachText()).containsExactly("Reclamos de clientes", "Lo demás");
    }

    private Document page(String address) {
        return browser.page(workshop.manager(), address);
    }

    private String step(String address) {
        Document page = page(address);
        assertThat(page.select("main .button.primary")).hasSize(1);
        return page.select("#next .card-title").text();
    }

    private static Map<String, String> claim() {
        return form(
                "id", Ids.next().toString(),
                "title", "Tapas flojas",
                "origin", "customer-claim",
                "found", TODAY,
                "what", "Perdieron aceite",
                "customer", "Tienda de prueba",
                "product", "Salsa",
                "order", "P-1",
                "requirement.req_claims_channel", "true");
    }

    private Map<String, String> correction(String address) {
        Map<String, String> fields =
                new LinkedHashMap<>(formOn(page(address + "/correction"), "form[action$=/correction]"));
        fields.put("correction", "Se repusieron");
        return fields;
    }

    private Map<String, String> plan(String address) {
        Map<String, String> fields = new LinkedHashMap<>(formOn(page(address + "/plan"), "form[action$=/plan]"));
        fields.put("why.0", "Se cerró a pulso");
        fields.put("why.1", "No hay llave de torque");
        fields.put("action", "Comprar una llave");
        fields.put("who", "Ana");
        fields.put("due", LATER);
        fields.put("proof", "Ninguna tapa floja");
        fields.put("look", LATER);
        return fields;
    }
}
