package org.zarpe.methodology.expressions;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.ExprKind.Kind;
import dev.cel.common.navigation.CelNavigableAst;
import dev.cel.common.navigation.CelNavigableExpr;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What of CEL the rules of a pack may use: facts, literals, comparisons, logic and arithmetic. */
final class Grammar {

    private static final Set<String> OPERATORS = Set.of(
            "_&&_", "_||_", "!_", "_?_:_", "_==_", "_!=_", "_<_", "_<=_", "_>_", "_>=_", "@in", "_+_", "_-_", "_*_",
            "_/_", "-_");

    private Grammar() {}

    /** The dotted names that a parsed expression reads. */
    static Set<String> names(CelAbstractSyntaxTree parsed) {
        Set<String> names = new TreeSet<>();
        nodes(parsed)
                .filter(node -> node.parent()
                        .filter(parent -> parent.getKind() == Kind.SELECT)
                        .isEmpty())
                .forEach(node -> dotted(node.expr()).ifPresent(names::add));
        return names;
    }

    /** What a well-typed expression uses that is not part of the rule language. */
    static List<String> refusals(CelAbstractSyntaxTree checked) {
        List<String> reasons = new ArrayList<>();
        nodes(checked).forEach(node -> {
            if (node.getKind() == Kind.CALL
                    && !OPERATORS.contains(node.expr().call().function())) {
                reasons.add(
                        "The function '%s' is not part of the rule language; use facts, numbers, texts and the operators"
                                        .formatted(node.expr().call().function())
                                + " && || ! ?: < <= > >= == != in + - * / only.");
            }
            if (isQuantity(checked, node) && !isComparedRightly(checked, node)) {
                reasons.add("A quantity may only be compared with a number written out, such as '%s >= 3'."
                        .formatted(dotted(node.expr()).orElse("company.employees")));
            }
        });
        return reasons;
    }

    private static boolean isComparedRightly(CelAbstractSyntaxTree ast, CelNavigableExpr node) {
        Optional<CelNavigableExpr> parent = node.parent();
        if (parent.isEmpty() || parent.get().getKind() != Kind.CALL) {
            return false;
        }
        CelExpr.CelCall call = parent.get().expr().call();
        if (call.function().equals("_?_:_")) {
            return true;
        }
        boolean ours = ast.getReference(parent.get().id()).stream()
                .flatMap(reference -> reference.overloadIds().stream())
                .anyMatch(Comparison::isOverload);
        return ours
                && call.args().stream()
                        .filter(argument -> argument.id() != node.id())
                        .allMatch(argument -> argument.getKind() == Kind.CONSTANT);
    }

    private static boolean isQuantity(CelAbstractSyntaxTree ast, CelNavigableExpr node) {
        return ast.getType(node.id()).filter(FactType.QUANTITY.type()::equals).isPresent();
    }

    private static Optional<String> dotted(CelExpr expression) {
        return switch (expression.getKind()) {
            case IDENT -> Optional.of(expression.ident().name());
            case SELECT ->
                dotted(expression.select().operand())
                        .map(operand -> operand + "." + expression.select().field());
            default -> Optional.empty();
        };
    }

    private static java.util.stream.Stream<CelNavigableExpr> nodes(CelAbstractSyntaxTree ast) {
        return CelNavigableAst.fromAst(ast).getRoot().allNodes();
    }
}
