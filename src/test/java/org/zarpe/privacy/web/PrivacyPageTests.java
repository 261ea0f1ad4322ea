package org.zarpe.privacy.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import org.zarpe.Browser;
import org.zarpe.Staff;
import org.zarpe.ZarpeTest;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.privacy.Consents;
import org.zarpe.privacy.Use;
import org.zarpe.programmes.Example;
import org.zarpe.shared.tenancy.Scopes;

@ZarpeTest
@Tag("persistence")
class PrivacyPageTests {

    @Autowired
    Browser browser;

    @Autowired
    Staff staff;

    @Autowired
    Example example;

    @Autowired
    CompanyAccess access;

    @Autowired
    Consents consents;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transaction;

    private Actor director;
    private Actor adviser;
    private Actor manager;
    private CompanyId company;

    @BeforeEach
    void aCompanyThatApplied() {
        director = staff.director();
        company = example.company(director, "2010");
        example.applicant(director, example.cohort(director), company);
        manager = staff.manager(director, company.value());
        adviser = staff.adviser(director);
        Scopes.as(
                staff.scope(director),
                () -> access.assign(director, adviser.person(), CompanyAccess.Part.ADVISER, company));
    }

    @Test
    void whoAppliesAllowsTheProgrammeAndNothingElse() {
        assertThat(allows(Use.PROGRAMME)).isTrue();
        assertThat(allows(Use.RESEARCH)).isFalse();
        assertThat(allows(Use.PUBLICATION)).isFalse();
        assertThat(browser.page(manager, tab()).select(".badge").eachText()).contains("Permitido", "Sin permiso");
    }

    @Test
    void theManagerAllowsAndWithdrawsAndBothStayOnRecord() {
        assertThat(state("research", "true")).hasStatus(303);
        assertThat(state("research", "true")).hasStatus(303);
        assertThat(allows(Use.RESEARCH)).isTrue();
        assertThat(Scopes.as(staff.scope(director), () -> consents.allowing(Use.RESEARCH)))
                .containsExactly(company);

        assertThat(state("research", "false")).hasStatus(303);

        assertThat(allows(Use.RESEARCH)).isFalse();
        assertThat(Scopes.as(staff.scope(director), () -> consents.allowing(Use.RESEARCH)))
                .isEmpty();
        Document page = browser.page(manager, tab() + "?lang=en");
        assertThat(page.select(".points li").eachText())
                .anyMatch(said -> said.startsWith("Withdrawn on") && said.endsWith("by Remedios Luna"))
                .anyMatch(said -> said.startsWith("Allowed on") && said.endsWith("by Remedios Luna"));
        assertThat(statements("RESEARCH")).isEqualTo(2);
    }

    @Test
    void othersReadItAndHaveNoButton() {
        for (Actor other : new Actor[] {director, adviser}) {
            assertThat(browser.page(other, tab()).select("form[action*=/uses/]"))
                    .isEmpty();
            assertThat(browser.send(other, uses("publication"), "given", "true"))
                    .hasStatus(403);
        }
        assertThat(allows(Use.PUBLICATION)).isFalse();
    }

    @Test
    void aCompanyThatWithdrawsTheProgrammeIsToldBeforeAndTheDirectorAfterwards() {
        assertThat(browser.page(manager, tab()).text()).contains("la empresa no puede seguir en el programa");
        assertThat(browser.page(director, "/companies/" + company).text()).doesNotContain("retiró el permiso");

        state("programme", "false");

        assertThat(browser.page(director, "/companies/" + company).text()).contains("retiró el permiso");
        assertThat(browser.page(manager, "/companies/" + company).text()).doesNotContain("retiró el permiso");
    }

    private boolean allows(Use use) {
        return Scopes.as(staff.scope(director), () -> consents.allows(company, use));
    }

    private long statements(String use) {
        return Scopes.as(
                staff.scope(director),
                () -> transaction.<Long>execute(
                        begun -> jdbc.sql("select count(*) from privacy.statement where company_id = ? and use = ?")
                                .params(company.value(), use)
                                .query(Long.class)
                                .single()));
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult state(String use, String given) {
        return browser.send(manager, uses(use), "given", given);
    }

    private String uses(String use) {
        return "/companies/" + company + "/uses/" + use + "/statements";
    }

    private String tab() {
        return "/companies/" + company + "/privacy";
    }
}
