package org.zarpe.api.imports;

/** What becomes of an import. */
public enum ImportMode {
    /** Everything is checked as if it were kept, and nothing is. */
    DRY_RUN,
    /** One fault, and nothing is kept. */
    ALL_OR_NOTHING,
    /** A company with a fault is left out, with all that belongs to it; the others are kept. */
    PER_ROW
}
