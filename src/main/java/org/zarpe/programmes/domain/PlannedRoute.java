package org.zarpe.programmes.domain;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zarpe.methodology.Pack;
import org.zarpe.methodology.RuleReading;
import org.zarpe.methodology.Stage;

/**
 * When each stage should start and end, from the cohort's start, the method's planned days and what each stage waits for. Whoever came by a call has until its
 * last day to apply.
 */
public final class PlannedRoute {

    /** @param end last day, included */
    public record Span(LocalDate start, LocalDate end) {}

    private final Pack pack;
    private final RuleReading rules;
    private final LocalDate cohortStart;
    private final @Nullable LocalDate applyBy;
    private final Map<String, Span> spans = new HashMap<>();
    private final Set<String> beingPlanned = new HashSet<>();

    private PlannedRoute(Pack pack, LocalDate cohortStart, @Nullable LocalDate applyBy) {
        this.pack = pack;
        this.rules = new RuleReading(pack);
        this.cohortStart = cohortStart;
        this.applyBy = applyBy;
    }

    /** @param arrives the day the company begins its application */
    public static PlannedRoute of(Pack pack, Intake intake, LocalDate arrives) {
        return new PlannedRoute(
                pack, intake.cohort().starts(), intake.openUntil(arrives).orElse(null));
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
        Span span = new Span(start, end(stage, start));
        spans.put(stage.id(), span);
        return span;
    }

    private LocalDate end(Stage stage, LocalDate start) {
        LocalDate end = start.plusDays(Math.max(1, stage.plannedDays()) - 1L);
        return applyBy != null && applyBy.isAfter(end) && rules.mentions(stage.exit(), "application.sent")
                ? applyBy
                : end;
    }

    private boolean waitsFor(Stage stage, Stage other) {
        Set<String> entry = rules.mentioned(stage.entry());
        return entry.contains("stage." + other.id() + ".closed")
                || entry.contains("decision.go") && rules.mentions(other.exit(), "decision.go");
    }
}
