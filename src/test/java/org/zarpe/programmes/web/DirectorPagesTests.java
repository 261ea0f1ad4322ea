package org.zarpe.programmes.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zarpe.Browser.read;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.zarpe.Browser;
import org.zarpe.Staff;
import org.zarpe.ZarpeTest;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.programmes.CohortId;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.programmes.Example;
import org.zarpe.programmes.application.SendApplication;
import org.zarpe.shared.Ids;
import org.zarpe.shared.tenancy.Scopes;

@ZarpeTest
@Tag("persistence")
class DirectorPagesTests {

    @Autowired
    Browser browser;

    @Autowired
    Staff staff;

    @Autowired
    Example example;

    @Autowired
    SendApplication applications;

    private Actor director;
    private CohortId cohort;
    private CompanyId company;
    private EnrolmentId enrolment;

    @BeforeEach
    void aCohort() {
        director = staff.director();
        cohort = example.cohort(director);
        company = example.company(director, "2018-05");
        enrolment = example.applicant(director, cohort, company);
    }

    @Test
    void aProgrammeIsStartedOnAPublishedMethodOnceHoweverOftenOneClicks() {
        Map<String, String> form =
                Map.of("id", Ids.next().toString(), "name", "Cocinas limpias", "pack", "inocuidad-artesanal 1.0.0");
        String first = location(browser.send(director, "/programmes", form));
        String second = location(browser.send(director, "/programmes", form));

        assertThat(second).isEqualTo(first);
        assertThat(browser.page(director, "/programmes").text()).containsOnlyOnce("Cocinas limpias");
        assertThat(browser.page(director, first).text()).contains("Todavía no hay generaciones");
        assertThat(browser.page(director, first + "/edit")
                        .select("input[name=name]")
                        .val())
                .isEqualTo("Cocinas limpias");
    }

    @Test
    void namesAreReadInTheReadersLanguage() {
        Map<String, String> form = Map.of(
                "id", Ids.next().toString(),
                "name", "Cocinas limpias",
                "englishName", "Clean kitchens",
                "pack", "inocuidad-artesanal 1.0.0");
        String programme = location(browser.send(director, "/programmes", form));
        browser.send(
                director,
                programme + "/cohorts",
                Map.of("name", "Otoño", "englishName", "Autumn", "starts", "2018-09-01", "ends", "2018-12-01"));

        assertThat(browser.page(director, programme + "?lang=es").text())
                .contains("Cocinas limpias", "Otoño")
                .doesNotContain("Clean kitchens", "Autumn");
        assertThat(browser.page(director, programme + "?lang=en").text())
                .contains("Clean kitchens", "Autumn")
                .doesNotContain("Cocinas limpias", "Otoño");
        assertThat(browser.page(director, "/home?lang=en").text()).contains("Clean kitchens", "Autumn");
        assertThat(browser.page(director, programme + "/edit")
                        .select("input[name=englishName]")
                        .val())
                .isEqualTo("Clean kitchens");
    }

    @Test
    void whereThereIsNoEnglishNameTheOneNameServesBothLanguages() {
        browser.send(
                director,
                "/cohorts/" + cohort,
                Map.of("version", "0", "name", "Grupo A", "starts", "2018-05-01", "ends", "2018-12-01"));

        assertThat(browser.page(director, "/cohorts/" + cohort + "/board?lang=en")
                        .select("h1")
                        .text())
                .isEqualTo("Grupo A");
        assertThat(browser.page(director, "/companies/" + company + "?lang=en").text())
                .contains("Test programme");
    }

    @Test
    void whoHearsAnEnglishPageHearsTheNameOfACompanyInSpanish() {
        assertThat(browser.page(director, "/companies/" + company + "?lang=en")
                        .select("h1 [lang=es]")
                        .text())
                .isEqualTo("Dulces de la Sierra");
        assertThat(browser.page(director, "/cohorts/" + cohort + "/board?lang=en")
                        .select("h3[lang=es]")
                        .text())
                .isEqualTo("Dulces de la Sierra");
    }

    @Test
    void aNameThatIsTooLongIsRefusedBesideItsOwnField() {
        MvcTestResult answer = browser.send(
                director,
                "/cohorts/" + cohort,
                Map.of(
                        "version", "0",
                        "name", "Grupo",
                        "englishName", "x".repeat(201),
                        "starts", "2018-05-01",
                        "ends", "2018-12-01"));

        assertThat(answer).hasStatus(422);
        assertThat(read(answer).select("[aria-invalid=true]").eachAttr("name")).containsExactly("englishName");
    }

