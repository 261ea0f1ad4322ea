package org.zarpe.methodology.expressions;

import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import dev.cel.runtime.CelAttribute;
import dev.cel.runtime.CelFunctionBinding;
import dev.cel.runtime.CelUnknownSet;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.zarpe.shared.Quantity;
import org.zarpe.shared.Truth;

/** How a quantity compares with a number; where its precision cannot settle it, the answer is an unknown that carries the fact's name. */
enum Comparison {
    LESS("_<_", Quantity::isBelow),
    LESS_OR_EQUAL("_<=_", Quantity::isAtMost),
    GREATER("_>_", Quantity::isAbove),
    GREATER_OR_EQUAL("_>=_", Quantity::isAtLeast),
    EQUAL("_==_", Quantity::isEqualTo),
    NOT_EQUAL("_!=_", (quantity, number) -> quantity.isEqualTo(number).not());

    /** A quantity that remembers which fact it is. */
    record Named(String fact, Quantity quantity) {}

    private final String operator;
    private final BiFunction<Quantity, BigDecimal, Truth> judge;

    Comparison(String operator, BiFunction<Quantity, BigDecimal, Truth> judge) {
        this.operator = operator;
        this.judge = judge;
    }

    static List<CelFunctionDecl> declarations() {
        return Stream.of(values()).map(Comparison::declaration).toList();
    }

    static List<CelFunctionBinding> bindings() {
        return Stream.of(values()).flatMap(Comparison::overloads).toList();
    }

    static boolean isOverload(String id) {
        return id.startsWith("quantity_") || id.endsWith("_quantity");
    }

    private CelFunctionDecl declaration() {
        CelType quantity = FactType.QUANTITY.type();
        return CelFunctionDecl.newFunctionDeclaration(
                operator,
                CelOverloadDecl.newGlobalOverload(
                        overload("quantity", "int"), SimpleType.BOOL, quantity, SimpleType.INT),
                CelOverloadDecl.newGlobalOverload(
                        overload("quantity", "double"), SimpleType.BOOL, quantity, SimpleType.DOUBLE),
                CelOverloadDecl.newGlobalOverload(
                        overload("int", "quantity"), SimpleType.BOOL, SimpleType.INT, quantity),
                CelOverloadDecl.newGlobalOverload(
                        overload("double", "quantity"), SimpleType.BOOL, SimpleType.DOUBLE, quantity));
    }

    // the constants of an enum do not change, whatever the compiler can see of it
    @SuppressWarnings("Immutable")
    private Stream<CelFunctionBinding> overloads() {
        Comparison turned = turned();
        return Stream.of(
                CelFunctionBinding.from(
                        overload("quantity", "int"), Named.class, Long.class, (named, number) -> answer(named, number)),
                CelFunctionBinding.from(
                        overload("quantity", "double"),
                        Named.class,
                        Double.class,
                        (named, number) -> answer(named, number)),
                CelFunctionBinding.from(
                        overload("int", "quantity"),
                        Long.class,
                        Named.class,
                        (number, named) -> turned.answer(named, number)),
                CelFunctionBinding.from(
                        overload("double", "quantity"),
                        Double.class,
                        Named.class,
                        (number, named) -> turned.answer(named, number)));
    }

    private String overload(String left, String right) {
        return left + "_" + name().toLowerCase(Locale.ROOT) + "_" + right;
    }

    private Object answer(Named named, long number) {
        return answer(named, BigDecimal.valueOf(number));
    }

    private Object answer(Named named, double number) {
        return answer(named, BigDecimal.valueOf(number));
    }

    private Object answer(Named named, BigDecimal number) {
        return switch (judge.apply(named.quantity(), number)) {
            case YES -> true;
            case NO -> false;
            case CANNOT_TELL -> CelUnknownSet.create(CelAttribute.fromQualifiedIdentifier(named.fact()));
        };
    }

    /** The same comparison with its sides changed: 3 < x is x > 3. */
    private Comparison turned() {
        return switch (this) {
            case LESS -> GREATER;
            case LESS_OR_EQUAL -> GREATER_OR_EQUAL;
            case GREATER -> LESS;
            case GREATER_OR_EQUAL -> LESS_OR_EQUAL;
            case EQUAL -> EQUAL;
            case NOT_EQUAL -> NOT_EQUAL;
        };
    }
}
