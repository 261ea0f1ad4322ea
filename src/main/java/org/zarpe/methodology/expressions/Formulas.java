package org.zarpe.methodology.expressions;

import dev.cel.runtime.CelEvaluationException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.zarpe.methodology.Computed;
import org.zarpe.methodology.Indicator;
import org.zarpe.methodology.Pack;

/** Computes indicators from the values of one period; an indicator that is itself computed is computed first. */
final class Formulas {

    private static final String VALUE = "value.";

    private final Pack pack;
    private final Compiler compiler;
    private final Map<String, BigDecimal> values;

    Formulas(Pack pack, Compiler compiler, Map<String, BigDecimal> values) {
        this.pack = pack;
        this.compiler = compiler;
        this.values = values;
    }

    Computed compute(Indicator indicator) {
        if (indicator.formula().isEmpty()) {
            BigDecimal value = values.get(indicator.id());
            return value == null ? new Computed.Missing(Set.of(indicator.id())) : new Computed.Value(value);
        }
        Expression formula = compiler.expression(indicator.formula().get());
        Map<String, Object> known = new HashMap<>();
        Set<String> missing = new TreeSet<>();
        boolean undefined = false;
        for (String name : formula.reads()) {
            switch (compute(pack.indicator(name.substring(VALUE.length())))) {
                case Computed.Value value -> known.put(name, value.value().doubleValue());
                case Computed.Missing further -> missing.addAll(further.indicators());
                case Computed.Undefined ignored -> undefined = true;
            }
        }
        if (!missing.isEmpty()) {
            return new Computed.Missing(missing);
        }
        return undefined ? new Computed.Undefined() : evaluate(formula, known);
    }

    private Computed evaluate(Expression formula, Map<String, Object> known) {
        try {
            return formula.program().eval(known) instanceof Double number && Double.isFinite(number)
                    ? new Computed.Value(BigDecimal.valueOf(number))
                    : new Computed.Undefined();
        } catch (CelEvaluationException noNumber) {
            return new Computed.Undefined();
        }
    }
}
