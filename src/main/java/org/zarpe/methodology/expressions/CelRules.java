package org.zarpe.methodology.expressions;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.zarpe.methodology.Computed;
import org.zarpe.methodology.Condition;
import org.zarpe.methodology.Facts;
import org.zarpe.methodology.Indicator;
import org.zarpe.methodology.JudgedCondition;
import org.zarpe.methodology.Judgement;
import org.zarpe.methodology.Pack;
import org.zarpe.methodology.PackRef;
import org.zarpe.methodology.Rules;

/** {@link Rules} by CEL; each pack's expressions are compiled once. */
@Component
public final class CelRules implements Rules {

    private record Compilers(Pack pack, Compiler rules, Compiler formulas) {

        static Compilers of(Pack pack) {
            return new Compilers(
                    pack,
                    Compiler.ofRules(Vocabulary.of(pack)),
                    Compiler.ofFormulas(
                            pack.indicators().stream().map(Indicator::id).collect(Collectors.toSet())));
        }
    }

    private final Map<PackRef, Compilers> compilers = new ConcurrentHashMap<>();

    @Override
    public Judgement judge(Pack pack, String expression, Facts facts) {
        return evaluation(pack, facts).judge(expression);
    }

    @Override
    public Judgement judgeRule(Pack pack, String rule, Facts facts) {
        return evaluation(pack, facts).judgeRule(rule);
    }

    @Override
    public List<JudgedCondition> judgeEach(Pack pack, List<Condition> conditions, Facts facts) {
        Evaluation evaluation = evaluation(pack, facts);
        return conditions.stream()
                .map(condition -> new JudgedCondition(condition, evaluation.judge(condition.rule())))
                .toList();
    }

    @Override
    public Computed compute(Pack pack, Indicator indicator, Map<String, BigDecimal> values) {
        return new Formulas(pack, compilers(pack).formulas(), values).compute(indicator);
    }

    private Evaluation evaluation(Pack pack, Facts facts) {
        return new Evaluation(pack, compilers(pack).rules(), facts);
    }

    // a pack that is being written keeps its reference while its content changes
    private Compilers compilers(Pack pack) {
        return compilers.compute(
                pack.ref(), (ref, before) -> before != null && before.pack() == pack ? before : Compilers.of(pack));
    }
}
