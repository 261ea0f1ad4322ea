package org.zarpe.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The figures behind a chart, taken along as a table. */
@Tag("journey")
class ChartTableJourneyTests {

    private static final String RENAME = """
            (figure) => {
              const [name, value] = figure.querySelector("table").rows[1].cells;
              name.textContent = '=HYPERLINK("x";1)';
              value.textContent = "-4.5";
            }""";

    @Test
    void aTextIsNoFormulaAndANumberStaysOne() throws IOException {
        Page page = Port.open().signedIn("gerente.f@demo.zarpe.example", Port.DESK, "es");
        page.navigate(page.url() + "/diagnosis");
        var figure = page.locator("figure:has([data-as=csv]):has(table)").first();
        figure.evaluate(RENAME);

        Download download =
                page.waitForDownload(() -> figure.locator("[data-as=csv]").evaluate("button => button.click()"));

        assertThat(List.of(Files.readString(download.path()).split("\r\n")))
                .anyMatch(line -> line.startsWith("\"'=HYPERLINK(\"\"x\"\";1)\",\"-4.5\""));
    }
}
