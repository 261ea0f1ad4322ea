package org.zarpe.internationalisation.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.zarpe.identity.Actor;
import org.zarpe.identity.PersonId;

/** Who decided something, on which day, and when it was written down. */
public record Stamp(LocalDate day, PersonId by, Instant at) {

    public static Stamp of(Actor actor, LocalDate day, Clock clock) {
        return new Stamp(day, actor.person(), clock.instant());
    }
}
