package org.zarpe.diagnosis.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;
import org.zarpe.Browser;
import org.zarpe.Staff;
import org.zarpe.ZarpeTest;
import org.zarpe.diagnosis.BuiltIn;
import org.zarpe.diagnosis.Workshops;
import org.zarpe.diagnosis.Workshops.Workshop;
import org.zarpe.identity.Actor;
import org.zarpe.shared.tenancy.Scopes;

@ZarpeTest
@Tag("persistence")
class InstrumentPageTests {

    @Autowired
    Workshops workshops;

    @Autowired
    Browser browser;

    @Autowired
    Staff staff;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transaction;

    private Workshop workshop;
    private String application;

    @BeforeEach
    void anApplicant() {
        workshop = workshops.applicant();
        application = workshop.instrument("application");
    }

    @Test
    void asksEveryItemInItsSection() {
        Document page = browser.page(workshop.manager(), application);

        assertThat(page.select("[data-item]"))
                .hasSameSizeAs(
                        BuiltIn.RELIABLE_SUPPLIER.instrument("application").items());
        assertThat(page.select("[data-section]")).hasSize(4);
        assertThat(page.select("#progress").text()).contains("0 de 16");
        assertThat(page.selectFirst("[data-questionnaire]").attr("data-open")).isEqualTo("app_product");
    }

    @Test
    void savesEachAnswerAtOnceAndBringsItBack() {
        MvcTestResult saved = browser.answer(workshop.manager(), application, "app_role", "partner", 0);
        browser.answer(workshop.manager(), application, "app_product", "Salsa macha 🌶 <b>", 0);

        assertThat(saved).hasStatusOk();
        assertThat(Browser.read(saved).selectFirst("[data-saved]").attr("data-version"))
                .isEqualTo("1");
        Document page = browser.page(workshop.manager(), application);
        assertThat(item(page, "app_role").select("input[checked]").val()).isEqualTo("partner");
        assertThat(item(page, "app_product").select("textarea").val()).isEqualTo("Salsa macha 🌶 <b>");
        assertThat(page.select("#progress").text()).contains("2 de 16");
        assertThat(page.selectFirst("[data-questionnaire]").attr("data-open")).isEqualTo("app_sells");
    }

