package org.zarpe.accreditation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zarpe.identity.PersonId;
import org.zarpe.shared.PartialDate;
import org.zarpe.shared.Text;

/**
 * What proves a requirement and where it is.
 *
 * @param requirements ids of the requirements it serves, at least one
 * @param from since when it has been so
 * @param until last day it proves anything; null when it does not expire
 * @param withdrawal null while it stands
 */
public record EvidenceNote(
        UUID id,
        List<String> requirements,
        Text words,
        PartialDate from,
        @Nullable PartialDate until,
        PersonId by,
        Instant at,
        @Nullable Withdrawal withdrawal,
        long version) {

    public EvidenceNote {
        requirements = List.copyOf(requirements);
    }

    /** It stays readable, with why it no longer counts. */
    public record Withdrawal(Text reason, PersonId by, Instant at) {}

    public boolean serves(String requirement) {
        return requirements.contains(requirement);
    }

    public boolean isWithdrawn() {
        return withdrawal != null;
    }

    public boolean hasExpired(LocalDate day) {
        return until != null && until.latest().isBefore(day);
    }

    public boolean proves(LocalDate day) {
        return !isWithdrawn() && !hasExpired(day);
    }
}
