package org.zarpe.processes;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.shared.Outcome;

/** Writing the process map of a company, by the company and by its adviser. */
public interface KeepProcesses {

    /**
     * Takes key processes of the method as they stand there, with what they feed among those the company has. One that is there already stays as it is.
     *
     * @param keyProcesses ids of the method
     * @return what was taken, by the id of the method
     */
    Outcome<Map<String, UUID>> take(Actor actor, CompanyId company, Collection<String> keyProcesses);

    /** Refusals name the fields: name, purpose, owner, inputs, outputs, feeds. */
    Outcome<UUID> add(Actor actor, CompanyId company, UUID id, ProcessTerms terms);

    /** Refused with {@code stale} where it was changed since that version. */
    Outcome<UUID> describe(Actor actor, CompanyId company, UUID id, long version, ProcessTerms terms);

    /** Sets it aside, or takes it up again; nothing of it is lost. */
    Outcome<UUID> use(Actor actor, CompanyId company, UUID id, long version, boolean inUse);
}