    @Test
    void aDoubleClickAnswersOnce() {
        browser.answer(workshop.manager(), application, "app_role", "partner", 0);
        MvcTestResult second = browser.answer(workshop.manager(), application, "app_role", "partner", 0);

        assertThat(second).hasStatusOk();
        assertThat(Browser.read(second).selectFirst("[data-saved]").attr("data-version"))
                .isEqualTo("1");
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void aChangedAnswerKeepsTheFormerOne() {
        browser.answer(workshop.manager(), application, "app_role", "partner", 0);
        browser.answer(workshop.manager(), application, "app_role", "family", 1);

        assertThat(rows()).isEqualTo(2);
        assertThat(item(browser.page(workshop.manager(), application), "app_role")
                        .select("input[checked]")
                        .val())
                .isEqualTo("family");
    }

    @Test
    void aStaleAnswerOverwritesNothingAndShowsBothVersions() {
        browser.answer(workshop.manager(), application, "app_role", "partner", 0);
        MvcTestResult stale = browser.answer(workshop.manager(), application, "app_role", "family", 0);

        assertThat(stale).hasStatus(409);
        Element clash = Browser.read(stale).selectFirst("[data-clash]");
        assertThat(clash.text()).contains("uno de los socios", "Soy de la familia");
        assertThat(clash.attr("data-their-value")).isEqualTo("partner");
        assertThat(item(browser.page(workshop.manager(), application), "app_role")
                        .select("input[checked]")
                        .val())
                .isEqualTo("partner");
    }

    @Test
    void withoutScriptASectionIsSavedAtOnceAndTheNextOneOpens() {
        MvcTestResult saved = browser.send(
                workshop.manager(),
                application + "/sections/company",
                "app_product",
                "Sillas de mezquite",
                "version.app_product",
                "0",
                "app_value_added",
                "yes",
                "version.app_value_added",
                "0");

        assertThat(saved).hasStatus(303).hasHeader("Location", application + "#entrepreneur");
        assertThat(browser.page(workshop.manager(), application)
                        .select("#progress")
                        .text())
                .contains("2 de 16");
    }

    @Test
    void withoutScriptWhatIsWrongStandsBesideItsItemAndTheRestIsSaved() {
        MvcTestResult refused = browser.send(
                workshop.manager(),
                application + "/sections/entrepreneur",
                "app_hours_week",
                "muchas",
                "version.app_hours_week",
                "0",
                "app_role",
                "partner",
                "version.app_role",
                "0");

        assertThat(refused).hasStatus(422);
        Document page = Browser.read(refused);
        assertThat(item(page, "app_hours_week").select(".refusal").text()).isNotBlank();
        assertThat(item(page, "app_hours_week").select("input.input").val()).isEqualTo("muchas");
        assertThat(page.select(".error-summary a").attr("href")).isEqualTo("#item-app_hours_week");
        assertThat(item(browser.page(workshop.manager(), application), "app_role")
                        .select("input[checked]")
                        .val())
                .isEqualTo("partner");
    }

    @Test
    void aFormOfASectionOnlyClashesWhereSomethingWasChangedInIt() {
        browser.answer(workshop.manager(), application, "app_hours_week", "5", 0);
        browser.answer(workshop.manager(), application, "app_hours_week", "6", 1);

        MvcTestResult untouched = browser.send(
                workshop.manager(),
                application + "/sections/entrepreneur",
                "app_hours_week",
                "5",
                "version.app_hours_week",
                "1");
        MvcTestResult changed = browser.send(
                workshop.manager(),
                application + "/sections/entrepreneur",
                "app_hours_week",
                "7",
                "version.app_hours_week",
                "1");

        assertThat(untouched).hasStatus(303);
        assertThat(changed).hasStatus(409);
        Document page = Browser.read(changed);
        assertThat(item(page, "app_hours_week").select("[data-clash]").text()).contains("6 horas", "7 horas");
        assertThat(item(page, "app_hours_week")
                        .select("[name=version.app_hours_week]")
                        .val())
                .isEqualTo("2");
    }

    @Test
    void theAdvisersReadingStandsBesideTheCompanysAnswer() {
        browser.answer(workshop.manager(), application, "app_hours_week", "10", 0);
        browser.answer(workshop.adviser(), application, "app_hours_week", "4", 0);

        Element forAdviser = item(browser.page(workshop.adviser(), application), "app_hours_week");
        assertThat(forAdviser.select("input.input").val()).isEqualTo("4");
        assertThat(forAdviser.select(".question-other").text()).contains("10 horas por semana");
        Element forCompany = item(browser.page(workshop.manager(), application), "app_hours_week");
        assertThat(forCompany.select("input.input").val()).isEqualTo("10");
        assertThat(forCompany.select(".question-other").text()).contains("4 horas por semana");
    }

    @Test
    void anItemIsHiddenAsSoonAsItIsKnownNotToMatter() {
        assertThat(item(browser.page(workshop.manager(), application), "app_export_evidence")
                        .hasAttr("hidden"))
                .isFalse();

        MvcTestResult saved = browser.answer(workshop.manager(), application, "app_export_potential", "no", 0);

        assertThat(Browser.read(saved).selectFirst("[data-saved]").attr("data-not-asked"))
                .isEqualTo("app_export_evidence");
        assertThat(Browser.read(saved).selectFirst("[data-saved]").attr("data-total"))
                .isEqualTo("15");
        assertThat(item(browser.page(workshop.manager(), application), "app_export_evidence")
                        .hasAttr("hidden"))
                .isTrue();
    }

    @Test
    void tenMegabytesAreRefusedBesideTheItem() {
        browser.answer(workshop.manager(), application, "app_product", "Sillas", 0);
        MvcTestResult refused =
                browser.answer(workshop.manager(), application, "app_product", "a".repeat(10_000_000), 1);

        assertThat(refused).hasStatus(422);
        assertThat(Browser.read(refused).select(".refusal").text()).contains("2,000");
        assertThat(item(browser.page(workshop.manager(), application), "app_product")
                        .select("textarea")
                        .val())
                .isEqualTo("Sillas");
    }

    @Test
    void notKnowingYetIsRememberedAndLeavesTheItemOpen() {
        browser.answer(workshop.manager(), application, "app_role", "?", 0);

        Document page = browser.page(workshop.manager(), application);
        assertThat(item(page, "app_role").select("input[checked]").val()).isEqualTo("?");
        assertThat(page.select("#progress").text()).contains("0 de 16");
    }

    @Test
    void anInstrumentWaitsForItsStage() {
        String prediagnosis = workshop.instrument("prediagnosis");

        assertThat(browser.answer(workshop.manager(), prediagnosis, "pd_intention_own_reason", "3", 0))
                .hasStatus(422);
        assertThat(browser.page(workshop.manager(), prediagnosis)
                        .select(".notice")
                        .text())
                .contains("Prediagnóstico");

        workshops.at(workshop, "prediagnosis");
        assertThat(browser.answer(workshop.manager(), prediagnosis, "pd_intention_own_reason", "3", 0))
                .hasStatusOk();
        assertThat(browser.answer(workshop.manager(), prediagnosis, "pd_intention_own_reason", "9", 1))
                .hasStatus(422);
    }

    @Test
    void nobodyElseAnswersForTheCompany() {
        Actor stranger = staff.adviser(workshop.director());

        assertThat(browser.open(stranger, application)).hasStatus(404);
        assertThat(browser.answer(stranger, application, "app_role", "partner", 0))
                .hasStatus(404);
        assertThat(browser.answer(workshops.applicant().manager(), application, "app_role", "partner", 0))
                .hasStatus4xxClientError();
        assertThat(rows()).isZero();
    }

    @Test
    void anItemThatIsNotInTheMethodIsNotFound() {
        assertThat(browser.answer(workshop.manager(), application, "app_unknown", "1", 0))
                .hasStatus(404);
        assertThat(browser.open(workshop.manager(), workshop.instrument("astrology")))
                .hasStatus(404);
    }

    @Test
    void endsWithWhatComesNext() {
        assertThat(browser.page(workshop.manager(), application)
                        .select("#end a")
                        .first()
                        .attr("href"))
                .isEqualTo("/companies/" + workshop.company());
    }

    @Test
    void aMethodWithLevelsToTwoAsksInThreeLevels() {
        Workshop cheese = workshops.cheeseMaker();
        Document page = browser.page(cheese.manager(), cheese.instrument("hygiene"));

        assertThat(item(page, "hy_cuts").select("input[type=radio]").eachAttr("value"))
                .containsExactly("0", "1", "2", "?");
        assertThat(browser.answer(cheese.manager(), cheese.instrument("hygiene"), "hy_cuts", "2", 0))
                .hasStatusOk();
        assertThat(browser.answer(cheese.manager(), cheese.instrument("hygiene"), "hy_cuts", "3", 1))
                .hasStatus(422);
    }

    @Test
    void oneIsNotSaidInThePlural() {
        browser.answer(workshop.manager(), application, "app_hours_week", "1", 0);

        assertThat(item(browser.page(workshop.adviser(), application), "app_hours_week")
                        .select(".question-other")
                        .text())
                .isEqualTo("La empresa contestó: 1");
    }

    private static Element item(Document page, String item) {
        return page.selectFirst("[data-item=" + item + "]");
    }

    private long rows() {
        return Scopes.as(
                staff.scope(workshop.director()),
                () -> transaction.<Long>execute(status -> jdbc.sql("select count(*) from diagnosis.answer")
                        .query(Long.class)
                        .single()));
    }
}
