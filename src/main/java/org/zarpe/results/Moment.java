package org.zarpe.results;

/** When in a company's way a value was taken. */
public enum Moment {
    /** Before the intervention: what every change is measured from. */
    BASELINE,
    /** Between: monthly or quarterly values. */
    PROGRESS,
    /** When the intervention ended. */
    END,
    /** A yearly wave of the follow-up. */
    FOLLOW_UP
}
