package org.zarpe.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** WCAG 2.2 AA by axe, and nothing wider than the screen, on every kind of page of every role. */
@Tag("journey")
class AccessiblePagesTests {

    private static final List<String> STANDARD = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    @ParameterizedTest
    @CsvSource({
        "directora@demo.zarpe.example, 390, es", "directora@demo.zarpe.example, 1280, en",
        "directora@demo.zarpe.example, 390, en", "directora@demo.zarpe.example, 1280, es",
        "gerente.f@demo.zarpe.example, 390, es", "gerente.f@demo.zarpe.example, 1280, en",
        "gerente.f@demo.zarpe.example, 390, en", "gerente.f@demo.zarpe.example, 1280, es",
        "asesora@demo.zarpe.example, 1280, es", "gerente.g@demo.zarpe.example, 390, es",
        "gerente.h@demo.zarpe.example, 1280, en", "responsable.i@demo.zarpe.example, 390, es",
    })
    void everyPageOfARoleIsAccessible(String mail, int width, String language) {
        Port port = Port.open();
        Page page = port.signedIn(mail, width, language);
        check(page, port.address, language, List.of("/home"));
        page.context().close();
    }

    @ParameterizedTest
    @CsvSource({"390, es", "1280, es", "390, en", "1280, en"})
    void everyPageOfAStrangerIsAccessible(int width, String language) {
        Port port = Port.open();
        Page page = port.stranger(width, language).newPage();
        check(page, port.address, language, List.of("/", "/sign-in"));
        page.context().close();
    }

    private static void check(Page page, String address, String language, List<String> starts) {
        List<String> faults = new ArrayList<>();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                faults.add(page.url() + ": " + message.text());
            }
        });
        Voyage.from(page, address, starts, link -> {
            new AxeBuilder(page)
                    .setLegacyMode(true) // the pages have no frames, and a page for each result is slow
                    .withTags(STANDARD)
                    .analyze()
                    .getViolations()
                    .forEach(violation -> faults.add(link + ": " + violation.getId() + " "
                            + violation.getNodes().getFirst().getTarget() + " × "
                            + violation.getNodes().size()));
            if ((Boolean) page.evaluate("document.documentElement.scrollWidth > window.innerWidth + 1")) {
                faults.add(link + ": wider than the screen");
            }
            if (!language.equals(page.getAttribute("html", "lang"))) {
                faults.add(link + ": says it is in " + page.getAttribute("html", "lang"));
            }
        });
        assertThat(faults).isEmpty();
    }
}
