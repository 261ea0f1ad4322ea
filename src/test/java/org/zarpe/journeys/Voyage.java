package org.zarpe.journeys;

import com.microsoft.playwright.Page;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Follows the links of the product from a first page, and keeps of each kind of page one address. */
final class Voyage {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}");
    private static final int MOST = 400;

    private Voyage() {}

    /** Kind of page (its path without identifiers) to one address of that kind. */
    static Map<String, String> from(Page page, String address, List<String> starts) {
        return from(page, address, starts, arrived -> {});
    }

    /** The same, telling of each page as soon as it is open, so that nobody has to open it again. */
    @SuppressWarnings("unchecked")
    static Map<String, String> from(Page page, String address, List<String> starts, Consumer<String> look) {
        Map<String, String> found = new LinkedHashMap<>();
        Set<String> seen = new HashSet<>();
        Deque<String> ahead = new ArrayDeque<>(starts);
        while (!ahead.isEmpty() && seen.size() < MOST) {
            String next = ahead.poll();
            if (!seen.add(next) || found.containsKey(kind(next))) {
                continue;
            }
            var answer = page.navigate(address + next);
            if (answer == null
                    || !answer.ok()
                    || !answer.headers().getOrDefault("content-type", "").startsWith("text/html")) {
                throw new AssertionError(next + " answers " + (answer == null ? "nothing" : answer.status()));
            }
            found.putIfAbsent(kind(next), next);
            List<String> links = (List<String>)
                    page.evaluate(
                            "[...document.querySelectorAll('a[href^=\"/\"]:not([download]):not([href$=\".json\"])')].map(link => link.getAttribute('href').split('#')[0])");
            look.accept(next);
            links.stream()
                    .filter(link -> !link.contains("lang=") && !link.startsWith("/webjars") && !link.isBlank())
                    .forEach(ahead::add);
        }
        return found;
    }

    /** Requirements, actions and figures are many of one kind; instruments and stages are few and differ. */
    static String kind(String link) {
        return ID.matcher(link.replaceAll("\\?.*", ""))
                .replaceAll("*")
                .replaceAll("/requirements/[^/]+", "/requirements/*")
                .replaceAll("/results/[a-z_]+/", "/results/*/")
                .replaceAll("/scores/([^/]+)/[^/]+", "/scores/$1/*");
    }
}
