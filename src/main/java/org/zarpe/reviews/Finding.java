package org.zarpe.reviews;

/** What an internal audit says of a requirement. */
public enum Finding {
    CONFORMS,
    DOES_NOT,
    /** It is met, and something of it could go wrong. */
    OBSERVATION,
    /** There was nothing to look at. */
    NOT_SEEN;

    /** Whether it says nothing without words. */
    public boolean needsWords() {
        return this == DOES_NOT || this == OBSERVATION;
    }
}
