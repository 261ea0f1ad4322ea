package org.zarpe.companies.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zarpe.Browser;
import org.zarpe.Staff;
import org.zarpe.Statements;
import org.zarpe.ZarpeTest;
import org.zarpe.companies.CompanyId;
import org.zarpe.companies.RegisterCompany;
import org.zarpe.companies.RegisterCompany.Registration;
import org.zarpe.identity.Actor;
import org.zarpe.shared.PartialDate;
import org.zarpe.shared.Text;
import org.zarpe.shared.tenancy.Scopes;

/** The list of more companies than fit on a page. */
@ZarpeTest
@Tag("persistence")
class ListOfCompaniesTests {

    private static final int ALL = 30;

    @Autowired
    Browser browser;

    @Autowired
    Staff staff;

    @Autowired
    RegisterCompany companies;

    private Actor director;

    @BeforeEach
    void thirtyCompanies() {
        director = staff.director();
        Scopes.as(staff.scope(director), () -> {
            for (int number = 0; number < ALL; number++) {
                register("Taller %02d".formatted(number), 1950 + number, number % 2 == 0 ? "Tonalá" : "Autlán");
            }
        });
    }

    private void register(String name, int founded, String town) {
        companies
                .register(new Registration(
                        CompanyId.next(),
                        name,
                        new Text("Herrería", "Ironwork"),
                        PartialDate.ofYear(founded),
                        null,
                        town,
                        "MX",
                        false))
                .orThrow();
    }

    @Test
    void goesOnFromPageToPageAndShowsEachCompanyOnce() {
        for (String order : List.of("name", "town", "youngest")) {
            assertThat(leafed("/companies?sort=" + order)).hasSize(ALL).doesNotHaveDuplicates();
        }
    }

    @Test
    void isReadInTheOrderAskedFor() {
        assertThat(leafed("/companies")).isSorted().startsWith("Taller 00");
        assertThat(leafed("/companies?sort=youngest"))
                .startsWith("Taller 29", "Taller 28")
                .endsWith("Taller 00");
        assertThat(leafed("/companies?sort=town"))
                .startsWith(leafed("/companies?words=autlan").toArray(String[]::new));
    }

    @Test
    void findsWithoutAccentsAndKeepsWhatWasLookedForOnTheNextPage() {
        assertThat(leafed("/companies?words=TONALA")).hasSize(ALL / 2);
        assertThat(browser.page(director, "/companies?words=TONALA").text()).contains("Hay 30 empresas");
    }

    @Test
    void asksTheDatabaseAsOftenForTwentyAsForTwo() {
        long few = Statements.during(() -> browser.page(director, "/companies?words=Taller%200"));
        assertThat(Statements.during(() -> browser.page(director, "/companies")))
                .isEqualTo(few);
    }

    private List<String> leafed(String first) {
        List<String> names = new ArrayList<>();
        String next = first;
        while (next != null) {
            Document page = browser.page(director, next);
            names.addAll(page.select(".grid h2, .grid h3").eachText());
            Element further = page.selectFirst("a[href*='after=']:contains(siguientes)");
            next = further == null ? null : further.attr("href");
        }
        return names;
    }
}
