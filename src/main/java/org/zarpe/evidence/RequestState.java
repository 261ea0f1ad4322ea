package org.zarpe.evidence;

import java.util.List;

/** Requested, submitted, accepted or returned, submitted again: it follows from what was handed in for it, so that it can never say anything else. */
public enum RequestState {
    REQUESTED,
    SUBMITTED,
    RETURNED,
    ACCEPTED,
    /** By whoever asked. */
    CANCELLED;

    /** @param handedIn in the order in which they came; what was withdrawn counts as never handed in */
    public static RequestState of(List<PieceState> handedIn) {
        List<PieceState> standing =
                handedIn.stream().filter(one -> one != PieceState.WITHDRAWN).toList();
        if (standing.contains(PieceState.ACCEPTED)) {
            return ACCEPTED;
        }
        if (standing.isEmpty()) {
            return REQUESTED;
        }
        return standing.contains(PieceState.SUBMITTED) ? SUBMITTED : RETURNED;
    }

    /** Whether the company still has something to do. */
    public boolean waitsForTheCompany() {
        return this == REQUESTED || this == RETURNED;
    }

    public boolean isOver() {
        return this == ACCEPTED || this == CANCELLED;
    }
}
