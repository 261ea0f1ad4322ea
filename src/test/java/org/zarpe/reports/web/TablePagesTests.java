package org.zarpe.reports.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zarpe.Browser.read;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.zarpe.Browser;
import org.zarpe.Staff;
import org.zarpe.Statements;
import org.zarpe.ZarpeTest;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.companies.CompanyAccess.Part;
import org.zarpe.companies.CompanyId;
import org.zarpe.companies.RegisterCompany;
import org.zarpe.companies.RegisterCompany.Registration;
import org.zarpe.diagnosis.Workshops;
import org.zarpe.identity.Actor;
import org.zarpe.programmes.CohortId;
import org.zarpe.programmes.Example;
import org.zarpe.shared.Text;
import org.zarpe.shared.tenancy.Scopes;

@ZarpeTest
@Tag("persistence")
class TablePagesTests {

    @Autowired
    Browser browser;

    @Autowired
    Staff staff;

    @Autowired
    Example example;

    @Autowired
    RegisterCompany companies;

    @Autowired
    Workshops workshops;

    @Autowired
    CompanyAccess access;

    private Actor director;
    private CohortId cohort;
    private CompanyId real;

    @BeforeEach
    void aRealCompanyAndAnInventedOne() {
        director = staff.director();
        cohort = example.cohort(director);
        real = example.company(director, "2010");
        example.applicant(director, cohort, real);
        example.applicant(director, cohort, invented());
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "json"})
    void anExportHoldsRealCompaniesOnly(String format) {
        for (int table = 1; table <= 3; table++) {
            assertThat(text("/tables/" + table + "." + format))
                    .doesNotContain("Inventos del Valle")
                    .doesNotContain("illustrative");
        }
        assertThat(text("/tables/1." + format)).contains("Dulces de la Sierra");
    }

    @Test
    void whereAskedForALastColumnMarksTheInventedOnes() {
        assertThat(text("/tables/1.csv?illustrative=true").lines())
                .anyMatch(line -> line.endsWith(",period,illustrative"))
                .anyMatch(line -> line.startsWith("Dulces de la Sierra,") && line.endsWith(",false"))
                .anyMatch(line -> line.startsWith("Inventos del Valle,") && line.endsWith(",true"));
        assertThat(text("/tables/1.json?illustrative=true"))
                .contains("\"illustrative\" : true", "\"illustrative\" : false");
    }

    @Test
    void ofInventedCompaniesAloneNothingButTheHeadingsLeavesTheProduct() {
        Actor other = workshops.applicant().director();
        for (int table = 1; table <= 3; table++) {
            assertThat(text(other, "/tables/" + table + ".csv").lines())
                    .singleElement()
                    .asString()
                    .startsWith("company,");
        }
        Document page = read(browser.open(other, "/tables/1"));
        assertThat(page.text()).contains("Maderas del Sur", "Una empresa es ilustrativa");
        assertThat(page.select("a[download]").eachAttr("href"))
                .hasSize(2)
                .allMatch(address -> address.contains("illustrative=true"));
    }

    @Test
    void aDirectorsLookAtTheFiguresOfManyStandsOnceADayInTheHistoryOfEach() {
        for (int times = 0; times < 2; times++) {
            browser.page(director, "/tables/1");
            text("/tables/3.csv");
            browser.page(director, "/tables/2");
        }

        assertThat(looks(director, real))
                .containsExactly(
                        "Persona de prueba looked at the company's finances (tables and results of the programme)");
    }

    @Test
    void nobodysLookAtAnotherTableNorAnAdvisersIsWrittenDown() {
        Actor adviser = staff.adviser(director);
        Scopes.as(staff.scope(director), () -> access.assign(director, adviser.person(), Part.ADVISER, real));
        browser.page(director, "/tables/2");
        browser.page(adviser, "/tables/3");

        assertThat(looks(director, real)).isEmpty();
    }

    private List<String> looks(Actor boss, CompanyId company) {
        return browser
                .page(staff.manager(boss, company.value()), "/companies/" + company + "/history?lang=en")
                .select(".moment-title")
                .eachText()
                .stream()
                .filter(title -> title.contains("looked at the company's finances"))
                .toList();
    }

    @Test
    void thePageSaysHowManyAreLeftOutAndHowManyAreShown() {
        assertThat(read(browser.open(director, "/tables/1")).text())
                .contains("Se deja fuera una empresa ilustrativa")
                .doesNotContain("Inventos del Valle");
        assertThat(read(browser.open(director, "/tables/1?illustrative=true")).text())
                .contains("Una empresa es ilustrativa", "Inventos del Valle");
    }

    @Test
    void whereCompaniesAreCountedTheInventedOnesAreNamed() {
        for (String address : new String[] {"/companies", "/home"}) {
            assertThat(read(browser.open(director, address)).select(".lead").text())
                    .as(address)
                    .contains("2 empresas", "Una es ilustrativa.");
        }
    }

    @Test
    void thereAreThreeTablesInTwoFormatsOfAKnownProgramme() {
        assertThat(browser.open(director, "/tables")).hasStatusOk();
        for (String nothing : new String[] {
            "/tables/4",
            "/tables/0",
            "/tables/1.pdf",
            "/tables/4.csv",
            "/tables/1?programme=Otro",
            "/tables/1.csv?programme=Otro"
        }) {
            assertThat(browser.open(director, nothing)).as(nothing).hasStatus(404);
        }
    }

    @Test
    void aFileSaysItsNameTypeAndLanguage() {
        MvcTestResult file = browser.open(director, "/tables/1.csv?lang=en");

        assertThat(file).hasStatusOk().hasContentType("text/csv;charset=UTF-8");
        assertThat(file.getResponse().getHeader("Content-Disposition")).contains("zarpe-table-1-en.csv");
    }

    @Test
    void anAdviserReadsTheCompaniesAssignedAndAManagerNone() {
        assertThat(read(browser.open(staff.adviser(director), "/tables/1")).text())
                .doesNotContain("Dulces de la Sierra");
        assertThat(browser.open(staff.manager(director, real.value()), "/tables/1"))
                .hasStatus(403);
        assertThat(browser.open(staff.assessor(director), "/tables/1.csv")).hasStatus(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/tables", "/tables/1", "/tables/2", "/tables/3", "/tables/3.csv"})
    void theDatabaseIsAskedAsOftenForManyCompaniesAsForOne(String address) {
        Runnable reading = () -> assertThat(browser.open(director, address)).hasStatusOk();
        reading.run();
        long asked = Statements.during(reading);
        for (String founded : List.of("2011", "2012", "2013")) {
            example.applicant(director, cohort, example.company(director, founded));
        }

        assertThat(Statements.during(reading)).isEqualTo(asked).isPositive();
    }

    private CompanyId invented() {
        return Scopes.as(
                staff.scope(director),
                () -> companies
                        .register(new Registration(
                                CompanyId.next(),
                                "Inventos del Valle",
                                new Text("Inventos", "Inventions"),
                                null,
                                null,
                                "Tapalpa",
                                "MX",
                                true))
                        .orThrow());
    }

    private String text(String address) {
        return text(director, address);
    }

    private String text(Actor actor, String address) {
        MvcTestResult answer = browser.open(actor, address);
        assertThat(answer).as(address).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
