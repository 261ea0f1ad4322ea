package org.zarpe.plans.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.zarpe.identity.PersonId;

/** Who did something, on which day, and when it was entered. */
public record Stamp(UUID by, LocalDate day, Instant at) {

    public static Stamp of(PersonId by, LocalDate day, Clock clock) {
        return new Stamp(by.value(), day, clock.instant());
    }

    public static Stamp today(PersonId by, Clock clock) {
        return of(by, LocalDate.now(clock), clock);
    }
}
