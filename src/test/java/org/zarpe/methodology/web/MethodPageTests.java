package org.zarpe.methodology.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.zarpe.Browser;
import org.zarpe.Staff;
import org.zarpe.ZarpeTest;
import org.zarpe.identity.Actor;

@ZarpeTest
class MethodPageTests {

    private static final String METHOD = "/methods/proveedor-internacional-confiable/1.1.0";

    @Autowired
    Browser browser;

    @Autowired
    Staff staff;

    @Test
    void aMethodIsTakenAlongByteForByte() throws IOException {
        Actor adviser = staff.adviser(staff.director());
        Document page = browser.page(adviser, "/methods/inocuidad-artesanal/1.0.0");
        MvcTestResult taken = browser.open(adviser, page.select("a[download]").attr("href"));

        assertThat(taken)
                .hasStatusOk()
                .hasHeader("Content-Disposition", "attachment; filename=\"inocuidad-artesanal-1.0.0.zip\"");
        Path written = Path.of("packs/inocuidad-artesanal/1.0.0");
        int files = 0;
        try (ZipInputStream zip =
                new ZipInputStream(new ByteArrayInputStream(taken.getResponse().getContentAsByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(zip.readAllBytes())
                        .as(entry.getName())
                        .isEqualTo(Files.readAllBytes(written.resolve(entry.getName())));
                files++;
            }
        }
        try (var all = Files.walk(written)) {
            assertThat(files).isEqualTo((int) all.filter(Files::isRegularFile).count());
        }
    }

    @Test
    void aProcessShowsTheProcedureAWorkshopStartsFrom() {
        Document method = browser.page(staff.director(), METHOD);
        Document page = browser.page(
                staff.director(), method.select("a[href$=/processes/dispatch]").attr("href"));

        assertThat(page.select("h1").text()).isEqualTo("Despacho de exportación y aduana");
        assertThat(page.select("tbody tr")).hasSize(7);
        assertThat(page.select("tbody tr").get(3).text())
                .startsWith("4. Comercio exterior Pide al agente el borrador del pedimento")
                .endsWith("Borrador de pedimento aprobado");
        assertThat(page.select(".fact").text()).contains("papeles 0 Cuántos", "días 100 % De cada cien");
        assertThat(page.select("a[href$=/processes/collection]").text()).isEqualTo("Cobranza");
    }

    @Test
    void aTargetIsSaidInTheUnitOfItsFigure() {
        Actor director = staff.director();

        assertThat(browser.page(director, METHOD + "/processes/collection?lang=en")
                        .select(".fact")
                        .text())
                .contains("45 days or less", "5 % or less");
        assertThat(browser.page(director, METHOD + "/processes/people?lang=en")
                        .select(".fact")
                        .text())
                .contains("20 hours or more", "people 100 % Out of", "lost 0 How many");
    }

    @Test
    void whatAccreditationRestsOnIsReadByEverybodyInWords() {
        Actor director = staff.director();
        for (Actor reader : List.of(director, staff.trainer(director), staff.assessor(director))) {
            Document page = browser.page(reader, METHOD + "/accreditation?lang=en");

            assertThat(page.select("ol.points > li")).hasSize(8);
            assertThat(page.select("main").text())
                    .contains(
                            "No open major nonconformity.", "within the last 2 years", "score 20 % of the requirements")
                    .contains("At least 3 members", "more than half of the votes cast", "counts once")
                    .contains("60 days ahead", "It holds for 24 months, and every 12")
                    .contains("Recognised by the operator, which also ran the programme", "ISO/IEC 17000")
                    .contains("Human reliability", "9. Measurement and improvement")
                    .doesNotContain("assessment.", "{operator}");
        }
    }

    @Test
    void theMandatoryRequirementsLeadToWhatTheyAsk() {
        Document page = browser.page(staff.director(), METHOD + "/accreditation");

        assertThat(page.select("a[href$=/foundations/preservation]").eachText())
                .contains("7.3 Madera de embalaje con la marca NIMF-15");
    }

    @Test
    void aMethodThatRecognisesNobodySaysNothingOfIt() {
        Actor director = staff.director();

        assertThat(browser.page(director, "/methods/inocuidad-artesanal/1.0.0").select("a[href$=/accreditation]"))
                .isEmpty();
        assertThat(browser.open(director, "/methods/inocuidad-artesanal/1.0.0/accreditation"))
                .hasStatus(404);
        assertThat(browser.open(director, METHOD + "/processes/gardening")).hasStatus(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"inocuidad-artesanal/9.9.9", "nobody-wrote-it/1.0.0", "inocuidad-artesanal/newest"})
    void aMethodThatIsNotPublishedIsNotFound(String method) {
        Actor director = staff.director();
        assertThat(browser.open(director, "/methods/" + method)).hasStatus(404);
        assertThat(browser.open(director, "/methods/" + method + "/files")).hasStatus(404);
    }
}
