package org.zarpe.methodology.loading;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zarpe.methodology.expressions.Compiled;
import org.zarpe.methodology.expressions.Compiler;

/** Compiles every expression of a pack and refuses facts that depend on themselves. */
final class Expressions {

    private static final String CONTINUITY = "plan.continuity";
    private static final List<String> GATES_READ = List.of("assessment.", "training.", "plan.");
    private static final Compiled NOTHING = new Compiled.Sound(Set.of());

    private final Outline outline;
    private final Faults faults;
    private final Dependencies dependencies = new Dependencies();

    private Expressions(Outline outline, Faults faults) {
        this.outline = outline;
        this.faults = faults;
    }

    static void check(Outline outline, Faults faults) {
        new Expressions(outline, faults).check();
    }

    private void check() {
        Compiler rules = Compiler.ofRules(outline.vocabulary());
        outline.criteria().forEach(criterion -> check(criterion.at("rule"), rules, Stream.of("application.eligible")));
        outline.rules()
                .forEach(rule -> rule.items("conditions")
                        .forEach(
                                condition -> check(condition.at("rule"), rules, Stream.of("rule." + rule.text("id")))));
        outline.stages().forEach(stage -> {
            String closed = "stage." + stage.text("id") + ".closed";
            Stream.concat(stage.items("entry").stream(), stage.items("exit").stream())
                    .forEach(condition -> check(condition.at("rule"), rules, Stream.of(closed)));
        });
        outline.instruments()
                .forEach(instrument -> instrument.items("items").forEach(item -> {
                    String id = instrument.text("id");
                    check(
                            item.at("relevant"),
                            rules,
                            Stream.of(id + "." + item.text("id"), "complete." + id, "score." + item.text("dimension")));
                }));
        outline.requirements().forEach(requirement -> check(requirement.at("applicable"), rules, Stream.empty()));
        outline.definitions().forEach(definition -> check(definition.at("rule"), rules, Stream.empty()));
        outline.entries(FileKind.ACCREDITATION, "gates")
                .map(gate -> gate.at("rule"))
                .forEach(rule -> impartial(rule, check(rule, rules, Stream.empty())));
        Set<String> indicators =
                outline.indicators().map(indicator -> indicator.text("id")).collect(Collectors.toSet());
        Compiler formulas = Compiler.ofFormulas(indicators);
        outline.indicators()
                .forEach(indicator ->
                        check(indicator.at("formula"), formulas, Stream.of("value." + indicator.text("id"))));
        dependencies.report(faults);
    }

    /**
     * Answers the facts that it reads.
     *
     * @param decides the facts whose value hangs on this expression
     */
    private Set<String> check(Branch expression, Compiler compiler, Stream<String> decides) {
        return switch (expression.string().map(compiler::check).orElse(NOTHING)) {
            case Compiled.Faulty faulty -> {
                faulty.reasons().forEach(reason -> faults.add(expression, reason));
                yield Set.of();
            }
            case Compiled.Sound sound -> {
                decides.forEach(fact -> sound.reads().forEach(read -> dependencies.add(fact, read, expression)));
                sound.reads().forEach(read -> settled(read, expression));
                yield sound.reads();
            }
        };
    }

    /** What a company or its adviser say of the company may not open a gate. */
    private void impartial(Branch rule, Set<String> reads) {
        reads.stream()
                .filter(fact -> GATES_READ.stream().noneMatch(fact::startsWith))
                .forEach(fact -> faults.add(
                        rule,
                        "The gate reads '%s'; a gate reads only what the assessor found (assessment), training and the plan."
                                .formatted(fact)));
    }

    /** A fact that the pack itself must settle before anybody can know it. */
    private void settled(String fact, Branch expression) {
        if (fact.equals(CONTINUITY)
                && !outline.pack().at("settings").at("continuity_lines").exists()) {
            faults.add(
                    expression,
                    "The expression reads '%s', but 'settings' of pack.yaml has no 'continuity_lines', the lines that make such a plan."
                            .formatted(fact));
        }
    }
}
