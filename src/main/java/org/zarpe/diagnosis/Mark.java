package org.zarpe.diagnosis;

import java.util.OptionalInt;

/** What a reader marks for a requirement or an item that scores. */
public sealed interface Mark {

    /** A level of the pack's scale. */
    record Level(int level) implements Mark {}

    /** Leaves the weight. */
    record NotApplicable(String reason) implements Mark {}

    /** Not answered yet: anything from the lowest to the highest level. */
    record Open() implements Mark {}

    Mark OPEN = new Open();

    default OptionalInt known() {
        return this instanceof Level known ? OptionalInt.of(known.level()) : OptionalInt.empty();
    }

    default boolean isOpen() {
        return this instanceof Open;
    }

    default boolean applies() {
        return !(this instanceof NotApplicable);
    }
}
