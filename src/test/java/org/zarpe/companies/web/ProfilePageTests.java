package org.zarpe.companies.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zarpe.Browser;
import org.zarpe.Staff;
import org.zarpe.ZarpeTest;
import org.zarpe.companies.CompanyId;
import org.zarpe.companies.RegisterCompany;
import org.zarpe.companies.RegisterCompany.Registration;
import org.zarpe.identity.Actor;
import org.zarpe.shared.PartialDate;
import org.zarpe.shared.Quantity;
import org.zarpe.shared.Text;
import org.zarpe.shared.tenancy.Scopes;

@ZarpeTest
@Tag("persistence")
class ProfilePageTests {

    @Autowired
    Browser browser;

    @Autowired
    Staff staff;

    @Autowired
    RegisterCompany companies;

    private Actor director;
    private CompanyId company;

    @BeforeEach
    void aCompany() {
        director = staff.director();
        company = Scopes.as(
                staff.scope(director),
                () -> companies
                        .register(new Registration(
                                CompanyId.next(),
                                "Maderas del Sur",
                                new Text("Muebles de parota", "Parota wood furniture"),
                                PartialDate.ofYear(2010),
                                Quantity.exactly(12),
                                "Zapopan",
                                "MX",
                                true))
                        .orThrow());
    }

    @Test
    void showsWhoTheCompanyIsAndWhatIsRecorded() {
        Document page = browser.page(director, "/companies/" + company + "/profile");

        assertThat(page.selectFirst("h1").text()).contains("Maderas del Sur");
        assertThat(page.text()).contains("Muebles de parota", "12 personas", "Como se dijo al registrarse", "México");
        assertThat(page.select(".badge.illustrative")).isNotEmpty();
    }

    @Test
    void theFileIsOfferedInAFewPartsAndWhatStandsBesideTheOpenOne() {
        Document page = browser.page(director, "/companies/" + company + "/profile");

        assertThat(page.select("nav.tabs")).hasSize(2);
        assertThat(page.select("nav.tabs").first().select("a").eachText())
                .as("a part of one tab bears the name of that tab")
                .containsExactly("Resumen", "Empresa", "Diagnóstico", "Gestión", "Reconocimiento");
        assertThat(page.select("nav.tabs [aria-current=true]").text()).isEqualTo("Empresa");
        assertThat(page.select("nav.tabs").last().select("a").eachText())
                .containsExactly("Datos", "Historial", "Privacidad");
        assertThat(browser.page(director, "/companies/" + company).select("nav.tabs"))
                .as("a part of one page has nothing beside it")
                .hasSize(1);
    }

    @Test
    void speaksEnglish() {
        assertThat(browser.page(director, "/companies/" + company + "/profile?lang=en")
                        .text())
                .contains("Parota wood furniture", "12 people");
    }

    @Test
    void listsTheCompaniesOneMaySeeAndFindsThemByAnyWord() {
        assertThat(browser.page(director, "/companies").text()).contains("Maderas del Sur");
        assertThat(browser.page(director, "/companies?words=PAROTA").text()).contains("Maderas del Sur");
        assertThat(browser.page(director, "/companies?words=zapatos").text()).doesNotContain("Maderas del Sur");
        assertThat(browser.page(staff.adviser(director), "/companies").text()).doesNotContain("Maderas del Sur");
    }

    @Test
    void anAdviserWhoIsNotAssignedDoesNotOpenTheFile() {
        assertThat(browser.open(staff.adviser(director), "/companies/" + company + "/profile"))
                .hasStatus(403);
    }
}
