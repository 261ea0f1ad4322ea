package org.zarpe.impartiality.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zarpe.Browser.formOn;
import static org.zarpe.Browser.read;
import static org.zarpe.Browser.with;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.zarpe.Browser;
import org.zarpe.ZarpeTest;
import org.zarpe.diagnosis.Workshops;
import org.zarpe.diagnosis.Workshops.Workshop;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Role;
import org.zarpe.impartiality.Tied;

@ZarpeTest
class IndependencePageTests {

    private static final LocalDate TODAY = LocalDate.now();
    private static final String NAME = "Irene Basalto Cruz";
    private static final String DECLARE = "form[action$=/declarations]";

    @Autowired
    Workshops workshops;

    @Autowired
    Browser browser;

    @Autowired
    Tied tied;

    private Workshop workshop;
    private Actor assessor;

    @BeforeEach
    void anAssessor() {
        workshop = workshops.applicant();
        assessor = tied.independent(workshop, Role.ASSESSOR, NAME);
    }

    @Test
    void whoeverIsTiedToNothingReadsThatAndHowOneWouldBe() {
        Document page = browser.page(assessor, "/independence");

        assertThat(page.select("h1").text()).isEqualTo("Mi independencia");
        assertThat(page.select(".lead").text()).contains("puede evaluar o decidir sobre cualquiera");
        assertThat(page.select("main").text())
                .contains("durante 2 años después del último día")
                .doesNotContain("Maderas del Sur");
        assertThat(page.select("main .button.primary"))
                .as("one thing to do first: sign")
                .hasSize(1);
    }

    @Test
    void showsEachTieOfTheRecordsWithItsDayAndHowLongItStands() {
        tied.assigned(workshop, assessor, "ADVISER", TODAY.minusYears(1));
        tied.visited(
                workshop,
                workshop.director().person().value(),
                NAME,
                TODAY.minusYears(1).minusDays(10));
        tied.trained(workshop, NAME, true, TODAY.minusDays(40));
        tied.planned(workshop, NAME, workshop.director().person().value(), TODAY.minusDays(30));
        tied.wrote(workshop, assessor.person().value(), TODAY.minusDays(20));
        tied.belonged(workshop, assessor, TODAY.minusDays(2));

        String page = browser.page(assessor, "/independence").select("main").text();

        assertThat(page)
                .contains("Hay una empresa que por ahora no puede evaluar ni decidir")
                .contains("Maderas del Sur")
                .contains("Empresa asignada para asesorar o capacitar")
                .contains("Visita o llamada")
                .contains("Sesión de capacitación")
                .contains("Responsable de una acción del plan")
                .contains("Documento escrito")
                .contains("Acceso como parte de la empresa")
                .contains("hasta el " + spanish(TODAY.minusDays(2).plusYears(2)));
        assertThat(browser.page(assessor, "/independence?lang=en")
                        .select("main")
                        .text())
                .contains("Training session")
                .contains("Document written");
    }

    @Test
    void isDeclaredEndedAndReadByTheDirector() {
        Map<String, String> form = formOn(browser.page(assessor, "/independence"), DECLARE);
        Map<String, String> filled = with(
                with(with(with(form, "named", "Maderas del Sur"), "kind", "family"), "words", "Es de mi primo."),
                "from",
                "2020");
        assertThat(browser.send(assessor, "/independence/declarations", filled)).hasStatus(303);
        assertThat(browser.send(assessor, "/independence/declarations", filled))
                .as("a second click")
                .hasStatus(303);

        Document page = browser.page(assessor, "/independence");
        assertThat(page.select("#declarations strong").eachText()).containsExactly("Maderas del Sur");
        assertThat(page.select("#declarations").text())
                .contains("Es de mi primo.")
                .contains("sigue");
        Map<String, String> end = formOn(page, "form[action$=/end]");
        String address = page.expectFirst("form[action$=/end]").attr("action");
        MvcTestResult early = browser.send(assessor, address, with(end, "ends", "2021"));
        assertThat(early).hasStatus(422);
        assertThat(read(early).select("#declarations").text()).contains("el fin no puede ser anterior");
        assertThat(browser.send(assessor, address, with(end, "ends", TODAY.toString())))
                .hasStatus(303);
        MvcTestResult late = browser.send(
                assessor, address, with(end, "ends", TODAY.minusDays(1).toString()));
        assertThat(late).hasStatus(409);
        assertThat(read(late).select(".conflict").text()).contains(spanish(TODAY));

        Document seen = browser.page(
                workshop.director(), "/assessors/" + assessor.person().value());
        assertThat(seen.select("main").text()).contains("Es de mi primo.").contains("terminó el " + spanish(TODAY));
        assertThat(browser.page(workshop.director(), "/assessors")
                        .select("tbody")
                        .text())
                .contains(NAME)
                .contains("Maderas del Sur");
        assertThat(browser.page(workshop.manager(), workshop.file("history")).text())
                .as("the company's history")
                .doesNotContain("Es de mi primo.");
    }

