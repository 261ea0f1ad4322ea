package org.zarpe.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The points of a SWOT are taken by their grip and put down where they belong; the buttons do the same. */
@Tag("journey")
class SwotJourneyTests {

    private static final int TALL = 2_400; // the whole board, so that nothing has to scroll while it is dragged
    private static final String ADVISER = "asesora@demo.zarpe.example";

    private final Somebody adviser = Somebody.known(ADVISER, Port.DESK);
    private String board = "";

    @BeforeEach
    void openTheBoard() {
        adviser.page.setViewportSize(Port.DESK, TALL);
        adviser.goTo("/companies").follow("Empresa F");
        board = adviser.company() + "/swot";
        adviser.goTo(board);
    }

    @AfterEach
    void leave() {
        adviser.page.context().close();
    }

    @Test
    void aPointIsDraggedToAnotherQuadrantAndStaysThere() {
        String text = words(adviser.page, "WEAKNESS").getLast();
        String neighbour = words(adviser.page, "THREAT").get(1);

        drag(adviser.page, text, neighbour);

        assertThat(adviser.page.locator("#voice")).containsText("Quedó en Amenazas: lugar 2 de");
        adviser.page.reload();
        assertThat(words(adviser.page, "THREAT")).containsSequence(text, neighbour);
        assertThat(words(adviser.page, "WEAKNESS")).doesNotContain(text);
    }

    @Test
    void aPointIsDraggedWithinItsQuadrant() {
        List<String> before = words(adviser.page, "STRENGTH");

        drag(adviser.page, before.getLast(), before.getFirst());

        assertThat(adviser.page.locator("#voice")).containsText("Quedó en Fortalezas: lugar 1 de");
        adviser.page.reload();
        assertThat(words(adviser.page, "STRENGTH"))
                .startsWith(before.getLast(), before.getFirst())
                .containsExactlyInAnyOrderElementsOf(before);
    }

    @Test
    void aPointThatIsLetGoWhereItWasIsNotSent() {
        List<String> before = words(adviser.page, "OPPORTUNITY");

        drag(adviser.page, before.getFirst(), before.getFirst());
        adviser.page.reload();

        assertThat(words(adviser.page, "OPPORTUNITY")).isEqualTo(before);
    }

    @Test
    void whoDragsWhatSomebodyElseMovedIsToldAndSeesTheBoardAsItIs() {
        Page late = Port.open().signedIn(ADVISER, Port.DESK, "es");
        late.setViewportSize(Port.DESK, TALL);
        late.navigate(Port.open().address + board);
        String text = words(late, "OPPORTUNITY").getLast();
        drag(adviser.page, text, words(adviser.page, "STRENGTH").getFirst());
        assertThat(adviser.page.locator("#voice")).containsText("Quedó en Fortalezas");

        drag(late, text, words(late, "THREAT").getFirst());

        assertThat(late.locator("main [role=alert]")).containsText("«" + text + "» se quedó donde está");
        assertThat(late.locator("main [role=alert]")).isFocused();
        assertThat(words(late, "STRENGTH").getFirst()).isEqualTo(text);
        drag(late, text, words(late, "OPPORTUNITY").getFirst());
        assertThat(late.locator("#voice")).containsText("Quedó en Oportunidades: lugar 1 de");
        late.context().close();
    }

    @Test
    void theKeyboardMovesItTooAndStaysWithThePoint() {
        String text = words(adviser.page, "THREAT").getFirst();
        Locator change = point(adviser.page, text).locator("summary");
        change.focus();
        adviser.page.keyboard().press("Enter");
        Locator down = point(adviser.page, text).locator("button[value=DOWN]");
        down.focus();
        adviser.page.keyboard().press("Enter");

        assertThat(adviser.page.locator("#voice")).containsText("Quedó en Amenazas: lugar 2 de");
        assertThat(words(adviser.page, "THREAT").get(1)).isEqualTo(text);
        assertThat(point(adviser.page, text).locator(":focus")).isVisible();
    }

    /** Takes the point by its grip and lets it go just above the other's first line. */
    private static void drag(Page page, String text, String before) {
        assertThat(page.locator(".draggable")).isVisible();
        Locator grip = point(page, text).locator("[data-grip]");
        BoundingBox from = grip.boundingBox();
        page.mouse().move(from.x + from.width / 2, from.y + from.height / 2);
        page.mouse().down();
        page.mouse().move(from.x + from.width / 2 + 10, from.y + from.height / 2 + 10);
        assertThat(page.locator(".taken")).hasCount(1);
        BoundingBox to = point(page, before).locator(".point-text").boundingBox();
        page.mouse().move(to.x + 40, to.y + 2, new com.microsoft.playwright.Mouse.MoveOptions().setSteps(8));
        page.mouse().up();
    }

    private static Locator point(Page page, String text) {
        return page.locator("[data-point]").filter(new Locator.FilterOptions().setHasText(text));
    }

    private static List<String> words(Page page, String quadrant) {
        return page.locator("[data-quadrant=" + quadrant + "] .point-text").allInnerTexts();
    }
}
