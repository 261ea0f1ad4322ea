package org.zarpe.processes.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zarpe.Browser.form;
import static org.zarpe.Browser.formOn;
import static org.zarpe.Browser.read;
import static org.zarpe.Browser.with;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
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
import org.zarpe.processes.Paperwork;
import org.zarpe.shared.Ids;

@ZarpeTest
@Tag("persistence")
class ProcessPagesTests {

    @Autowired
    Workshops workshops;

    @Autowired
    Browser browser;

    @Autowired
    Staff staff;

    @Autowired
    Paperwork desk;

    private Workshop workshop;
    private String tab = "";

    @BeforeEach
    void aWorkshop() {
        workshop = workshops.applicant();
        tab = workshop.file("processes");
    }

    @Test
    void theEmptyMapTeachesHowToBegin() {
        Document page = browser.page(workshop.manager(), tab);

        assertThat(page.select(".empty .button.primary").attr("href")).isEqualTo(tab + "/taking");
        assertThat(page.select("main .button.primary")).hasSize(1);
        assertThat(browser.page(workshop.director(), tab).select("main .button"))
                .isEmpty();
    }

    @Test
    void takesTheKeyProcessesThatAreChosenAndDrawsThem() {
        Map<String, String> all = formOn(browser.page(workshop.manager(), tab + "/taking"), "form[action$=/taking]");
        assertThat(all).hasSizeGreaterThanOrEqualTo(18);

        assertThat(browser.send(
                        workshop.manager(),
                        tab + "/taking",
                        form("process.quotation", "true", "process.contract", "true", "process.order", "true")))
                .hasStatus(303);

        Document page = browser.page(workshop.manager(), tab);
        assertThat(page.select("svg.flow-wide a .flow-name").eachText())
                .containsExactly("Cotización", "Contrato e Incoterms", "Pedido");
        assertThat(page.select("svg.flow-tall a")).hasSize(3);
        assertThat(page.select("svg.flow-wide path.flow-line")).hasSize(2);
        assertThat(page.select("figure table tbody tr").first().text()).contains("Cotización", "Contrato e Incoterms");
        assertThat(browser.page(workshop.manager(), tab + "?lang=en")
                        .select("svg.flow-wide .flow-name")
                        .eachText())
                .containsExactly("Quotation", "Contract and Incoterms", "Order");
    }

    @Test
    void takingTwiceLeavesEachOfThemOnceAndJoinsWhatComesLater() {
        desk.process(workshop, "quotation");
        browser.send(workshop.manager(), tab + "/taking", "process.quotation", "true", "process.contract", "true");

        Document page = browser.page(workshop.manager(), tab);
        assertThat(page.select("svg.flow-wide a")).hasSize(2);
        assertThat(page.select("svg.flow-wide path.flow-line")).hasSize(1);
    }

    @Test
    void refusesToTakeNothing() {
        MvcTestResult result = browser.send(workshop.manager(), tab + "/taking", Map.of());

        assertThat(result).hasStatus(422);
        assertThat(read(result).select("#f-processes.refused")).hasSize(1);
    }

    @Test
    void aProcessOfTheCompanysOwnIsAddedOnce() {
        Map<String, String> own = form("id", Ids.next().toString(), "name", "Curado de madera", "owner", "Ramón");
        assertThat(browser.send(workshop.manager(), tab, own)).hasStatus(303);
        assertThat(browser.send(workshop.manager(), tab, own)).hasStatus(303);

        assertThat(browser.page(workshop.manager(), tab)
                        .select("svg.flow-wide .flow-name")
                        .eachText())
                .containsExactly("Curado de madera");
    }

    @ParameterizedTest
    @CsvSource({"name, ''", "name, '   '"})
    void refusesBesideTheFieldAndKeepsWhatWasTyped(String field, String typed) {
        MvcTestResult result = browser.send(
                workshop.manager(), tab, form("id", Ids.next().toString(), field, typed, "purpose", "Que no se raje"));

        assertThat(result).hasStatus(422);
        assertThat(read(result).select("[name=name][aria-invalid]")).hasSize(1);
        assertThat(read(result).select("[name=purpose]").val()).isEqualTo("Que no se raje");
    }