    @Test
    void aNameThatNoCompanyHasIsShownToTheDirectorAlone() {
        Map<String, String> form = formOn(browser.page(assessor, "/independence"), DECLARE);
        browser.send(
                assessor,
                "/independence/declarations",
                with(
                        with(with(with(form, "named", "Maderas del Norte"), "kind", "other"), "words", "x"),
                        "from",
                        "2020"));

        assertThat(browser.page(assessor, "/independence").text()).doesNotContain("Ninguna empresa tiene este nombre");
        assertThat(browser.page(
                                workshop.director(),
                                "/assessors/" + assessor.person().value())
                        .text())
                .contains("Ninguna empresa tiene este nombre");
    }

    @Test
    void aBadFormIsShownAgainWithWhatWasTyped() {
        MvcTestResult result = browser.send(
                assessor,
                "/independence/declarations",
                "named",
                "Algo",
                "kind",
                "visit",
                "words",
                "x".repeat(2001),
                "from",
                "ayer");

        assertThat(result).hasStatus(422);
        Document page = read(result);
        assertThat(page.select("[name=named]").val()).isEqualTo("Algo");
        assertThat(page.select("[name=from][aria-invalid]")).hasSize(1);
        assertThat(browser.send(assessor, "/independence/declarations/" + UUID.randomUUID() + "/end", "ends", "2026"))
                .hasStatus(404);
    }

    @Test
    void isSignedForAYear() {
        Document page = browser.page(assessor, "/independence");
        assertThat(browser.send(assessor, "/independence/signatures", formOn(page, "form[action$=/signatures]")))
                .hasStatus(303);

        assertThat(browser.page(assessor, "/independence").select("main").text())
                .contains("La firmó el " + spanish(TODAY))
                .contains("Vale hasta el " + spanish(TODAY.plusYears(1)));
    }

    @Test
    void theDirectorDescribesAnAssessorAndAStaleFormShowsBoth() {
        String address = "/assessors/" + assessor.person().value();
        Map<String, String> form = with(
                with(
                        with(
                                with(
                                        with(
                                                formOn(
                                                        browser.page(workshop.director(), address),
                                                        "form[action='" + address + "']"),
                                                "foundation.documented_system",
                                                "true"),
                                        "language.es",
                                        "true"),
                                "chapters",
                                "4, 44"),
                        "since",
                        "2019"),
                "mostOpen",
                "3");
        assertThat(browser.send(workshop.director(), address, form)).hasStatus(303);

        Document described = browser.page(workshop.director(), address);
        assertThat(described.select("[name=chapters]").val()).isEqualTo("04, 44");
        assertThat(described.select("main").text()).contains("0 de 3").contains("Lácteos");
        MvcTestResult stale = browser.send(workshop.director(), address, with(form, "mostOpen", "5"));
        assertThat(stale).hasStatus(409);
        assertThat(read(stale).select(".conflict").text()).contains("Casos a la vez");
        for (String wrong : List.of("0", "51", "2.5", "muchos", "-1", "99999999999999999999")) {
            assertThat(browser.send(workshop.director(), address, with(with(form, "mostOpen", wrong), "version", "1")))
                    .as(wrong)
                    .hasStatus(422);
        }
        assertThat(browser.send(workshop.director(), address, with(with(form, "chapters", "77 x"), "version", "1")))
                .hasStatus(422);
        assertThat(browser.page(workshop.director(), "/assessors")
                        .select("tbody")
                        .text())
                .contains("un fundamento")
                .contains("0 de 3");
    }

    private static String spanish(LocalDate day) {
        return day.format(java.time.format.DateTimeFormatter.ofPattern(
                "d 'de' MMMM 'de' yyyy", java.util.Locale.forLanguageTag("es-MX")));
    }
}
