package org.zarpe.methodology.expressions;

import dev.cel.common.types.CelType;
import dev.cel.common.types.OpaqueType;
import dev.cel.common.types.SimpleType;
import org.zarpe.methodology.ItemKind;
import org.zarpe.shared.Quantity;

/** What kind of value a fact has in an expression. */
public enum FactType {
    BOOL(SimpleType.BOOL, Boolean.class, "true or false"),
    STRING(SimpleType.STRING, String.class, "a text"),
    QUANTITY(OpaqueType.create("quantity"), Quantity.class, "a quantity"),
    /** A plain number; in the formulas of indicators only. */
    DOUBLE(SimpleType.DOUBLE, Double.class, "a number");

    private final CelType type;
    private final Class<?> value;
    private final String words;

    FactType(CelType type, Class<?> value, String words) {
        this.type = type;
        this.value = value;
        this.words = words;
    }

    public static FactType of(ItemKind kind) {
        return switch (kind) {
            case LEVEL, NUMBER -> QUANTITY;
            case YES_NO -> BOOL;
            case CHOICE, TEXT -> STRING;
        };
    }

    CelType type() {
        return type;
    }

    boolean fits(Object known) {
        return value.isInstance(known);
    }

    String words() {
        return words;
    }
}
