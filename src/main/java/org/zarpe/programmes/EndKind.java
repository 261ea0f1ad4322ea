package org.zarpe.programmes;

/** How a company's participation ended. */
public enum EndKind {
    /** It went its way to the end, accredited or not. */
    COMPLETED,
    /** It left by its own decision. */
    WITHDREW,
    /** The programme ended it. */
    EXCLUDED,
    /** The company no longer trades. */
    CEASED
}
