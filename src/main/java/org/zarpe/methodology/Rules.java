package org.zarpe.methodology;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Judges a pack's rules and formulas against facts, by partial evaluation: what is not known stays not known (Kleene, 1938). */
public interface Rules {

    /** An expression of the pack, such as a criterion's rule. */
    Judgement judge(Pack pack, String expression, Facts facts);

    /** A named rule of the pack: all its conditions together. */
    Judgement judgeRule(Pack pack, String rule, Facts facts);

    /** Each condition by itself; {@link Judgement#all} puts them together. */
    List<JudgedCondition> judgeEach(Pack pack, List<Condition> conditions, Facts facts);

    /**
     * An indicator's formula.
     *
     * @param values by indicator id, all of the same period
     */
    Computed compute(Pack pack, Indicator indicator, Map<String, BigDecimal> values);
}
