package org.zarpe.improvement;

import java.time.LocalDate;
import java.util.UUID;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Text;

/**
 * The way of a nonconformity, from what happened to the check that it helped. Refused with {@code stale} where it was changed since that version. Each step
 * done twice is done once.
 */
public interface TreatNonconformities {

    /** Refusals name the fields: title, what, found, customer, product, order, process, requirements. */
    Outcome<UUID> register(Actor actor, CompanyId company, UUID id, Happening happening);

    Outcome<UUID> describe(Actor actor, CompanyId company, UUID id, long version, Happening happening);

    /** Refusals name the fields: correction, who, day. */
    Outcome<UUID> correct(Actor actor, CompanyId company, UUID id, long version, Correction correction);

    /** Refusals name the fields: whys, cause, action, who, due, proof, look. */
    Outcome<UUID> plan(Actor actor, CompanyId company, UUID id, long version, Plan plan);

    /** Refused without a plan. */
    Outcome<UUID> start(Actor actor, CompanyId company, UUID id, long version, LocalDate day);

    /** The action is done. Refusals name the fields: day, note. */
    Outcome<UUID> finish(Actor actor, CompanyId company, UUID id, long version, LocalDate day, Text note);

    /**
     * Somebody looked. Where it helped it is closed; where it did not, it is planned anew. Refused with {@code own-work} where the actor carried it out and the
     * company has somebody else who signs in.
     */
    Outcome<UUID> check(Actor actor, CompanyId company, UUID id, long version, Look look);

    Outcome<UUID> withdraw(Actor actor, CompanyId company, UUID id, long version, String reason);

    /** @param seen what one saw */
    record Look(boolean helped, Text seen, LocalDate day) {}
}
