package org.zarpe.methodology.expressions;

import dev.cel.runtime.CelAttribute;
import dev.cel.runtime.CelAttributePattern;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelUnknownSet;
import dev.cel.runtime.PartialVars;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.zarpe.methodology.Facts;
import org.zarpe.methodology.Judgement;
import org.zarpe.methodology.Pack;
import org.zarpe.shared.Quantity;
import org.zarpe.shared.Truth;

/** One judging of a pack's rules against one set of facts; a named rule is judged once. */
final class Evaluation {

    private static final String RULE = "rule.";

    private final Pack pack;
    private final Compiler compiler;
    private final Facts facts;
    private final Map<String, Judgement> named = new HashMap<>();

    Evaluation(Pack pack, Compiler compiler, Facts facts) {
        this.pack = pack;
        this.compiler = compiler;
        this.facts = facts;
    }

    Judgement judge(String text) {
        Expression expression = compiler.expression(text);
        Map<String, Object> known = new HashMap<>();
        List<CelAttributePattern> unknown = new ArrayList<>();
        for (String fact : expression.reads()) {
            value(fact)
                    .ifPresentOrElse(
                            value -> known.put(fact, value),
                            () -> unknown.add(CelAttributePattern.fromQualifiedIdentifier(fact)));
        }
        try {
            Object answer =
                    expression.program().eval(PartialVars.of(known, unknown.toArray(CelAttributePattern[]::new)));
            return answer instanceof CelUnknownSet unsettled
                    ? cannotTell(unsettled)
                    : Judgement.of(Boolean.TRUE.equals(answer));
        } catch (CelEvaluationException wrong) {
            throw new IllegalStateException("'" + text + "' of " + pack.ref() + " could not be evaluated", wrong);
        }
    }

    Judgement judgeRule(String rule) {
        Judgement before = named.get(rule);
        if (before != null) {
            return before;
        }
        Judgement judgement = Judgement.all(pack.rule(rule).conditions().stream()
                .map(condition -> judge(condition.rule()))
                .toList());
        named.put(rule, judgement);
        return judgement;
    }

    private Optional<Object> value(String fact) {
        if (fact.startsWith(RULE)) {
            return switch (judgeRule(fact.substring(RULE.length())).truth()) {
                case YES -> Optional.of(true);
                case NO -> Optional.of(false);
                case CANNOT_TELL -> Optional.empty();
            };
        }
        return facts.value(fact).map(value -> checked(fact, value));
    }

    private Object checked(String fact, Object value) {
        FactType type = compiler.typeOf(fact);
        if (!type.fits(value)) {
            throw new IllegalArgumentException(fact + " must be " + type.words() + " and is " + value);
        }
        return value instanceof Quantity quantity ? new Comparison.Named(fact, quantity) : value;
    }

    private Judgement cannotTell(CelUnknownSet unsettled) {
        Set<String> missing = new TreeSet<>();
        Set<String> tooImprecise = new TreeSet<>();
        for (CelAttribute attribute : unsettled.attributes()) {
            String fact = attribute.toString();
            if (fact.startsWith(RULE)) {
                Judgement rule = judgeRule(fact.substring(RULE.length()));
                missing.addAll(rule.missing());
                tooImprecise.addAll(rule.tooImprecise());
            } else if (facts.value(fact).isPresent()) {
                tooImprecise.add(fact);
            } else {
                missing.add(fact);
            }
        }
        return new Judgement(Truth.CANNOT_TELL, missing, tooImprecise);
    }
}
