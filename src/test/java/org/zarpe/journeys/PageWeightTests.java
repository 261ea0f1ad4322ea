package org.zarpe.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The weight of the pages that follow is watched while every page is looked at: see {@link EveryPageTests}. */
@Tag("journey")
class PageWeightTests {

    private static final int FIRST = 120 * 1024;
    private static final int REQUESTS = 10;

    @Test
    void theFirstVisitIsLight() {
        Port port = Port.open();
        try (BrowserContext context = port.stranger(Port.PHONE, "es")) {
            Page page = context.newPage();
            Meter meter = new Meter(page);
            page.navigate(port.address + "/");
            page.waitForLoadState(LoadState.NETWORKIDLE);
            assertThat(meter.bytes()).isLessThanOrEqualTo(FIRST);
            assertThat(meter.requests()).isLessThanOrEqualTo(REQUESTS);
        }
    }
}
