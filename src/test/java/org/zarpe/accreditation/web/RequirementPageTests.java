package org.zarpe.accreditation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zarpe.Browser.read;

import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.zarpe.Browser;
import org.zarpe.Staff;
import org.zarpe.ZarpeTest;
import org.zarpe.accreditation.Cases;
import org.zarpe.accreditation.OwnAnswer;
import org.zarpe.accreditation.RequirementLine;
import org.zarpe.diagnosis.Mark;
import org.zarpe.diagnosis.Reader;
import org.zarpe.diagnosis.Workshops;
import org.zarpe.diagnosis.Workshops.Workshop;
import org.zarpe.identity.Actor;
import org.zarpe.shared.Ids;

@ZarpeTest
@Tag("persistence")
class RequirementPageTests {

    private static final String PROMISE = "req_written_promise";

    @Autowired
    Workshops workshops;

    @Autowired
    Browser browser;

    @Autowired
    Staff staff;

    @Autowired
    Cases cases;

    private Workshop workshop;

    @BeforeEach
    void anApplicant() {
        workshop = workshops.applicant();
    }

    @Test
    void countsWhatIsMissingAndCountsDown() {
        int mandatory = cases.grid(workshop).mandatory().size();
        assertThat(tab("").text()).contains("Faltan " + mandatory + " de " + mandatory + " requisitos obligatorios");

        String first = cases.grid(workshop).mandatory().getFirst().requirement().id();
        cases.read(workshop, workshop.adviser(), Reader.ADVISER, first, new Mark.Level(3))
                .orThrow();
        cases.note(workshop, first);

        Document tab = tab("");
        assertThat(tab.text())
                .contains("Faltan " + (mandatory - 1) + " de " + mandatory, "Lista para pedir la acreditación");
        assertThat(tab.select("#rule-ready_for_accreditation").text()).contains("No se cumple", "Falta saber");
        assertThat(tab.select("section.card").eachAttr("id").stream().filter(id -> id.startsWith("rule-")))
                .startsWith("rule-ready_for_accreditation");
    }

    @Test
    void onceAllIsReadItGoesOnWithAMandatoryOneThatIsMissing() {
        cases.grid(workshop)
                .lines()
                .forEach(line -> cases.read(
                                workshop,
                                workshop.adviser(),
                                Reader.ADVISER,
                                line.requirement().id(),
                                new Mark.Level(1))
                        .orThrow());

        assertThat(tab("").select("main a.button.primary").attr("href"))
                .endsWith("/"
                        + cases.grid(workshop)
                                .mandatory()
                                .getFirst()
                                .requirement()
                                .id());
    }

    @Test
    void theOverviewTellsWhatAccreditationStillNeedsOnceReadingHasBegun() {
        int mandatory = cases.grid(workshop).mandatory().size();
        assertThat(read(open(workshop.manager(), "")).text()).doesNotContain("Acreditación:");

        String first = cases.grid(workshop).mandatory().getFirst().requirement().id();
        cases.read(workshop, workshop.adviser(), Reader.ADVISER, first, new Mark.Level(3))
                .orThrow();
        cases.note(workshop, first);

        Document overview = read(open(workshop.manager(), ""));
        assertThat(overview.text()).contains("Acreditación: faltan " + (mandatory - 1), "1 de " + mandatory);
        assertThat(overview.select("a[href$=/accreditation]").text()).contains("Ver cuáles");
    }

    @Test
    void theTabBearsTheNameTheMethodGivesIt() {
        assertThat(tab("").select("[aria-current=page]").text()).contains("Acreditación");

        workshop = workshops.cheeseMaker();

        assertThat(tab("").select("[aria-current=page]").text())
                .contains("Venta en tiendas")
                .doesNotContain("Acreditación");
        assertThat(tab("").select("section.card").eachAttr("id").stream().filter(id -> id.startsWith("rule-")))
                .startsWith("rule-ready_for_market");
    }

