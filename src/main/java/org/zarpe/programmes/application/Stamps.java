package org.zarpe.programmes.application;

import java.time.Clock;
import java.time.LocalDate;
import org.zarpe.identity.Actor;
import org.zarpe.programmes.domain.Stamp;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;

/** Stamps for days that have come. */
record Stamps(Actor actor, LocalDate today, Clock clock) {

    Outcome<Stamp> at(String field, LocalDate day) {
        return day.isAfter(today)
                ? Outcome.refused(Refusal.at(field, "date-in-future"))
                : Outcome.done(Stamp.of(actor, day, clock));
    }
}
