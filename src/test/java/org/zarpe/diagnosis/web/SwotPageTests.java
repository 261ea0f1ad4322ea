package org.zarpe.diagnosis.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.zarpe.Browser;
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
    Browser browser;

    @Autowired
    Staff staff;

    @Autowired
    SwotItems swot;

    @Autowired
    Enrolments enrolments;

    private Workshop workshop;

    @BeforeEach
    void anApplicant() {
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
    void saysTheDayOfAVisitInWords() {
        save(Ids.next(), "OPPORTUNITY", "Pidieron catálogo", "VISIT", "2026-05-12", null);

        assertThat(browser.page(workshop.manager(), workshop.file("swot")).text())
                .contains("Visita: 12 de mayo de 2026");
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

        assertThat(place(three, 1, "move", "UP")).hasStatus(303);
        assertThat(words()).containsExactly("Uno", "Tres", "Dos");
        place(one, 1, "move", "DOWN");
        place(one, 2, "move", "DOWN");
        assertThat(words()).containsExactly("Tres", "Dos", "Uno");
        assertThat(place(two, 1, "quadrant", "THREAT")).hasStatus(303);
        assertThat(words()).containsExactly("Tres", "Uno", "Dos");
        assertThat(entries().getLast().quadrant()).isEqualTo(Quadrant.THREAT);
    }

    @Test
    void isPutBeforeTheItemThatIsNamed() {
        UUID one = added("STRENGTH", "Uno");
        UUID two = added("STRENGTH", "Dos");
        UUID three = added("STRENGTH", "Tres");
        UUID outside = added("THREAT", "Fuera");

        assertThat(place(three, 1, "quadrant", "STRENGTH", "before", one.toString()))
                .hasStatus(303);
        assertThat(words()).containsExactly("Tres", "Uno", "Dos", "Fuera");
        assertThat(place(outside, 1, "quadrant", "STRENGTH", "before", two.toString()))
                .hasStatus(303);
        assertThat(words()).containsExactly("Tres", "Uno", "Fuera", "Dos");
        assertThat(place(one, 1, "quadrant", "STRENGTH", "before", "")).hasStatus(303);
        assertThat(words()).containsExactly("Tres", "Fuera", "Dos", "Uno");
        assertThat(entries()).extracting(SwotEntry::quadrant).containsOnly(Quadrant.STRENGTH);
    }

    @Test
    void whoMovesWhatSomebodyElseChangedIsTold() {
        UUID one = added("STRENGTH", "Uno");
        UUID two = added("STRENGTH", "Dos");
        save(two, "STRENGTH", "Dos, mejor dicho", "REPORTED", "", "1");

        for (String[] stale : new String[][] {{"move", "UP"}, {"quadrant", "THREAT"}}) {
            MvcTestResult told = place(two, 1, stale);
            assertThat(told).hasStatus(409);
            assertThat(Browser.read(told).select("[role=alert]").text())
                    .contains("Alguien más cambió", "«Dos, mejor dicho» se quedó donde está");
            assertThat(Browser.read(told).select(".quadrant")).hasSize(4);
        }
        assertThat(words()).containsExactly("Uno", "Dos, mejor dicho");
        browser.send(workshop.adviser(), item(one) + "/archive", "version", "1");
        assertThat(Browser.read(place(one, 1, "move", "DOWN"))
                        .select("[role=alert]")
                        .text())
                .contains("Alguien más quitó ese punto");
    }

    @Test
    void staysWhereItIsWhenItsNeighbourIsNotThere() {
        UUID one = added("STRENGTH", "Uno");
        UUID elsewhere = added("THREAT", "Otro cuadro");
        Workshop another = workshops.applicant();
        UUID strange = Ids.next();
        browser.send(
                another.adviser(),
                another.file("swot/items/" + strange),
                "quadrant",
                "STRENGTH",
                "text",
                "Ajeno",
                "importance",
                "",
                "source",
                "REPORTED");

        for (UUID neighbour : List.of(elsewhere, strange, Ids.next(), one)) {
            MvcTestResult told = place(one, 1, "quadrant", "STRENGTH", "before", neighbour.toString());
            assertThat(told).hasStatus(409);
            assertThat(Browser.read(told).select("[role=alert]").text()).contains("«Uno» se quedó donde está");
        }
        assertThat(words()).containsExactly("Uno", "Otro cuadro");
    }

    @Test
    void aPlaceThatDoesNotExistIsNowhere() {
        UUID one = added("STRENGTH", "Uno");

        assertThat(place(one, 1, "quadrant", "LUCK")).hasStatus(404);
        assertThat(place(one, 1, "quadrant", "THREAT", "before", "el-primero")).hasStatus(404);
        assertThat(place(one, 1, "move", "SIDEWAYS")).hasStatus(404);
        assertThat(place(one, 1)).hasStatus(400);
        assertThat(words()).containsExactly("Uno");
        assertThat(entries().getFirst().quadrant()).isEqualTo(Quadrant.STRENGTH);
    }

    @Test
    void mayWaitToBeWeighed() {
        Document form = browser.page(workshop.adviser(), workshop.file("swot/new"));
        assertThat(form.select("input[name=importance]").eachAttr("value")).containsExactly("", "1", "2", "3");
        assertThat(form.select("label:has(input[name=importance][checked])").text())
                .isEqualTo("Sin decidir todavía");

        UUID id = weighed(Ids.next(), "", null);
        assertThat(entries().getFirst().importance()).isNull();
        assertThat(point(id).text()).doesNotContain("Pesa", "Sin decidir");

        weighed(id, "3", "1");
        assertThat(point(id).text()).contains("Pesa mucho");
        weighed(id, "", "2");
        assertThat(entries().getFirst().importance()).isNull();
    }

    @Test
    void comparesImportanceInWords() {
        UUID id = weighed(Ids.next(), "", null);
        weighed(id, "3", "1");

        MvcTestResult stale = browser.send(workshop.adviser(), item(id), weighing("", "1"));

        assertThat(stale).hasStatus(409);
        assertThat(Browser.read(stale).select(".conflict .difference").eachText())
                .singleElement()
                .asString()
                .contains("Sin decidir todavía", "Pesa mucho");
    }

    @Test
    void refusesAnImportanceThatIsNotOffered() {
        assertThat(browser.send(workshop.adviser(), item(Ids.next()), weighing("9", null)))
                .hasStatus(422);
        assertThat(browser.send(workshop.adviser(), item(Ids.next()), weighing("mucho", null)))
                .hasStatus(422);
        assertThat(entries()).isEmpty();
    }

    @Test
    void aStaleFormThatSaysWhatIsSavedAlreadyIsDone() {
        UUID id = weighed(Ids.next(), "", null);
        weighed(id, "3", "1");

        assertThat(browser.send(workshop.adviser(), item(id), weighing("3", "1")))
                .hasStatus(303);
    }

    @Test
    void whoRemovesWhatSomebodyElseChangedIsTold() {
        UUID id = added("STRENGTH", "Uno");
        save(id, "STRENGTH", "Uno, mejor dicho", "REPORTED", "", "1");

        MvcTestResult told = browser.send(workshop.adviser(), item(id) + "/archive", "version", "1");

        assertThat(told).hasStatus(409);
        assertThat(Browser.read(told).select("[role=alert]").text()).contains("«Uno, mejor dicho» se quedó donde está");
        assertThat(words()).containsExactly("Uno, mejor dicho");
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
                        stranger, workshop.file("swot/items/" + id + "/place"), "version", "1", "quadrant", "THREAT"))
                .hasStatus(403);
    }

    private MvcTestResult save(
            UUID id, String quadrant, String text, String source, String reference, @Nullable String version) {
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

    private UUID added(String quadrant, String text) {
        UUID id = Ids.next();
        save(id, quadrant, text, "REPORTED", "", null);
        return id;
    }

    private UUID weighed(UUID id, String importance, @Nullable String version) {
        assertThat(browser.send(workshop.adviser(), item(id), weighing(importance, version)))
                .hasStatus(303);
        return id;
    }

    private static String[] weighing(String importance, @Nullable String version) {
        return new String[] {
            "quadrant",
            "STRENGTH",
            "text",
            "Madera certificada",
            "importance",
            importance,
            "source",
            "REPORTED",
            "version",
            version == null ? "" : version
        };
    }

    private Element point(UUID id) {
        return Objects.requireNonNull(
                browser.page(workshop.adviser(), workshop.file("swot")).getElementById(id.toString()));
    }

    private String item(UUID id) {
        return workshop.file("swot/items/" + id);
    }

    private MvcTestResult place(UUID id, long version, String... fields) {
        String[] all = Stream.concat(Stream.of("version", Long.toString(version)), Stream.of(fields))
                .toArray(String[]::new);
        return browser.send(workshop.adviser(), item(id) + "/place", all);
    }

    private List<String> words() {
        return entries().stream().map(entry -> entry.text().es()).toList();
    }

    private List<SwotEntry> entries() {
        return Scopes.as(staff.scope(workshop.director()), () -> swot.of(workshop.company()));
    }
}
