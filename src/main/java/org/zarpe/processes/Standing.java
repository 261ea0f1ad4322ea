package org.zarpe.processes;

/** What a version of a document is on a day. */
public enum Standing {
    DRAFT,
    IN_REVIEW,
    /** Approved, for a later day. */
    TO_COME,
    EFFECTIVE,
    /** A newer one took its place. */
    OBSOLETE,
    WITHDRAWN
}
