package org.zarpe.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What goes over the wire: 120 KB and 10 requests on the first visit, 30 KB on later pages. */
@Tag("journey")
class PageWeightTests {

    private static final long FIRST = 120 * 1024;
    private static final long LATER = 30 * 1024;
    private static final int REQUESTS = 10;

    @Test
    void theFirstVisitIsLight() {
        Port port = Port.open();
        try (BrowserContext context = port.stranger(Port.PHONE, "es")) {
            Page page = context.newPage();
            Meter meter = new Meter(context, page);
            page.navigate(port.address + "/");
            page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
            assertThat(meter.bytes.get()).isLessThanOrEqualTo(FIRST);
            assertThat(meter.requests.get()).isLessThanOrEqualTo(REQUESTS);
        }
    }

    @Test
    void laterPagesAreLighterStill() {
        Port port = Port.open();
        Page page = port.signedIn("gerente.f@demo.zarpe.example", Port.PHONE, "es");
        Map<String, String> kinds = Voyage.from(page, port.address, List.of("/home"));
        List<String> heavy = new ArrayList<>();
        Meter meter = new Meter(page.context(), page);
        for (String link : kinds.values()) {
            meter.bytes.set(0);
            page.navigate(port.address + link);
            page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
            if (meter.bytes.get() > LATER) {
                heavy.add(link + ": " + meter.bytes.get() / 1024 + " KB");
            }
        }
        assertThat(heavy).isEmpty();
        page.context().close();
    }

    /** Counts what Chromium itself says it received, headers included. */
    private static final class Meter {
        final AtomicLong bytes = new AtomicLong();
        final AtomicInteger requests = new AtomicInteger();

        Meter(BrowserContext context, Page page) {
            CDPSession session = context.newCDPSession(page);
            session.send("Network.enable");
            session.on(
                    "Network.loadingFinished",
                    (JsonObject event) -> bytes.addAndGet(
                            (long) event.get("encodedDataLength").getAsDouble()));
            session.on("Network.requestWillBeSent", (JsonObject event) -> requests.incrementAndGet());
        }
    }
}
