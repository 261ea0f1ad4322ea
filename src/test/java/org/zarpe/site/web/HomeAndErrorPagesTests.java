package org.zarpe.site.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.RequestDispatcher;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.zarpe.Staff;
import org.zarpe.ZarpeTest;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.programmes.CohortId;
import org.zarpe.programmes.Example;

@ZarpeTest
@Tag("persistence")
class HomeAndErrorPagesTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Staff staff;

    @Autowired
    Example example;

    private Actor director;

    @BeforeEach
    void anApplicant() {
        director = staff.director();
        CohortId cohort = example.cohort(director);
        CompanyId company = example.company(director, "2018-05");
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

    private static Document page(MockMvcTester.MockMvcRequestBuilder asked) {
        MvcTestResult answer = asked.exchange();
        assertThat(answer).hasStatusOk();
        return read(answer);
    }

    private static Document read(MvcTestResult answer) {
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
