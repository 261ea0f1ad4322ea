package org.zarpe.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zarpe.identity.PersonId;
import org.zarpe.identity.Role;

/**
 * Evidence that an adviser or an assessor asked for.
 *
 * @param due last day
 * @param role of whoever asked
 * @param pieces handed in for it, the oldest first
 * @param cancelled why, null while it stands
 */
public record RequestedEvidence(
        UUID id,
        String requirement,
        String words,
        LocalDate due,
        PersonId by,
        Role role,
        Instant at,
        List<Piece> pieces,
        @Nullable String cancelled,
        long version) {

    public RequestedEvidence {
        pieces = List.copyOf(pieces);
    }

    public RequestState state() {
        return cancelled == null
                ? RequestState.of(pieces.stream().map(Piece::state).toList())
                : RequestState.CANCELLED;
    }

    public boolean isOverdue(LocalDate today) {
        return state().waitsForTheCompany() && due.isBefore(today);
    }
}
