package org.zarpe.journeys;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Counts what Chromium itself says a page received, headers included. */
final class Meter {

    private final AtomicLong bytes = new AtomicLong();
    private final AtomicInteger requests = new AtomicInteger();

    Meter(Page page) {
        CDPSession session = page.context().newCDPSession(page);
        session.send("Network.enable");
        session.on(
                "Network.loadingFinished",
                (JsonObject event) ->
                        bytes.addAndGet((long) event.get("encodedDataLength").getAsDouble()));
        session.on("Network.requestWillBeSent", (JsonObject event) -> requests.incrementAndGet());
    }

    /** Over the wire since the last time it was asked. */
    long bytes() {
        return bytes.getAndSet(0);
    }

    int requests() {
        return requests.getAndSet(0);
    }
}
