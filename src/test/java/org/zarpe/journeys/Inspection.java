package org.zarpe.journeys;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Looks at pages at all widths. Axe is slow: it looks at each kind of page once in each language, and again wherever another reader's page holds an element in
 * surroundings that it has not seen. Several may share one.
 */
final class Inspection {

    private static final List<String> STANDARD = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final List<Integer> WIDTHS = List.of(320, Port.PHONE, Port.DESK);
    private static final List<Integer> LOOKED_AT = List.of(Port.PHONE, Port.DESK);
    private static final int LINES = 900;
    private static final int LATER = 30 * 1024;

    private static final String SURROUNDINGS = """
            () => [...new Set([...document.body.querySelectorAll("*")].map((element) => {
              let path = "";
              for (let one = element, steps = 0; one && one !== document.body && steps < 4; one = one.parentElement, steps++) {
                const aria = [...one.attributes].map((attribute) => attribute.name)
                  .filter((name) => name === "role" || name === "hidden" || name === "open" || name.startsWith("aria-"));
                path = one.tagName + "." + (one.getAttribute("class") ?? "") + "[" + aria + "]>" + path;
              }
              return path;
            }))]""";

    private final Set<String> seen = ConcurrentHashMap.newKeySet();
    private final Set<String> kinds = ConcurrentHashMap.newKeySet();

    /** What is wrong, one line each. */
    List<String> of(Page page, String address, String language, List<String> starts) {
        List<String> faults = new ArrayList<>();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                faults.add(page.url() + ": " + message.text());
            }
        });
        Meter meter = new Meter(page);
        Voyage.from(page, address, starts, link -> {
            boolean isNew = isNew(page, Voyage.kind(link) + language);
            for (int width : WIDTHS) {
                page.setViewportSize(width, LINES);
                if ((Boolean) page.evaluate("document.documentElement.scrollWidth > window.innerWidth + 1")) {
                    faults.add(link + ": wider than a screen of " + width);
                }
                if (isNew && LOOKED_AT.contains(width)) {
                    faults.addAll(violations(page, link + " at " + width));
                }
            }
            if (!spoken(link, language).equals(page.getAttribute("html", "lang"))) {
                faults.add(link + ": says it is in " + page.getAttribute("html", "lang"));
            }
            long weight = meter.bytes();
            if (weight > LATER) {
                faults.add(link + ": " + weight / 1024 + " KB");
            }
        });
        return faults;
    }

    /** The public register speaks the language of its address, whoever reads it. */
    private static String spoken(String link, String language) {
        if (link.startsWith("/registro")) {
            return "es";
        }
        return link.startsWith("/register") ? "en" : language;
    }

    @SuppressWarnings("unchecked")
    private boolean isNew(Page page, String kind) {
        boolean newKind = kinds.add(kind);
        boolean newParts = seen.addAll((List<String>) page.evaluate(SURROUNDINGS));
        return newKind || newParts;
    }

    private static List<String> violations(Page page, String where) {
        return new AxeBuilder(page)
                        .setLegacyMode(true) // the pages have no frames, and a page for each result is slow
                        .withTags(STANDARD)
                        .analyze()
                        .getViolations()
                        .stream()
                        .map(violation -> where + ": " + violation.getId() + " "
                                + violation.getNodes().getFirst().getTarget() + " × "
                                + violation.getNodes().size())
                        .toList();
    }
}
