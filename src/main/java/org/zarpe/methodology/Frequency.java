package org.zarpe.methodology;

public enum Frequency {
    BASELINE_END,
    YEARLY,
    QUARTERLY,
    MONTHLY
}
