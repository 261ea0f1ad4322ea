package org.zarpe.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Each kind of page, as each role reads it: WCAG 2.2 AA by axe, no wider than the screen, in the language asked for, and light. They only look, so that
 * several may go at once: bin/check lets two.
 */
@Tag("journey")
class EveryPageTests {

    private static final Inspection INSPECTION = new Inspection();

    @Execution(ExecutionMode.CONCURRENT)
    @ParameterizedTest
    @CsvSource({
        "directora, es",
        "directora, en",
        "asesora, es",
        "asesora, en",
        "gerente.f, es",
        "gerente.f, en",
        "gerente.g, es",
        "gerente.h, en",
        "gerente.j, es",
        "gerente.j, en",
        "gerente.k, es",
        "gerente.k, en",
        "responsable.i, es",
        "responsable.i, en",
        "coordinador, es",
        "formadora, en",
        "evaluador, es",
        "ayudante.f, es",
        "comite.4, es",
    })
    void ofARoleIsAccessibleAndLight(String person, String language) {
        Port port = Port.open();
        Page page = port.signedIn(person + "@demo.zarpe.example", Port.DESK, language);
        assertThat(INSPECTION.of(page, port.address, language, List.of("/home")))
                .isEmpty();
        page.context().close();
    }

    @Execution(ExecutionMode.CONCURRENT)
    @ParameterizedTest
    @ValueSource(strings = {"es", "en"})
    void ofAStrangerIsAccessibleAndLight(String language) {
        Port port = Port.open();
        Page page = port.stranger(Port.DESK, language).newPage();
        page.navigate(port.address + "/sign-in");
        assertThat(INSPECTION.of(page, port.address, language, List.of("/", "/sign-in")))
                .isEmpty();
        page.context().close();
    }

    @Execution(ExecutionMode.CONCURRENT)
    @Test
    void isAccessibleInTheDarkToo() {
        Port port = Port.open();
        Page page = port.signedIn("gerente.f@demo.zarpe.example", Port.DESK, "es");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertThat(new Inspection().of(page, port.address, "es", List.of("/home")))
                .isEmpty();
        page.context().close();
    }
}
