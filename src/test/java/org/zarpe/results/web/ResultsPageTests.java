package org.zarpe.results.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.zarpe.Browser;
import org.zarpe.Staff;
import org.zarpe.ZarpeTest;
import org.zarpe.diagnosis.Workshops;
import org.zarpe.diagnosis.Workshops.Workshop;
import org.zarpe.results.IndicatorValue;
import org.zarpe.results.Moment;
import org.zarpe.results.RecordResult;
import org.zarpe.shared.Ids;
import org.zarpe.shared.PartialDate;
import org.zarpe.shared.tenancy.Scopes;

@ZarpeTest
@Tag("persistence")
class ResultsPageTests {

    @Autowired
    Workshops workshops;

    @Autowired
    Browser browser;

    @Autowired
    Staff staff;

    @Autowired
    RecordResult results;

    private Workshop workshop;

    @BeforeEach
    void anApplicant() {
        workshop = workshops.applicant();
    }

    @Test
    void beginsWithTheFirstBaseline() {
        Document page = tab();

        assertThat(page.select("main .button.primary")).hasSize(1);
        assertThat(page.select("main .button.primary").attr("href"))
                .endsWith("/results/profit/values/new?moment=baseline");
        assertThat(page.select(".multiple")).isEmpty();
    }

    @Test
    void countsWhatGotBetterAndDrawsWhereItBeganAndEnded() {
        record(Moment.BASELINE, 2025, "91");
        record(Moment.END, 2026, "96.5");

        Document page = tab();

        assertThat(page.selectFirst(".card.accent").text()).contains("Un indicador mejoró");
        assertThat(page.select("#first_pass_yield .badge").text()).isEqualTo("+5.5 puntos desde 91 %");
        assertThat(page.select("#first_pass_yield .chart .chart-figure").eachText())
                .containsExactly("91 %", "96.5 %");
        assertThat(page.select("#first_pass_yield .chart tbody tr")).hasSize(2);
        assertThat(page.select("#first_pass_yield [data-as]").eachAttr("data-as"))
                .containsExactly("svg", "png", "csv");
    }

    @Test
    void saysInWordsWhatAComputedIndicatorIsMadeFrom() {
        record("exports_value", "MXN", Moment.BASELINE, 2025, "100");
        record("sales", "MXN", Moment.BASELINE, 2025, "1000");

        assertThat(tab().select("#foreign_sales_share").text())
                .contains("Ventas totales", "Ventas al extranjero")
                .doesNotContain("value.");
    }

    @Test
    void showsAtOnceOnlyWhatEverybodyFillsIn() {
        Document form = page("results/sales/values/new?moment=baseline");

        assertThat(form.select("details:not([open]) [name=missing]")).hasSize(1);
        assertThat(form.select("details [name=number], details [name=source]")).isEmpty();
        assertThat(page("results/international_activity/values/new").select("details[open] [name=change]"))
                .hasSize(1);
    }

    @Test
    void aStaleCorrectionShowsBothVersionsOfEveryField() {
        record("sales", "MXN", Moment.BASELINE, 2025, "1000");
        String correction = page("/results/sales/values/new")
                .select("a[href$=/corrections/new]")
                .attr("href");
        String address = correction.substring(0, correction.length() - "/new".length());
        assertThat(correct(address, "from", "2025", "number", "1100", "source", "Contador", "currency", "MXN"))
                .hasStatus(303);

        MvcTestResult stale =
                correct(address, "from", "2024", "number", "900", "source", "Bitácora", "currency", "USD");

        assertThat(stale).hasStatus(409);
        Document page = Browser.read(stale);
        assertThat(page.select(".conflict dt").eachText())
                .containsExactly("Desde", "Valor", "Moneda", "¿De dónde sale?");
        assertThat(page.select(".conflict").text()).contains("1100", "900", "Contador", "Bitácora", "USD");
        assertThat(correct(
                        page.select("form[action$=/corrections]").attr("action"),
                        "from",
                        "2024",
                        "number",
                        "900",
                        "source",
                        "Bitácora",
                        "currency",
                        "MXN"))
                .hasStatus(303);
    }

    private MvcTestResult correct(String address, String... fields) {
        Map<String, String> form = Browser.form(fields);
        form.putAll(Map.of("id", Ids.next().toString(), "moment", "baseline"));
        return browser.send(workshop.manager(), address, form);
    }

    private void record(Moment moment, int year, String value) {
        record("first_pass_yield", "", moment, year, value);
    }

    private void record(String indicator, String unit, Moment moment, int year, String value) {
        PartialDate when = PartialDate.ofYear(year);
        Scopes.as(
                staff.scope(workshop.manager()),
                () -> results.record(
                                workshop.manager(),
                                workshop.enrolment(),
                                Ids.next(),
                                new IndicatorValue(
                                        indicator,
                                        moment,
                                        when,
                                        when,
                                        new BigDecimal(value),
                                        null,
                                        null,
                                        null,
                                        unit,
                                        "Bitácora"))
                        .orThrow());
    }

    private Document tab() {
        return page("results");
    }

    private Document page(String address) {
        return browser.page(workshop.manager(), workshop.file(address));
    }
}
