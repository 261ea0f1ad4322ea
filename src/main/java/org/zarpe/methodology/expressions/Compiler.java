package org.zarpe.methodology.expressions;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Compiles and type-checks expressions over a vocabulary. Safe for use by many threads. */
public final class Compiler {

    private static final CelOptions OPTIONS =
            CelOptions.current().enableUnknownTracking(true).build();

    // of the two runtimes of cel-java only this one lets a function answer "unknown"
    private static final CelRuntime RUNTIME = CelRuntimeFactory.legacyCelRuntimeBuilder()
            .setOptions(OPTIONS)
            .addFunctionBindings(Comparison.bindings())
            .build();

    private final Map<String, FactType> types;
    private final CelCompiler cel;
    private final Map<String, Expression> known = new ConcurrentHashMap<>();

    private Compiler(Vocabulary vocabulary, FactType answer) {
        types = vocabulary.types();
        CelCompilerBuilder builder = CelCompilerFactory.standardCelCompilerBuilder()
                .setOptions(OPTIONS)
                .setStandardMacros()
                .setResultType(answer.type())
                .addFunctionDeclarations(Comparison.declarations());
        types.forEach((name, type) -> builder.addVar(name, type.type()));
        cel = builder.build();
    }

    /** For rules: the answer is true or false. */
    public static Compiler ofRules(Vocabulary vocabulary) {
        return new Compiler(vocabulary, FactType.BOOL);
    }

    /** For the formulas of indicators: the answer is a number. */
    public static Compiler ofFormulas(Set<String> indicators) {
        return new Compiler(Vocabulary.ofValues(indicators), FactType.DOUBLE);
    }

    public Compiled check(String expression) {
        try {
            CelAbstractSyntaxTree parsed = cel.parse(expression).getAst();
            List<String> unknown = Grammar.names(parsed).stream()
                    .filter(name -> !types.containsKey(name))
                    .map(this::unknown)
                    .toList();
            if (!unknown.isEmpty()) {
                return new Compiled.Faulty(unknown);
            }
            CelAbstractSyntaxTree checked = cel.check(parsed).getAst();
            List<String> refusals = Grammar.refusals(checked);
            return refusals.isEmpty() ? new Compiled.Sound(Grammar.names(parsed)) : new Compiled.Faulty(refusals);
        } catch (CelValidationException wrong) {
            return new Compiled.Faulty(
                    wrong.getErrors().stream().map(Sentences::of).toList());
        }
    }

    FactType typeOf(String fact) {
        return types.getOrDefault(fact, FactType.STRING);
    }

    /** An expression that was checked when its pack was loaded. */
    Expression expression(String text) {
        return known.computeIfAbsent(text, this::compile);
    }

    private Expression compile(String text) {
        if (check(text) instanceof Compiled.Faulty faulty) {
            throw new IllegalArgumentException("'" + text + "': " + String.join(" ", faulty.reasons()));
        }
        try {
            CelAbstractSyntaxTree ast = cel.compile(text).getAst();
            return new Expression(Grammar.names(ast), RUNTIME.createProgram(ast));
        } catch (CelValidationException | CelEvaluationException wrong) {
            throw new IllegalArgumentException("'" + text + "' was checked and does not compile", wrong);
        }
    }

    private String unknown(String name) {
        String kind = name.contains(".") ? name.substring(0, name.indexOf('.') + 1) : name + ".";
        List<String> near = new ArrayList<>(
                types.keySet().stream().filter(one -> one.startsWith(kind)).toList());
        String reason = "The expression reads '%s', which is not a fact of this pack.".formatted(name);
        return near.isEmpty() ? reason : reason + " Expected one of: " + String.join(", ", near) + ".";
    }
}
