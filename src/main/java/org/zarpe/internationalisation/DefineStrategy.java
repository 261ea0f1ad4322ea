package org.zarpe.internationalisation;

import java.time.LocalDate;
import java.util.UUID;
import org.zarpe.identity.Actor;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Text;

/**
 * The strategic definition by the same rules as its forms. A thing whose id is there already stays as it is.
 */
public interface DefineStrategy {

    /** By an adviser or the director. */
    Outcome<UUID> offer(Actor adviser, EnrolmentId enrolment, UUID id, MarketCase market, LocalDate day);

    /** By the company's own manager, nobody else. */
    Outcome<UUID> choose(Actor manager, EnrolmentId enrolment, UUID id, UUID option, Text why, LocalDate day);

    Outcome<UUID> aim(Actor actor, EnrolmentId enrolment, UUID id, Objective objective, LocalDate day);
}
