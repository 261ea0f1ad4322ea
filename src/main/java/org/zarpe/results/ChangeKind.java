package org.zarpe.results;

import java.util.Optional;

/** What there is to say of a change, in a word that a statement can count by. */
public enum ChangeKind {
    RELATIVE,
    ABSOLUTE,
    RECORDED,
    TOLD,
    OTHER_UNIT,
    NO_BASELINE,
    NO_END,
    /** Both are recorded, and one of them is no figure. */
    NO_FIGURE;

    /** Empty where nothing is recorded at all. */
    public static Optional<ChangeKind> of(Change change) {
        return switch (change) {
            case Change.Relative relative -> Optional.of(RELATIVE);
            case Change.Absolute absolute -> Optional.of(ABSOLUTE);
            case Change.AsRecorded recorded -> Optional.of(RECORDED);
            case Change.Told told -> Optional.of(TOLD);
            case Change.NotComparable not -> Optional.of(OTHER_UNIT);
            case Change.CannotTell cannot when cannot.baselineMissing() && cannot.endMissing() -> Optional.empty();
            case Change.CannotTell cannot when cannot.baselineMissing() -> Optional.of(NO_BASELINE);
            case Change.CannotTell cannot when cannot.endMissing() -> Optional.of(NO_END);
            case Change.CannotTell cannot -> Optional.of(NO_FIGURE);
        };
    }
}
