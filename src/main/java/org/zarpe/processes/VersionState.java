package org.zarpe.processes;

/** How far a version of a document has come. Whether an approved one is in force depends on the day: see {@link Standing}. */
public enum VersionState {
    DRAFT,
    IN_REVIEW,
    APPROVED,
    WITHDRAWN;

    /** Whether it is still being written or read before it holds. */
    public boolean isOpen() {
        return this == DRAFT || this == IN_REVIEW;
    }
}
