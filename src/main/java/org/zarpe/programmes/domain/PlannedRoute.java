package org.zarpe.programmes.domain;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.zarpe.methodology.Pack;
import org.zarpe.methodology.RuleReading;
import org.zarpe.methodology.Stage;

/** When each stage should start and end, from the cohort's start, the method's planned days and what each stage waits for. */
public final class PlannedRoute {

    /** @param end last day, included */
    public record Span(LocalDate start, LocalDate end) {}

    private final Pack pack;
    private final RuleReading rules;
    private final LocalDate cohortStart;
    private final Map<String, Span> spans = new HashMap<>();
    private final Set<String> beingPlanned = new HashSet<>();

    private PlannedRoute(Pack pack, LocalDate cohortStart) {
        this.pack = pack;
        this.rules = new RuleReading(pack);
        this.cohortStart = cohortStart;
    }

    public static PlannedRoute of(Pack pack, LocalDate cohortStart) {
        return new PlannedRoute(pack, cohortStart);
    }

    public Span plan(Stage stage) {
        Span known = spans.get(stage.id());
        if (known != null) {
            return known;
        }
        beingPlanned.add(stage.id());
        LocalDate start = pack.stages().stream()
                .filter(other -> !beingPlanned.contains(other.id()) && waitsFor(stage, other))
                .map(other -> plan(other).end().plusDays(1))
                .max(LocalDate::compareTo)
                .orElse(cohortStart);
        beingPlanned.remove(stage.id());
        Span span = new Span(start, start.plusDays(Math.max(1, stage.plannedDays()) - 1L));
        spans.put(stage.id(), span);
        return span;
    }

    private boolean waitsFor(Stage stage, Stage other) {
        Set<String> entry = rules.mentioned(stage.entry());
        return entry.contains("stage." + other.id() + ".closed")
                || entry.contains("decision.go") && rules.mentions(other.exit(), "decision.go");
    }
}