    @Test
    void theTabLeadsAManagerToWhatTheCommitteeDecidesBy() {
        String criteria = browser.page(workshop.manager(), workshop.file("accreditation"))
                .select("a[href^=/methods/]")
                .attr("href");

        assertThat(browser.page(workshop.manager(), criteria).select("h1").text())
                .isEqualTo("Con qué se reconoce a una empresa");

        workshop = workshops.cheeseMaker();
        assertThat(tab("").select("a[href^=/methods/]")).isEmpty();
    }

    @Test
    void showsOneRowForEachRequirementAndFilters() {
        int all = cases.grid(workshop).lines().size();
        assertThat(tab("").select("#grid tbody tr")).hasSize(all);

        cases.read(workshop, workshop.adviser(), Reader.ADVISER, PROMISE, new Mark.Level(4))
                .orThrow();
        cases.note(workshop, PROMISE);

        assertThat(tab("?show=missing").select("#grid tbody tr")).hasSize(all - 1);
        assertThat(tab("?foundation=documented_system").select("#grid tbody tr"))
                .hasSize(7);
        assertThat(tab("?foundation=documented_system&show=missing").select("#grid tbody tr"))
                .hasSize(6);
        assertThat(tab("?foundation=unheard_of").select("#grid tbody tr")).hasSize(all);
    }

    @Test
    void readsAndWalksOn() {
        List<RequirementLine> lines = cases.grid(workshop).lines();
        String second = lines.get(1).requirement().id();

        MvcTestResult read =
                send(workshop.adviser(), PROMISE + "/reading", "level", "2", "version", "0", "then", "next");

        assertThat(read).hasStatus(303).redirectedUrl().endsWith("/requirements/" + second);
        assertThat(cases.grid(workshop).line(PROMISE).adviser().mark()).isEqualTo(new Mark.Level(2));
        assertThat(send(workshop.manager(), PROMISE + "/reading", "level", "4", "version", "0"))
                .hasStatus(303)
                .redirectedUrl()
                .endsWith(PROMISE + "#reading");
        Document page = page(workshop.adviser(), PROMISE);
        assertThat(page.select("input[name=level]")).hasSize(5);
        assertThat(page.select("input[name=level][checked]").val()).isEqualTo("2");
        assertThat(page.text()).contains("Nivel según la empresa 4.");
        String last = lines.getLast().requirement().id();
        assertThat(send(workshop.adviser(), last + "/reading", "level", "2", "version", "0", "then", "next"))
                .redirectedUrl()
                .endsWith("/accreditation");
    }

    @Test
    void aStaleFormOverwritesNothingAndShowsBothVersions() {
        send(workshop.adviser(), PROMISE + "/reading", "level", "2", "version", "0");

        MvcTestResult stale = send(workshop.director(), PROMISE + "/reading", "level", "3", "version", "0");

        assertThat(stale).hasStatus(409);
        Document page = read(stale);
        assertThat(page.select(".conflict").text()).contains("2.", "3.");
        assertThat(page.select("#reading input[name=version]").val()).isEqualTo("1");
        assertThat(page.select("input[name=level][checked]").val()).isEqualTo("3");
        assertThat(cases.grid(workshop).line(PROMISE).adviser().mark()).isEqualTo(new Mark.Level(2));
    }

    @Test
    void everyFormIsStaleByItself() {
        send(workshop.manager(), PROMISE + "/own-answer", "choice", "yes", "words", "Sí, en la pared", "version", "0");
        send(workshop.manager(), PROMISE + "/work-state", "state", "done", "version", "0");

        assertThat(send(workshop.manager(), PROMISE + "/own-answer", "choice", "no", "words", "No", "version", "0"))
                .hasStatus(409);
        assertThat(send(workshop.adviser(), PROMISE + "/work-state", "state", "in-progress", "version", "0"))
                .hasStatus(409);
        assertThat(send(workshop.manager(), PROMISE + "/reading", "level", "1", "version", "0"))
                .hasStatus(303);
        RequirementLine line = cases.grid(workshop).line(PROMISE);
        assertThat(line.answer().value().choice()).isEqualTo(OwnAnswer.Choice.YES);
        assertThat(page(workshop.adviser(), PROMISE).text()).contains("Sí. Sí, en la pared");
    }

