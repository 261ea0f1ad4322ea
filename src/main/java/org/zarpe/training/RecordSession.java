package org.zarpe.training;

import java.util.UUID;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.shared.Outcome;

/** Recording and changing the sessions of a company, by its adviser or the director. */
public interface RecordSession {

    /** @param id made with the form, so that a second click finds the first one's session */
    Outcome<UUID> record(Actor actor, CompanyId company, UUID id, Session session);

    /** Refused with {@code stale} where it was changed since that version. */
    Outcome<UUID> change(Actor actor, CompanyId company, UUID id, long version, Session session);
}