    @Test
    void aProgrammeWithoutNameOrMethodIsSentBackWithWhatWasTyped() {
        MvcTestResult answer =
                browser.send(director, "/programmes", Map.of("id", Ids.next().toString(), "name", "Cocinas"));

        assertThat(answer).hasStatus(422);
        assertThat(read(answer).select("input[name=name]").val()).isEqualTo("Cocinas");
    }

    @Test
    void aStaleFormShowsBothVersions() {
        Map<String, String> mine =
                Map.of("version", "0", "name", "Grupo A", "starts", "2018-05-01", "ends", "2018-12-01");
        Map<String, String> hers = Map.of(
                "version",
                "0",
                "name",
                "Grupo B",
                "englishName",
                "Group B",
                "starts",
                "2018-05-01",
                "ends",
                "2018-12-01");
        assertThat(browser.send(director, "/cohorts/" + cohort, hers)).hasStatus(303);

        MvcTestResult answer = browser.send(director, "/cohorts/" + cohort, mine);

        assertThat(answer).hasStatus(409);
        assertThat(read(answer).text()).contains("Grupo B", "Group B");
        assertThat(read(answer).select("input[name=name]").val()).isEqualTo("Grupo A");
    }

    @Test
    void aCohortDoesNotEndBeforeItStarts() {
        MvcTestResult answer = browser.send(
                director,
                "/cohorts/" + cohort,
                Map.of("version", "0", "name", "Grupo", "starts", "2018-05-01", "ends", "31 de junio de 2018"));

        assertThat(answer).hasStatus(422);
    }

    @Test
    void theBoardShowsTheCompanyAndAssignsAnAdviser() {
        Actor adviser = staff.adviser(director);
        assertThat(browser.page(director, "/cohorts/" + cohort + "/board").text())
                .contains("Dulces de la Sierra", "Nadie la acompaña todavía", "Atrasada desde");

        String assignment = "/cohorts/" + cohort + "/board/companies/" + company + "/adviser";
        Map<String, String> chosen = Map.of("adviser", adviser.person().value().toString());
        assertThat(browser.send(director, assignment, chosen)).hasStatus(303);
        assertThat(browser.send(director, assignment, chosen)).hasStatus(303);
        assertThat(browser.page(director, "/cohorts/" + cohort + "/board").select("form[action$=/removal]"))
                .hasSize(1);
        assertThat(browser.page(director, "/cohorts/" + cohort + "/board").text())
                .contains("Acompaña: " + adviser.name());
        assertThat(browser.page(adviser, "/companies/" + company).text()).contains("¿Dónde estamos?");
    }

    @Test
    void whoeverIsNoAdviserIsNotAssignedAndTheBoardSaysSo() {
        staff.adviser(director);
        String address = "/cohorts/" + cohort + "/board/companies/" + company + "/adviser";
        for (String adviser :
                java.util.List.of("", "nadie", director.person().value().toString())) {
            MvcTestResult answer = browser.send(director, address, Map.of("adviser", adviser));

            assertThat(answer).hasStatus(422);
            assertThat(read(answer).text()).contains("Elija una de las opciones", "Nadie la acompaña todavía");
        }
    }

    @Test
    void anAdviserIsRemovedAndNoLongerSeesTheCompany() {
        Actor adviser = staff.adviser(director);
        String board = "/cohorts/" + cohort + "/board";
        String companyOnBoard = board + "/companies/" + company;
        String removal = companyOnBoard + "/advisers/" + adviser.person().value() + "/removal";
        Map<String, String> chosen = Map.of("adviser", adviser.person().value().toString());
        browser.send(director, companyOnBoard + "/adviser", chosen);
        assertThat(browser.page(director, board)
                        .select("form[action$=/removal] button")
                        .text())
                .isEqualTo("Quitar a " + adviser.name());

        assertThat(browser.send(director, removal, Map.of())).hasStatus(303);

        assertThat(browser.page(director, board).text()).contains("Nadie la acompaña todavía");
        assertThat(browser.open(adviser, "/companies/" + company)).hasStatus(403);
        assertThat(browser.page(adviser, "/home").text()).doesNotContain("Dulces de la Sierra");
        assertThat(browser.send(director, removal, Map.of())).hasStatus(303);

        assertThat(browser.send(director, companyOnBoard + "/adviser", chosen)).hasStatus(303);
        assertThat(browser.page(adviser, "/companies/" + company).text()).contains("¿Dónde estamos?");
    }

