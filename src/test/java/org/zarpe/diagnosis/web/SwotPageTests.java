package org.zarpe.diagnosis.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.zarpe.Staff;
import org.zarpe.ZarpeTest;
import org.zarpe.diagnosis.Quadrant;
import org.zarpe.diagnosis.SwotEntry;
import org.zarpe.diagnosis.SwotItems;
import org.zarpe.diagnosis.SwotSource;
import org.zarpe.diagnosis.Workshops;
import org.zarpe.diagnosis.Workshops.Workshop;
import org.zarpe.programmes.Enrolments;
import org.zarpe.shared.Ids;
import org.zarpe.shared.Quantity;
import org.zarpe.shared.Text;
import org.zarpe.shared.tenancy.Scopes;

@ZarpeTest
@Tag("persistence")
class SwotPageTests {

    @Autowired
    Workshops workshops;

    @Autowired
    MockMvcTester pages;

    @Autowired
    Staff staff;

    @Autowired
    SwotItems swot;

    @Autowired
    Enrolments enrolments;

    private Browser browser;
    private Workshop workshop;

    @BeforeEach
    void anApplicant() {
        browser = new Browser(pages, staff);
        workshop = workshops.applicant();
    }

    @Test
    void teachesHowToBegin() {
        Document page = browser.page(workshop.adviser(), workshop.file("swot"));

        assertThat(page.select(".quadrant")).hasSize(4);
        assertThat(page.text()).contains("al menos dos puntos en cada cuadro");
        assertThat(browser.page(workshop.adviser(), workshop.file("swot/new?quadrant=THREAT"))
                        .select("input[name=quadrant][checked]")
                        .val())
                .isEqualTo("THREAT");
    }

    @Test
    void addsAPointWithItsSource() {
        UUID id = Ids.next();

        assertThat(save(id, "STRENGTH", "Madera certificada 🌳", "VISIT", "3 de mayo", null))
                .hasStatus(303);

        assertThat(entries())
                .containsExactly(new SwotEntry(
                        id,
                        Quadrant.STRENGTH,
                        new Text("Madera certificada 🌳", "Madera certificada 🌳"),
                        2,
                        new SwotSource(SwotSource.Kind.VISIT, "3 de mayo")));
        assertThat(browser.page(workshop.manager(), workshop.file("swot")).text())
                .contains("Madera certificada 🌳", "Visita: 3 de mayo");
        assertThat(Scopes.as(
                        staff.scope(workshop.director()),
                        () -> enrolments
                                .facts(enrolments.get(workshop.enrolment()))
                                .value("swot.strengths")))
                .contains(Quantity.exactly(1));
    }

    @Test
    void anAnswerMayBeTheSource() {
        browser.answer(workshop.manager(), workshop.instrument("application"), "app_standardisation_need", "yes", 0);
        String source = "ANSWER:application.app_standardisation_need";
        assertThat(browser.page(workshop.adviser(), workshop.file("swot/new"))
                        .select("option")
                        .eachAttr("value"))
                .contains(source);

        save(Ids.next(), "WEAKNESS", "Cada turno barniza distinto", source, "", null);

        assertThat(entries().getFirst().source())
                .isEqualTo(new SwotSource(SwotSource.Kind.ANSWER, "application.app_standardisation_need"));
        assertThat(browser.page(workshop.manager(), workshop.file("swot")).text())
                .contains("Respuesta: ¿Hay trabajos que salen distintos");
    }

    @Test
    void aDoubleClickAddsOnce() {
        UUID id = Ids.next();
        save(id, "STRENGTH", "Madera certificada", "REPORTED", "", null);

        assertThat(save(id, "STRENGTH", "Madera certificada", "REPORTED", "", null))
                .hasStatus(303);
        assertThat(entries()).hasSize(1);
    }

    @Test
    void refusesAnEmptyAndAnEndlessTextAndKeepsWhatWasTyped() {
        assertThat(save(Ids.next(), "STRENGTH", "   ", "REPORTED", "", null)).hasStatus(422);

        MvcTestResult endless = save(Ids.next(), "STRENGTH", "largo ".repeat(300), "REPORTED", "", null);
        assertThat(endless).hasStatus(422);
        assertThat(Browser.read(endless).select("textarea").val()).startsWith("largo largo");
        assertThat(Browser.read(endless).select(".refusal").text()).contains("1,000");
        assertThat(entries()).isEmpty();
    }

