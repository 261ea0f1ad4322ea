package org.zarpe.programmes.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zarpe.Browser;
import org.zarpe.Staff;
import org.zarpe.ZarpeTest;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.programmes.Example;

@ZarpeTest
@Tag("persistence")
class OverviewTests {

    @Autowired
    Browser browser;

    @Autowired
    Staff staff;

    @Autowired
    Example example;

    private Actor director;
    private CompanyId company;
    private EnrolmentId enrolment;

    @BeforeEach
    void anEnrolment() {
        director = staff.director();
        company = example.company(director, "2010");
        enrolment = example.applicant(director, example.cohort(director), company);
    }

    @Test
    void headerRouteAndListAgreeOnTheStageWhereSeveralAreOpen() {
        open("follow_up", Example.START.plusDays(1));
        open("diagnosis", Example.START.plusDays(2));

        Document page = overview(director);

        assertThat(page.select(".port.current")).hasSizeGreaterThan(2);
        assertThat(page.select(".port.ship .port-name").text()).isEqualTo("Diagnóstico");
        assertThat(page.select(".file-standing").text()).contains("Diagnóstico");
        assertThat(browser.page(director, "/companies?stage=diagnosis").text()).contains("Dulces de la Sierra");
        assertThat(browser.page(director, "/companies?stage=follow_up").text()).doesNotContain("Dulces de la Sierra");
    }

    @Test
    void aStageThatOpenedAfterItsPlannedEndIsNotSaidToEndBeforeItBegan() {
        open("diagnosis", LocalDate.of(2025, 3, 3));

        Document page = overview(director);

        assertThat(page.select(".port.ahead .port-note")).isEmpty();
        assertThat(page.text())
                .contains("Se abrió el 3 de marzo de 2025, cuando según el plan ya debía haber terminado")
                .doesNotContain("Abierta el 3 de marzo de 2025");
    }

    private void open(String stage, LocalDate day) {
        String version = overview(director).select("input[name=version]").val();
        assertThat(browser.send(
                        director,
                        "/enrolments/" + enrolment + "/stages/" + stage + "/opening",
                        Map.of("version", version, "day", day.toString(), "reason", "Ya lo hizo antes")))
                .hasStatus(303);
    }

    private Document overview(Actor actor) {
        return browser.page(actor, "/companies/" + company);
    }
}
