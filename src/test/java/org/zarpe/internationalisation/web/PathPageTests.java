package org.zarpe.internationalisation.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zarpe.Browser;
import org.zarpe.Staff;
import org.zarpe.ZarpeTest;
import org.zarpe.companies.CompanyId;
import org.zarpe.companies.ExportMode;
import org.zarpe.companies.ExportRecord;
import org.zarpe.companies.KeepRecords;
import org.zarpe.identity.Actor;
import org.zarpe.programmes.Example;
import org.zarpe.shared.Ids;
import org.zarpe.shared.Quantity;
import org.zarpe.shared.tenancy.Scopes;

@ZarpeTest
@Tag("persistence")
class PathPageTests {

    @Autowired
    Browser browser;

    @Autowired
    Staff staff;

    @Autowired
    Example example;

    @Autowired
    KeepRecords records;

    private Actor director;
    private CompanyId company;
    private Visit visit;

    @BeforeEach
    void aCompanyInAProgramme() {
        director = staff.director();
        company = example.company(director, "2005");
        example.applicant(director, example.cohort(director), company);
        visit = new Visit(browser, director);
    }

    @Test
    void saysTheStageInOneSentenceAndShowsTheMarketOnTheChain() {
        export(new ExportRecord(
                null, "US", ExportMode.TRADING_COMPANY, null, Quantity.between(88, 92), null, null, true, "Tabla 1"));

        Document page = path("");

        assertThat(page.select("h2").text())
                .contains("exporta de manera regular por medio de una comercializadora: segunda etapa de Uppsala");
        assertThat(page.select(".port.current").text()).contains("Estados Unidos", "Aquí está la empresa");
        assertThat(page.select(".timeline").text()).contains("entre 88 % y 92 % de las ventas", "Tabla 1");
    }

    @Test
    void givesEachDefinitionOfBornGlobalItsSourceItsAnswerAndItsReason() {
        export(new ExportRecord(null, "CR", ExportMode.UNKNOWN, 1, null, null, null, true, "Tabla 1"));

        assertThat(path("").text())
                .contains("Knight & Cavusgil 1996", "No se puede saber")
                .contains("El año de la primera venta al extranjero no está registrado.");
    }

    @Test
    void showsRecordsThatContradictEachOther() {
        Scopes.as(
                staff.scope(director),
                () -> records.declareNoExports(director, company, "Tabla 1").orThrow());
        export(new ExportRecord(null, null, ExportMode.UNKNOWN, null, null, null, null, null, "Tabla 2"));

        Document page = path("?lang=en");

        assertThat(page.select("h2").text()).contains("the records conflict");
        assertThat(page.select("main").text())
                .contains("It was recorded that the company has no international activity.")
                .contains("Customers or sales abroad are recorded: country not recorded, year not recorded");
        assertThat(page.select("a[href=/companies/" + company + "/profile#exports]"))
                .isNotEmpty();
    }

    @Test
    void namesACountryWithItsArticleWithinAnEnglishSentenceOnly() {
        export(new ExportRecord(2024, "US", ExportMode.DIRECT, null, null, null, null, null, "Facturas"));

        Document page = path("?lang=en");

        assertThat(page.select("main").text()).contains("Of the sales to the United States in 2024");
        assertThat(page.select("tbody th").eachText()).startsWith("United States");
    }

    @Test
    void teachesWhereToRecordWhenNothingIs() {
        Document page = path("");

        assertThat(page.select(".empty-title").text())
                .isEqualTo("Aquí se verá el camino de la empresa en el extranjero");
        assertThat(page.select("h2").text()).contains("faltan datos");
    }

    @Test
    void isNotForSomebodyElse() {
        assertThat(new Visit(browser, staff.adviser(director)).get("/companies/" + company + "/path"))
                .hasStatus(403);
        assertThat(new Visit(browser, staff.director()).get("/companies/" + company + "/path"))
                .hasStatus(403);
    }

    private void export(ExportRecord export) {
        Scopes.as(
                staff.scope(director),
                () -> records.export(director, company, Ids.next(), export).orThrow());
    }

    private Document path(@Nullable String query) {
        return visit.open("/companies/" + company + "/path" + query);
    }
}