    @Test
    void aStaleFormOverwritesNothingAndShowsBothVersions() {
        UUID id = Ids.next();
        save(id, "STRENGTH", "Primera", "REPORTED", "", null);
        save(id, "STRENGTH", "Segunda", "REPORTED", "", "1");

        MvcTestResult stale = save(id, "WEAKNESS", "Tercera", "REPORTED", "", "1");

        assertThat(stale).hasStatus(409);
        assertThat(Browser.read(stale).select(".conflict").text())
                .contains("Segunda", "Tercera", "Fortaleza", "Debilidad");
        assertThat(Browser.read(stale).select("form [name=version]").last().val())
                .isEqualTo("2");
        assertThat(entries().getFirst().text().es()).isEqualTo("Segunda");
    }

    @Test
    void movesWithinAndBetweenQuadrants() {
        UUID one = Ids.next();
        UUID two = Ids.next();
        UUID three = Ids.next();
        save(one, "STRENGTH", "Uno", "REPORTED", "", null);
        save(two, "STRENGTH", "Dos", "REPORTED", "", null);
        save(three, "STRENGTH", "Tres", "REPORTED", "", null);

        move(three, "UP", 1);
        assertThat(words()).containsExactly("Uno", "Tres", "Dos");
        move(three, "UP", 1);
        assertThat(words()).as("a second click on the same button").containsExactly("Uno", "Tres", "Dos");
        move(one, "DOWN", 1);
        move(one, "DOWN", 2);
        assertThat(words()).containsExactly("Tres", "Dos", "Uno");
        move(two, "TO_THREAT", 1);
        assertThat(words()).containsExactly("Tres", "Uno", "Dos");
        assertThat(entries().getLast().quadrant()).isEqualTo(Quadrant.THREAT);
    }

    @Test
    void whatIsRemovedIsNoLongerShown() {
        UUID id = Ids.next();
        save(id, "STRENGTH", "Uno", "REPORTED", "", null);

        assertThat(browser.send(workshop.adviser(), workshop.file("swot/items/" + id + "/archive"), "version", "1"))
                .hasStatus(303);

        assertThat(entries()).isEmpty();
        assertThat(browser.open(workshop.adviser(), workshop.file("swot/items/" + id)))
                .hasStatus(404);
        assertThat(save(id, "STRENGTH", "Otra vez", "REPORTED", "", "1")).hasStatus(303);
        assertThat(entries()).isEmpty();
    }

    @Test
    void anotherCompanysPointsAreNotToBeTouched() {
        UUID id = Ids.next();
        save(id, "STRENGTH", "Uno", "REPORTED", "", null);
        var stranger = staff.adviser(workshop.director());

        assertThat(browser.open(stranger, workshop.file("swot"))).hasStatus(403);
        assertThat(browser.send(
                        stranger, workshop.file("swot/items/" + id + "/place"), "version", "1", "move", "TO_THREAT"))
                .hasStatus(403);
    }

    private MvcTestResult save(
            UUID id,
            String quadrant,
            String text,
            String source,
            String reference,
            @org.jspecify.annotations.Nullable String version) {
        String[] fields = {
            "quadrant",
            quadrant,
            "text",
            text,
            "importance",
            "2",
            "source",
            source,
            "reference",
            reference,
            "version",
            version == null ? "" : version
        };
        return browser.send(workshop.adviser(), workshop.file("swot/items/" + id), fields);
    }

    private void move(UUID id, String move, long version) {
        assertThat(browser.send(
                        workshop.adviser(),
                        workshop.file("swot/items/" + id + "/place"),
                        "version",
                        Long.toString(version),
                        "move",
                        move))
                .hasStatus(303);
    }

    private List<String> words() {
        return entries().stream().map(entry -> entry.text().es()).toList();
    }

    private List<SwotEntry> entries() {
        return Scopes.as(staff.scope(workshop.director()), () -> swot.of(workshop.company()));
    }
}
