package org.zarpe.audit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.zarpe.Browser;
import org.zarpe.Staff;
import org.zarpe.ZarpeTest;
import org.zarpe.audit.Archive;
import org.zarpe.audit.PersonalTraces;
import org.zarpe.companies.CompanyId;
import org.zarpe.companies.FactKind;
import org.zarpe.companies.application.RecordFacts;
import org.zarpe.identity.Actor;
import org.zarpe.shared.Ids;
import org.zarpe.shared.tenancy.Occasion;
import org.zarpe.shared.tenancy.Scopes;

@ZarpeTest
@Tag("persistence")
class HistoryPageTests {

    @Autowired
    Staff staff;

    @Autowired
    Archive archive;

    @Autowired
    Browser browser;

    @Autowired
    RecordFacts facts;

    @Autowired
    PersonalTraces traces;

    @Autowired
    MockMvcTester mvc;

    private Actor director;
    private Actor reader;
    private CompanyId company;

    @BeforeEach
    void aCompanyWithACorrectedFigure() {
        director = staff.director();
        company = archive.company(director);
        // whose looks are not written down
        reader = staff.manager(director, company.value());
        UUID former = Ids.next();
        Scopes.as(staff.scope(director), () -> {
            facts.record(director, company, former, FactKind.EMPLOYEES, employees("12"))
                    .orThrow();
            new Occasion(null, "la nómina lo dice")
                    .during(() -> facts.correct(director, company, former, Ids.next(), employees("14"))
                            .orThrow());
        });
    }

    @Test
    void tellsAChangeAsAPersonWould() {
        Document page = browser.page(reader, history("?lang=en"));

        assertThat(page.select(".moment").first().text())
                .contains("Persona de prueba changed the figure (Employees, 2017) from 12 to 14")
                .contains("Because: la nómina lo dice");
        assertThat(page.select(".moment-title").eachText())
                .contains("Persona de prueba noted the company's identity (Dulces de la Sierra)");
        assertThat(browser.page(reader, history("?lang=es"))
                        .select(".moment-title")
                        .first()
                        .text())
                .isEqualTo("Persona de prueba cambió la cifra (Personal, 2017) de 12 a 14");
    }

    @Test
    void saysNothingOfCountersAndMarksOfTheProduct() {
        assertThat(browser.page(reader, history("?lang=en&what=companies")).select(".moment"))
                .hasSize(4);
        assertThat(browser.page(reader, history("?lang=en")).text()).doesNotContain("superseded", "version");
    }

    @Test
    void isFilteredByWhatWhoAndWhen() {
        assertThat(browser.page(reader, history("?what=companies")).select(".moment"))
                .hasSize(4);
        assertThat(browser.page(reader, history("?what=plans")).select(".moment"))
                .isEmpty();
        assertThat(browser.page(reader, history("?who=" + director.person().value()))
                        .select(".moment"))
                .hasSize(4);
        assertThat(browser.page(reader, history("?who=" + Ids.next())).select(".moment"))
                .isEmpty();
        assertThat(browser.page(reader, history("?until=2001")).select(".moment"))
                .isEmpty();
        assertThat(browser.page(reader, history("?what=companies&since=2001&until=2199"))
                        .select(".moment"))
                .hasSize(4);
    }

    @Test
    void aDayThatIsNoneIsToldBesideItsField() {
        Document page = browser.page(reader, history("?since=31/31/2026&until=2199"));

        assertThat(page.select(".refused input").eachAttr("name")).containsExactly("since");
        assertThat(page.select("details[open] form[role=search]")).hasSize(1);
    }

    @Test
    void whatCannotBeReadInTheFilterAsksForNothing() {
        assertThat(browser.page(reader, history("?who=nobody&since=yesterday&before=x&what='"))
                        .select(".empty"))
                .hasSize(1);
        assertThat(browser.page(reader, history("?what=companies&who=nobody&since=yesterday&before=x"))
                        .select(".moment"))
                .hasSize(4);
    }

    @Test
    void showsAPageAndTheWayToEarlierOnes() {
        for (int number = 0; number < 40; number++) {
            archive.colleague(director, company, "Persona " + number);
        }
        Document page = browser.page(reader, history("?what=companies"));
        String older = page.select("a[href*=before]").attr("href");

        assertThat(page.select(".moment")).hasSize(40);
        assertThat(older).contains("what=companies");
        assertThat(browser.page(reader, older).select(".moment")).hasSize(4);
    }

    @Test
    void aBlankedPersonIsNoLongerNamed() {
        UUID colleague = archive.colleague(director, company, "Jacinta Robles");
        assertThat(browser.page(reader, history("?lang=en")).text()).contains("Jacinta Robles");

        Scopes.as(staff.scope(director), () -> traces.blank("companies.person", colleague.toString()));
        assertThat(browser.page(reader, history("?lang=en")).text())
                .doesNotContain("Jacinta Robles")
                .contains("personal value erased");
    }

    @Test
    void leavesAsCsvWithoutFormulas() throws Exception {
        archive.colleague(director, company, "=HYPERLINK(\"x\")");

        MvcTestResult csv = browser.open(reader, history(".csv?lang=en"));
        assertThat(csv).hasStatusOk().hasContentTypeCompatibleWith("text/csv");
        assertThat(csv.getResponse().getContentAsString(StandardCharsets.UTF_8))
                .startsWith("When,Who,What was done,Item,Before,After,Because,")
                .contains("changed the figure (Employees, 2017) from 12 to 14\",value,12,14,la nómina lo dice,")
                .contains("\"'=HYPERLINK(\"\"x\"\")\"");
    }

    @Test
    void aDirectorsLookStandsInTheHistoryItself() {
        browser.page(director, history(""));

        assertThat(browser.page(reader, history("?lang=en"))
                        .select(".moment-title")
                        .first()
                        .text())
                .isEqualTo("Persona de prueba looked at the company's finances (figures)");
    }

    @Test
    void isNotForStrangersNorAssessors() {
        assertThat(browser.open(staff.assessor(director), history(""))).hasStatus(403);
        assertThat(browser.open(staff.adviser(director), history(""))).hasStatus(403);
        assertThat(browser.open(staff.director(), history(""))).hasStatus(403);
    }

    @Test
    void theLatestCheckpointAndItsKeyAreThereForAnybody() throws Exception {
        String trail = "/trail/" + director.operator().value();
        assertThat(mvc.get().uri(trail + "/checkpoint").exchange()).hasStatus(404);
        while (archive.seal(director) == 0) {
            Thread.onSpinWait();
        }

        MvcTestResult checkpoint = mvc.get().uri(trail + "/checkpoint").exchange();
        assertThat(checkpoint).hasStatusOk().hasContentTypeCompatibleWith("text/plain");
        assertThat(checkpoint.getResponse().getContentAsString(StandardCharsets.UTF_8))
                .isEqualTo(archive.note(director))
                .contains(trail + "\n");
        assertThat(mvc.get().uri(trail + "/key").exchange())
                .hasStatusOk()
                .bodyText()
                .contains(trail + "+");
        assertThat(mvc.get().uri("/trail/" + Ids.next() + "/key").exchange()).hasStatus(404);
    }

    private String history(String question) {
        return "/companies/" + company + "/history" + question;
    }

    private static Map<String, String> employees(String value) {
        return Map.of("value", value, "from", "2017", "to", "2017", "source", "Nómina");
    }
}
