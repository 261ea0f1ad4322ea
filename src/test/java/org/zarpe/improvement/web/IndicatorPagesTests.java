package org.zarpe.improvement.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zarpe.Browser.formOn;
import static org.zarpe.Browser.read;
import static org.zarpe.Browser.with;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
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
import org.zarpe.ZarpeTest;
import org.zarpe.diagnosis.Workshops;
import org.zarpe.diagnosis.Workshops.Workshop;
import org.zarpe.improvement.Troubles;
import org.zarpe.processes.Paperwork;

@ZarpeTest
@Tag("persistence")
class IndicatorPagesTests {

    @Autowired
    Workshops workshops;

    @Autowired
    Browser browser;

    @Autowired
    Paperwork desk;

    @Autowired
    Troubles troubles;

    private Workshop workshop;
    private String list = "";

    @BeforeEach
    void aWorkshop() {
        workshop = workshops.applicant();
        list = workshop.file("indicators");
    }

    @Test
    void withoutProcessesThereIsNothingToMeasure() {
        assertThat(page(list).select(".empty .button.primary").attr("href")).isEqualTo(workshop.file("processes"));
    }

    @Test
    void whatTheMethodSuggestsIsTakenWithOneTap() {
        desk.process(workshop, "order");
        Document page = page(list);
        assertThat(page.select("#suggested li")).hasSize(1);
        assertThat(page.select("details form[action$=/taking]")).hasSize(1);

        MvcTestResult taken = browser.send(workshop.manager(), list + "/taking", formOn(page, "#suggested form"));

        assertThat(taken).hasStatus(303);
        Document indicator = page(redirect(taken));
        assertThat(indicator.select("h2").first().text()).isEqualTo("Pedidos completos y a tiempo");
        assertThat(indicator.select("main .button.primary")).hasSize(1);
        assertThat(page(list).select("#suggested")).isEmpty();
        assertThat(page(list).select("details form[action$=/taking]")).hasSize(1);
    }

    @Test
    void aSuggestionThatIsNoneIsRefused() {
        assertThat(browser.send(workshop.manager(), list + "/taking", "process", "x", "indicator", "y"))
                .hasStatus(422);
    }

    @Test
    void valuesAreDrawnWithTheTargetAndTheAlarmOpensANonconformity() {
        UUID indicator = measured("96", "94", "93.5", "92");
        String address = list + "/" + indicator;

        Document page = page(address);
        assertThat(page.select(".notice .notice-title").text())
                .isEqualTo("3 meses seguidos por debajo de la meta de 95 %");
        assertThat(page.select("figure.curve svg .spark-base")).hasSize(1);
        assertThat(page.select("figure.curve svg circle")).hasSize(4);
        assertThat(page.select("figure.curve table tbody tr")).hasSize(4);
        String open = page.select(".notice a.button").attr("href");
        Document form = page(open);
        assertThat(form.select("[name=title]").val()).isEqualTo("Pedidos a tiempo");
        assertThat(form.select("[name=origin][checked]").val()).isEqualTo("indicator");
        assertThat(form.select("[name=what]").text()).contains("por debajo de la meta");

        MvcTestResult sent =
                browser.send(workshop.manager(), workshop.file("nonconformities"), formOn(form, "form.form"));
        assertThat(page(redirect(sent)).select("#concerns a[href$=" + indicator + "]"))
                .hasSize(1);
        assertThat(browser.page(workshop.manager(), address + "?lang=en")
                        .select(".notice .notice-title")
                        .text())
                .isEqualTo("3 months in a row below the target of 95 %");
    }

    @Test
    void aValueIsEnteredAndCorrectedAndNobodyOverwritesUnseen() {
        String address = list + "/" + measured("90");
        Map<String, String> correction = formOn(page(address + "?period=" + lastMonth()), "form[action$=/values]");
        assertThat(correction).containsEntry("value", "90");

        assertThat(browser.send(workshop.adviser(), address + "/values", with(correction, "value", "91")))
                .hasStatus(303);
        MvcTestResult late = browser.send(workshop.manager(), address + "/values", with(correction, "value", "92"));

        assertThat(late).hasStatus(409);
        assertThat(read(late).select(".differences").text()).contains("91 %", "92 %");
        assertThat(page(address).select("#course td.number").text()).isEqualTo("91 %");
    }

    @ParameterizedTest
    @CsvSource({
        "value, ''",
        "value, noventa",
        "value, 1.2345678",
        "value, 99999999999999",
        "period, ''",
        "period, 2999-01-01"
    })
    void refusesWhatCannotBeMeasured(String field, String value) {
        String address = list + "/" + measured("90");
        Map<String, String> fields = new LinkedHashMap<>(formOn(page(address), "form[action$=/values]"));
        fields.put("value", "91");

        MvcTestResult result = browser.send(workshop.manager(), address + "/values", with(fields, field, value));

        assertThat(result).hasStatus(422);
        assertThat(read(result).select(".field.refused:has([name=" + field + "])"))
                .hasSize(1);
    }

    @Test
    void anIndicatorOfTheCompanysOwnIsAddedChangedAndSetAside() {
        desk.process(workshop, "order");
        Map<String, String> own = new LinkedHashMap<>(formOn(page(list + "/new"), "form.form"));
        own.put(
                "process",
                page(list + "/new").select("[name=process] option").get(1).val());
        own.put("name", "Muebles entregados sin raspones");
        own.put("unit", "percent");
        own.put("target", "98.5");
        assertThat(browser.send(workshop.manager(), list, own)).hasStatus(303);
        String address = list + "/" + own.get("id");

        Map<String, String> terms = formOn(page(address + "/terms"), "form[action$=/terms]");
        assertThat(browser.send(workshop.manager(), address + "/terms", with(terms, "target", "99")))
                .hasStatus(303);
        assertThat(browser.send(workshop.manager(), address + "/terms", with(terms, "target", "97")))
                .hasStatus(409);
        browser.send(workshop.manager(), address + "/use", formOn(page(address), "form[action$=/use]"));

        assertThat(page(address).select("form[action$=/values]")).isEmpty();
        assertThat(page(list).select("details a[href=" + address + "]")).hasSize(1);
    }

    private UUID measured(String... values) {
        UUID indicator = troubles.indicator(workshop, desk.process(workshop, "order"));
        troubles.measured(workshop, indicator, values);
        return indicator;
    }

    private static String redirect(MvcTestResult result) {
        return Objects.requireNonNull(result.getResponse().getRedirectedUrl());
    }

    private static String lastMonth() {
        return Troubles.TODAY.minusMonths(1).withDayOfMonth(1).toString();
    }

    private Document page(String address) {
        return browser.page(workshop.manager(), address);
    }
}
