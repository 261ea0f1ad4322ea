package org.zarpe.reports.domain;

import java.math.BigDecimal;

/** One cell of a report table. What is not known stays blank. */
public sealed interface Cell {

    record Words(String text) implements Cell {}

    record Figure(BigDecimal number) implements Cell {}

    /** Yes or no, for whoever computes with the export. */
    record Flag(boolean is) implements Cell {}

    record Blank() implements Cell {}

    static Cell words(String text) {
        return text.isBlank() ? new Blank() : new Words(text);
    }

    /** The figure without needless zeros, the words as they are, nothing for a blank. */
    default String plain() {
        return switch (this) {
            case Words words -> words.text();
            case Figure figure -> figure.number().stripTrailingZeros().toPlainString();
            case Flag flag -> Boolean.toString(flag.is());
            case Blank blank -> "";
        };
    }

    default boolean isFigure() {
        return this instanceof Figure;
    }
}