    @Test
    void aDoubleClickNotesEvidenceOnceForAllItServes() {
        String id = Ids.next().toString();
        String[] typed = {"id", id, "words", "Hoja firmada 🌳", "from", "mayo de 2024", "also", "1.2, 2.1"};
        send(workshop.manager(), PROMISE + "/evidence", typed);

        assertThat(send(workshop.manager(), PROMISE + "/evidence", typed)).hasStatus(303);

        assertThat(cases.grid(workshop).line(PROMISE).evidence()).hasSize(1);
        assertThat(page(workshop.adviser(), PROMISE).select("#evidence").text())
                .contains("Hoja firmada 🌳", "mayo de 2024", "También para 1.2, 2.1");
        assertThat(send(workshop.adviser(), PROMISE + "/evidence/" + id + "/withdrawal", "reason", "", "version", "0"))
                .hasStatus(422);
        assertThat(send(
                        workshop.adviser(),
                        PROMISE + "/evidence/" + id + "/withdrawal",
                        "reason",
                        "Ya no está",
                        "version",
                        "0"))
                .hasStatus(303);
        assertThat(page(workshop.manager(), PROMISE).select("#evidence").text()).contains("Retirada", "Ya no está");
    }

    @Test
    void refusesTenMegabytesAndKeepsTheOtherFields() {
        String endless = "largo ".repeat(1_700_000);

        MvcTestResult refused = send(
                workshop.manager(),
                PROMISE + "/evidence",
                "id",
                Ids.next().toString(),
                "words",
                endless,
                "from",
                "2024",
                "also",
                "9.99");

        assertThat(refused).hasStatus(422);
        MvcTestResult tooLong = send(
                workshop.manager(),
                PROMISE + "/evidence",
                "id",
                Ids.next().toString(),
                "words",
                endless,
                "from",
                "2024");
        assertThat(tooLong).hasStatus(422);
        assertThat(read(tooLong).select("#evidence .refusal").text()).contains("2,000");
        assertThat(cases.grid(workshop).line(PROMISE).evidence()).isEmpty();
    }

    @Test
    void whatTheMethodDoesNotHaveIsNotFound() {
        assertThat(open(workshop.manager(), "/requirements/req_unheard_of")).hasStatus(404);
        assertThat(send(workshop.manager(), "req_unheard_of/work-state", "state", "done", "version", "0"))
                .hasStatus(404);
        assertThat(send(workshop.manager(), PROMISE + "/reading", "level", "9", "version", "0"))
                .hasStatus(422);
    }

    @Test
    void anotherCompanysRequirementsAreNotToBeTouched() {
        Actor stranger = staff.adviser(workshop.director());

        assertThat(open(stranger, "/requirements/" + PROMISE)).hasStatus(403);
        assertThat(open(stranger, "/accreditation")).hasStatus(403);
        assertThat(send(stranger, PROMISE + "/work-state", "state", "done", "version", "0"))
                .hasStatus(403);
        assertThat(send(workshop.adviser(), PROMISE + "/own-answer", "choice", "yes", "version", "0"))
                .hasStatus(403);
    }

    @Test
    void aMethodWithThreeLevelsOffersThree() {
        workshop = workshops.cheeseMaker();

        assertThat(page(workshop.manager(), "req_safe_water").select("input[name=level]"))
                .hasSize(3);
        assertThat(tab("").text()).contains("Lista para vender en tiendas");
    }

    private Document tab(String query) {
        return browser.page(workshop.adviser(), workshop.file("accreditation" + query));
    }

    private Document page(Actor person, String requirement) {
        return browser.page(person, workshop.file("requirements/" + requirement));
    }

    private MvcTestResult open(Actor person, String address) {
        return browser.open(person, "/companies/" + workshop.company() + address);
    }

    private MvcTestResult send(Actor person, String address, String... fields) {
        return browser.send(person, workshop.file("requirements/" + address), fields);
    }
}