    @Test
    void theParticipationEndsWithAReasonAndIsReopenedWithOne() {
        String end = "/enrolments/" + enrolment + "/end";
        Map<String, String> form =
                Map.of("version", "1", "kind", "withdrew", "reasons", "La dueña se muda", "day", "2018-05-20");
        assertThat(browser.page(director, "/companies/" + company).select("form[action='" + end + "']"))
                .hasSize(1);
        MvcTestResult nothing =
                browser.send(director, end, Map.of("version", "1", "day", "2018-05-20", "reasons", "Sí"));
        assertThat(nothing).hasStatus(422);
        assertThat(read(nothing).select("#end textarea").text()).isEqualTo("Sí");

        assertThat(browser.send(director, end, form)).hasStatus(303);
        assertThat(browser.send(director, end, form)).hasStatus(409);

        assertThat(browser.page(director, "/companies/" + company).text())
                .contains("La participación terminó", "Se retiró", "La dueña se muda", director.name());
        assertThat(browser.page(director, "/companies/" + company)
                        .select("form[action$=/decision], form[action='" + end + "']"))
                .isEmpty();
        assertThat(browser.page(director, "/enrolments/" + enrolment + "/stages/application")
                        .select("#move form"))
                .isEmpty();
        assertThat(browser.page(director, "/cohorts/" + cohort + "/board?lang=en")
                        .text())
                .contains("Ended", "1 left before completing", "Withdrew, 20 May 2018");

        String reopening = "/enrolments/" + enrolment + "/reopening";
        assertThat(browser.send(director, reopening, Map.of("version", "2", "day", "2018-06-01", "reason", " ")))
                .hasStatus(422);
        assertThat(browser.send(director, reopening, Map.of("version", "2", "day", "2018-06-01", "reason", "Se queda")))
                .hasStatus(303);
        assertThat(browser.page(director, "/companies/" + company).text())
                .contains("Había terminado: Se retiró", "La dueña se muda", "Se queda", "Terminar la participación");
    }

    @Test
    void aManagerSeesNoBoard() {
        Actor manager = staff.manager(director, company.value());
        assertThat(browser.open(manager, "/cohorts/" + cohort + "/board")).hasStatus(403);
        assertThat(browser.page(manager, "/companies/" + company).text()).contains("Solicitud");
    }

    @Test
    void aRefusedClosingNamesEachReasonAndKeepsTheForm() {
        MvcTestResult answer = browser.send(
                director,
                "/enrolments/" + enrolment + "/stages/application/completion",
                Map.of("version", "1", "day", "2018-05-20"));

        assertThat(answer).hasStatus(422);
        assertThat(read(answer).text())
                .contains(
                        "No se cumple: La solicitud fue enviada.",
                        "Todas las preguntas de la solicitud tienen respuesta.");
    }

    @Test
    void anExceptionIsShownWithItsReasonForEver() {
        Scopes.as(
                staff.scope(director),
                () -> applications
                        .recordSentElsewhere(director, enrolment, Example.APPLIED)
                        .orThrow());
        assertThat(browser.page(director, "/companies/" + company).text()).contains("No se cumple");

        MvcTestResult answer = browser.send(
                director,
                "/enrolments/" + enrolment + "/criteria/one_year_of_life/override",
                Map.of("version", "2", "reason", "Viene de otra empresa de la familia"));

        assertThat(answer).hasStatus(303);
        Actor manager = staff.manager(director, company.value());
        assertThat(browser.page(manager, "/companies/" + company).text())
                .contains("No se cumple", "Viene de otra empresa de la familia", director.name());
        assertThat(browser.page(manager, "/enrolments/" + enrolment + "/application?lang=en")
                        .text())
                .contains("Not met");
    }

    @Test
    void closingWithAReasonOpensTheNextStageAndTheDecisionIsAsked() {
        MvcTestResult answer = browser.send(
                director,
                "/enrolments/" + enrolment + "/stages/application/completion",
                Map.of("version", "1", "day", "2018-05-20", "reason", "Se vio en la visita"));
        assertThat(answer).hasStatus(303);
        assertThat(browser.page(director, "/companies/" + company).text())
                .contains("¿Sigue la empresa en el programa?", "Se vio en la visita");

        assertThat(browser.send(
                        director,
                        "/enrolments/" + enrolment + "/decision",
                        Map.of("version", "1", "go", "yes", "reasons", "Hay ganas", "day", "2018-05-21")))
                .hasStatus(409);
        assertThat(browser.send(
                        director,
                        "/enrolments/" + enrolment + "/decision",
                        Map.of("version", "2", "go", "yes", "reasons", "Hay ganas", "day", "2018-05-21")))
                .hasStatus(303);
        assertThat(browser.page(director, "/companies/" + company + "?lang=en").text())
                .contains("Hay ganas", "Goes on");
        assertThat(browser.page(director, "/enrolments/" + enrolment + "/stages/prediagnosis")
                        .text())
                .contains("Para cerrar esta etapa");
    }

    private static String location(MvcTestResult result) {
        assertThat(result).hasStatus(303);
        return String.valueOf(result.getResponse().getHeader("Location"));
    }
}