    @Test
    void takesTenMegabytesForWhatTheyAre() {
        MvcTestResult result = browser.send(
                workshop.manager(), tab, form("id", Ids.next().toString(), "name", "x".repeat(10_000_000)));

        assertThat(result).hasStatus(422);
    }

    @Test
    void oneGroupOfFieldsIsChangedAtATimeAndTheRestStaysInBothLanguages() {
        UUID process = desk.process(workshop, "quotation");
        String address = tab + "/" + process;
        Document form = browser.page(workshop.manager(), address + "/identity");
        Map<String, String> typed = with(formOn(form, "form[action$=/identity]"), "owner", "Remedios");

        assertThat(browser.send(workshop.manager(), address + "/identity", typed))
                .hasStatus(303);

        assertThat(browser.page(workshop.manager(), address).text()).contains("Remedios", "Flete cotizado");
        assertThat(browser.page(workshop.manager(), address + "?lang=en").text())
                .contains("Remedios", "Quotation", "Quoted freight");
    }

    @Test
    void linksBecomeArrows() {
        UUID cut = own("Corte");
        UUID sew = own("Costura");
        String address = tab + "/" + cut + "/links";
        Map<String, String> typed = formOn(browser.page(workshop.manager(), address), "form[action$=/links]");

        assertThat(browser.send(workshop.manager(), address, with(typed, "feed." + sew, "true")))
                .hasStatus(303);

        assertThat(browser.page(workshop.manager(), tab).select("svg.flow-wide path.flow-line"))
                .hasSize(1);
        assertThat(browser.page(workshop.manager(), tab + "/" + sew).text()).contains("Corte");
        assertThat(browser.send(
                        workshop.manager(), address, with(with(typed, "version", "2"), "feed." + Ids.next(), "true")))
                .as("a process of nobody")
                .hasStatus(422);
    }

    @Test
    void aStaleFormShowsBothVersions() {
        UUID process = desk.process(workshop, "quotation");
        String address = tab + "/" + process + "/identity";
        Map<String, String> mine =
                new LinkedHashMap<>(formOn(browser.page(workshop.manager(), address), "form[action$=/identity]"));
        browser.send(workshop.adviser(), address, with(mine, "owner", "Rosa"));

        MvcTestResult stale = browser.send(workshop.manager(), address, with(mine, "owner", "Ramón"));

        assertThat(stale).hasStatus(409);
        assertThat(read(stale).select(".conflict").text()).contains("Rosa", "Ramón");
        assertThat(browser.page(workshop.manager(), tab + "/" + process).text()).contains("Rosa");
    }

    @Test
    void whatIsSetAsideLeavesTheMapAndComesBackWhole() {
        UUID process = desk.process(workshop, "quotation");
        String address = tab + "/" + process;
        Map<String, String> use = formOn(browser.page(workshop.manager(), address), "form[action$=/use]");
        assertThat(browser.send(workshop.manager(), address + "/use", with(use, "use", "no")))
                .hasStatus(303);
        assertThat(browser.page(workshop.manager(), tab).select("svg.flow-wide a"))
                .isEmpty();

        Map<String, String> again = formOn(browser.page(workshop.manager(), address), "form[action$=/use]");
        assertThat(browser.send(workshop.manager(), address + "/use", with(again, "use", "yes")))
                .hasStatus(303);
        assertThat(browser.page(workshop.manager(), tab).select("svg.flow-wide a"))
                .hasSize(1);
    }

    @Test
    void theMethodWithoutProcessesLetsTheCompanyDrawItsOwn() {
        Workshop dairy = workshops.cheeseMaker();

        assertThat(browser.page(dairy.manager(), dairy.file("processes"))
                        .select(".empty .button.primary")
                        .attr("href"))
                .isEqualTo(dairy.file("processes") + "/new");
    }

    @Test
    void whoMayNotChangeIsNotLedThere() {
        desk.process(workshop, "quotation");

        assertThat(browser.page(workshop.director(), tab).select("main a[href$='/new'], main a[href$='/taking']"))
                .isEmpty();
        assertThat(browser.open(workshop.director(), tab + "/new")).hasStatus(403);
        assertThat(browser.open(staff.adviser(workshop.director()), tab)).hasStatus(403);
    }

    private UUID own(String name) {
        UUID id = Ids.next();
        browser.send(workshop.manager(), tab, form("id", id.toString(), "name", name));
        return id;
    }
}
