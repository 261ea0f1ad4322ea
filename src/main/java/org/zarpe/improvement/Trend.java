package org.zarpe.improvement;

/** Where the last values of an indicator go. */
public enum Trend {
    IMPROVING,
    STEADY,
    WORSENING,
    /** Fewer than three values. */
    UNKNOWN
}
