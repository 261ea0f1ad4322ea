package org.zarpe.privacy.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
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
import org.zarpe.privacy.ApproveUses;
import org.zarpe.privacy.Use;
import org.zarpe.programmes.CohortId;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.programmes.Example;
import org.zarpe.results.IndicatorValue;
import org.zarpe.results.Moment;
import org.zarpe.results.RecordResult;
import org.zarpe.shared.Ids;
import org.zarpe.shared.PartialDate;
import org.zarpe.shared.tenancy.Scopes;

@ZarpeTest
@Tag("persistence")
class PanelTests {

    @Autowired
    Browser browser;

    @Autowired
    Staff staff;

    @Autowired
    Example example;

    @Autowired
    ApproveUses uses;

    @Autowired
    RecordResult results;

    private Actor director;
    private Actor researcher;
    private CohortId cohort;
    private final List<CompanyId> companies = new ArrayList<>();

    @BeforeEach
    void fiveCompaniesThatAllowResearchAndOneThatDoesNot() {
        director = staff.director();
        researcher = staff.researcher(director);
        cohort = example.cohort(director);
        for (int one = 0; one < 5; one++) {
            allow(measured(cohort, one));
        }
        measured(cohort, 77_777);
    }

    @Test
    void aResearcherStartsHereAndReadsValuesWithoutNames() throws IOException {
        assertThat(browser.open(researcher, "/home")).hasStatus(303).hasRedirectedUrl("/panel");
        assertThat(browser.page(researcher, "/panel").select(".stat-value").eachText())
                .startsWith("5", "5");

        String written = panel();

        assertThat(written).doesNotContain("Dulces").doesNotContain("77777").doesNotContain("Bitácora");
        companies.forEach(company -> assertThat(written).doesNotContain(company.toString()));
        List<CSVRecord> rows = rows(written);
        assertThat(rows).hasSize(5);
        assertThat(rows).extracting(row -> row.get("company")).doesNotHaveDuplicates();
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.get("cohort")).isEqualTo("Generación 2018");
            assertThat(row.get("method")).isEqualTo(Example.PACK.id());
            assertThat(row.get("method_version")).isEqualTo(Example.PACK.version());
            assertThat(row.get("indicator")).isEqualTo("first_pass_yield");
            assertThat(row.get("moment")).isEqualTo("baseline");
            assertThat(row.get("period_from")).isEqualTo("2017");
            assertThat(row.get("low")).isEqualTo(row.get("high"));
        });
        assertThat(rows(body("/panel-codebook.csv")))
                .extracting(row -> row.get("id"))
                .contains("company", "first_pass_yield");
    }

    @Test
    void pseudonymsOfTwoDownloadsCannotBeJoined() throws IOException {
        List<String> first =
                rows(panel()).stream().map(row -> row.get("company")).toList();
        List<String> second =
                rows(panel()).stream().map(row -> row.get("company")).toList();

        assertThat(first).doesNotContainAnyElementsOf(second);
    }

    @Test
    void whoWithdrawsIsOutAndFewerThanFiveAreNoPanel() {
        withdraw(companies.getFirst());

        assertThat(panel().lines()).hasSize(1);
        assertThat(browser.page(researcher, "/panel").text()).contains("Todavía no hay panel");
    }

    @Test
    void aSmallCohortIsNotNamed() throws IOException {
        allow(measured(example.cohort(director), 6));

        assertThat(rows(panel()))
                .hasSize(6)
                .allSatisfy(row -> assertThat(row.get("cohort")).isNotEqualTo(""));
    }

    private CompanyId measured(CohortId entered, int value) {
        CompanyId company = example.company(director, "2010");
        EnrolmentId enrolment = example.applicant(director, entered, company);
        PartialDate year = PartialDate.ofYear(2017);
        Scopes.as(
                staff.scope(director),
                () -> results.record(
                                director,
                                enrolment,
                                Ids.next(),
                                new IndicatorValue(
                                        "first_pass_yield",
                                        Moment.BASELINE,
                                        year,
                                        year,
                                        BigDecimal.valueOf(value),
                                        null,
                                        null,
                                        null,
                                        "",
                                        "Bitácora"))
                        .orThrow());
        return company;
    }

    private void allow(CompanyId company) {
        Actor manager = staff.manager(director, company.value());
        Scopes.as(staff.scope(manager), () -> uses.allow(manager, company, Use.RESEARCH));
        companies.add(company);
    }

    private void withdraw(CompanyId company) {
        Actor manager = staff.manager(director, company.value());
        Scopes.as(staff.scope(manager), () -> uses.withdraw(manager, company, Use.RESEARCH));
    }

    private String panel() {
        return body("/panel.csv");
    }

    private String body(String address) {
        MvcTestResult result = browser.open(researcher, address);
        assertThat(result).hasStatusOk();
        return new String(result.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }

    private static List<CSVRecord> rows(String written) throws IOException {
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new java.io.StringReader(written))
                .getRecords();
    }
}
