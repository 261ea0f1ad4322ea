package org.zarpe.programmes.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.zarpe.identity.Actor;
import org.zarpe.identity.PersonId;

/**
 * Who did something, on which day it happened, and when it was written down.
 *
 * @param day what counts for the rules; may be earlier than {@code at} where a thing is recorded afterwards
 */
public record Stamp(LocalDate day, PersonId by, Instant at) {

    public static Stamp of(Actor actor, LocalDate day, Clock clock) {
        return new Stamp(day, actor.person(), clock.instant());
    }
}
