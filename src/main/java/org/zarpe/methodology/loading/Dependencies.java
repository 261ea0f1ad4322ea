package org.zarpe.methodology.loading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which fact hangs on which, by which expression; a fact must not hang on itself. */
final class Dependencies {

    private final Map<String, Map<String, Branch>> reads = new LinkedHashMap<>();

    void add(String fact, String read, Branch expression) {
        reads.computeIfAbsent(fact, key -> new LinkedHashMap<>()).putIfAbsent(read, expression);
    }

    void report(Faults faults) {
        Set<String> settled = new LinkedHashSet<>();
        for (String fact : reads.keySet()) {
            follow(fact, new ArrayList<>(), settled, faults);
        }
    }

    private void follow(String fact, List<String> way, Set<String> settled, Faults faults) {
        if (settled.contains(fact)) {
            return;
        }
        way.add(fact);
        for (Map.Entry<String, Branch> read : reads.getOrDefault(fact, Map.of()).entrySet()) {
            int before = way.indexOf(read.getKey());
            if (before < 0) {
                follow(read.getKey(), way, settled, faults);
            } else {
                List<String> circle = new ArrayList<>(way.subList(before, way.size()));
                circle.add(read.getKey());
                faults.add(
                        read.getValue(),
                        "The rules go round in a circle: %s. A rule must not depend on itself."
                                .formatted(String.join(" needs ", circle)));
            }
        }
        way.removeLast();
        settled.add(fact);
    }
}
