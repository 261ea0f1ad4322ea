package org.zarpe.impartiality;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zarpe.identity.Actor;
import org.zarpe.identity.PersonId;
import org.zarpe.shared.Outcome;

/** Describing assessors, by the director. */
public interface KeepAssessors {

    /**
     * Refused with {@code stale} where somebody described them meanwhile.
     *
     * @param version 0 for a first time
     */
    Outcome<PersonId> describe(Actor director, PersonId assessor, Described described, long version);

    /**
     * @param since null where it was not said
     * @param mostOpen null where it was not said
     */
    record Described(
            Competence competence,
            @Nullable LocalDate since,
            @Nullable Integer mostOpen) {}
}
