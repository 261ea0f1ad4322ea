package org.zarpe.site.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.zarpe.Browser.read;

import jakarta.servlet.RequestDispatcher;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.zarpe.Staff;
import org.zarpe.ZarpeTest;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.programmes.CohortId;
import org.zarpe.programmes.Example;
import org.zarpe.shared.tenancy.Scopes;

@ZarpeTest
@Tag("persistence")
class HomeAndErrorPagesTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Staff staff;

    @Autowired
    Example example;

    @Autowired
    CompanyAccess access;

    private Actor director;
    private CompanyId company;

    @BeforeEach
    void anApplicant() {
        director = staff.director();
        CohortId cohort = example.cohort(director);
        company = example.company(director, "2018-05");
        example.applicant(director, cohort, company);
    }

    @Test
    void theDirectorSeesWhoIsStuckAndThatNothingWasMeasuredYet() {
        assertThat(page(mvc.get().uri("/home").with(staff.signedIn(director))).text())
                .contains("Empresas atrasadas", "Dulces de la Sierra", "Todavía no hay cifras de antes y después")
                .doesNotContain("Por reportar");
    }

    @Test
    void theOtherLanguageIsThatOfTheSameQuestion() {
        assertThat(page(mvc.get().uri("/companies?words=dulces&lang=es").with(staff.signedIn(director)))
                        .select("a.language")
                        .attr("href"))
                .isEqualTo("/companies?words=dulces&lang=en");
    }

    @Test
    void anAddressThatOnlyReceivesFormsSaysThatAButtonLeadsThere() {
        MvcTestResult answer = mvc.post()
                .uri("/home")
                .with(csrf())
                .with(staff.signedIn(director))
                .exchange();

        assertThat(answer).hasStatus(405);
        assertThat(read(answer).text()).contains("se llega con un botón");
    }

    @Test
    void aFormOfASessionThatIsOverIsNotCalledForbidden() {
        MvcTestResult answer = mvc.get()
                .uri("/error")
                .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 403)
                .requestAttr(RequestDispatcher.ERROR_METHOD, "POST")
                .requestAttr(RequestDispatcher.ERROR_REQUEST_URI, "/programmes")
                .exchange();

        assertThat(answer).hasStatus(403);
        assertThat(read(answer).text()).contains("llevaba mucho tiempo abierta");
        assertThat(read(answer).select("a.language").attr("href")).startsWith("/programmes?");
    }

    @Test
    void aFoundationOfAMethodIsReadByItself() {
        String method = "/methods/inocuidad-artesanal/1.0.0";

        assertThat(page(mvc.get().uri(method + "/foundations/clean_place").with(staff.signedIn(director)))
                        .text())
                .contains("Lugar limpio", "Agua segura");
        assertThat(mvc.get().uri(method + "/foundations/none").with(staff.signedIn(director)))
                .hasStatus(404);
    }

    @Test
    void everybodyBeginsWhereTheirWorkIs() {
        Actor manager = staff.manager(director, company.value());
        assertThat(mvc.get().uri("/home").with(staff.signedIn(manager))).hasRedirectedUrl("/companies/" + company);
        assertThat(mvc.get().uri("/home").with(staff.signedIn(staff.assessor(director))))
                .hasRedirectedUrl("/cases");
        assertThat(mvc.get().uri("/").with(staff.signedIn(manager))).hasRedirectedUrl("/home");
        assertThat(mvc.get().uri("/home")).hasRedirectedUrl("/sign-in");
        assertThat(page(mvc.get().uri("/")).select("a[href='/sign-in']")).isNotEmpty();
        assertThat(page(mvc.get().uri("/?lang=es")).select("a[href=/registro]")).hasSize(1);
        assertThat(page(mvc.get().uri("/sign-in?lang=en")).select("a[href=/register]"))
                .hasSize(1);
    }

    @Test
    void theAdviserSeesTheCompaniesAssignedAndNoOther() {
        Actor adviser = staff.adviser(director);
        assertThat(page(mvc.get().uri("/home").with(staff.signedIn(adviser))).text())
                .contains("Todavía no tiene empresas asignadas")
                .doesNotContain("Dulces de la Sierra");

        Scopes.as(
                staff.scope(director),
                () -> access.assign(director, adviser.person(), CompanyAccess.Part.ADVISER, company));

        assertThat(page(mvc.get().uri("/home").with(staff.signedIn(adviser))).text())
                .contains("Tiene una empresa", "Dulces de la Sierra");
    }

    @ParameterizedTest
    @CsvSource({
        "400, 400, No entendimos",
        "403, 403, Esta página no es para su cuenta",
        "404, 404, Aquí no hay nada",
        "405, 405, se llega con un botón",
        "413, 413, pesa demasiado",
        "500, 500, Algo falló de nuestro lado"
    })
    void eachErrorHasAPageInWordsThatLeadsHome(int status, int answered, String words) {
        MvcTestResult answer = mvc.get()
                .uri("/error")
                .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, status)
                .exchange();

        assertThat(answer).hasStatus(answered);
        assertThat(read(answer).text()).contains(words, "Ir al inicio").doesNotContain("Exception");
    }

    @Test
    void aPageRefusesInTheSameWordsAsTheDoor() {
        Actor neighbour = staff.manager(director, java.util.UUID.randomUUID());

        MvcTestResult forbidden = mvc.get()
                .uri("/companies/" + company)
                .with(staff.signedIn(neighbour))
                .exchange();
        assertThat(forbidden).hasStatus(403);
        assertThat(read(forbidden).text()).contains("Esta página no es para su cuenta");

        for (String nowhere :
                new String[] {"/nowhere", "/companies/nobody", "/enrolments/" + company + "/application"}) {
            MvcTestResult absent =
                    mvc.get().uri(nowhere).with(staff.signedIn(director)).exchange();
            assertThat(absent).as(nowhere).hasStatus(404);
            assertThat(read(absent).text()).as(nowhere).contains("Aquí no hay nada");
        }

        MvcTestResult incomplete = mvc.post()
                .uri("/companies/" + company + "/visits")
                .with(csrf())
                .with(staff.signedIn(director))
                .exchange();
        assertThat(incomplete).hasStatus(400);
        assertThat(read(incomplete).text()).contains("No entendimos lo que llegó");
    }

    private static Document page(MockMvcTester.MockMvcRequestBuilder asked) {
        MvcTestResult answer = asked.exchange();
        assertThat(answer).hasStatusOk();
        return read(answer);
    }
}
