package org.zarpe.journeys;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Counts what Chromium itself says a page received, headers included; what its scripts take along once it stands, such as sheets for a place without a line, is not the page. */
final class Meter {

    private final Set<String> takenAlong = ConcurrentHashMap.newKeySet();
    private final AtomicLong bytes = new AtomicLong();
    private final AtomicInteger requests = new AtomicInteger();

    Meter(Page page) {
        CDPSession session = page.context().newCDPSession(page);
        session.send("Network.enable");
        session.on("Network.requestWillBeSent", (JsonObject event) -> {
            requests.incrementAndGet();
            if (event.has("type") && event.get("type").getAsString().equals("Fetch")) {
                takenAlong.add(event.get("requestId").getAsString());
            }
        });
        session.on("Network.loadingFinished", (JsonObject event) -> {
            if (!takenAlong.remove(event.get("requestId").getAsString())) {
                bytes.addAndGet((long) event.get("encodedDataLength").getAsDouble());
            }
        });
    }

    /** Over the wire since the last time it was asked. */
    long bytes() {
        return bytes.getAndSet(0);
    }

    int requests() {
        return requests.getAndSet(0);
    }
}
