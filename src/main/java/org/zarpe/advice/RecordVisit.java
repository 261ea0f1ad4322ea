package org.zarpe.advice;

import java.util.List;
import java.util.UUID;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.shared.Outcome;

/** Recording and changing visits and calls, by the company's adviser or the director. */
public interface RecordVisit {

    /**
     * @param id made with the form, so that a second click finds the first one's visit and agrees nothing twice
     * @param agreements made on that day
     */
    Outcome<UUID> record(Actor actor, CompanyId company, UUID id, Visit visit, List<Agreement> agreements);

    /**
     * Refused with {@code stale} where it was changed since that version.
     *
     * @param agreements to add; those made before stay as they are
     */
    Outcome<UUID> change(
            Actor actor, CompanyId company, UUID id, long version, Visit visit, List<Agreement> agreements);
}
