package org.zarpe.evidence;

/** How a piece of evidence stands with those who read it. */
public enum PieceState {
    SUBMITTED,
    ACCEPTED,
    /** With a reason: it proves nothing until another is handed in. */
    RETURNED,
    WITHDRAWN
}
