package org.zarpe.processes;

import java.util.UUID;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.shared.Outcome;

/** "Read and understood", by each person of the company for oneself. */
public interface ConfirmReading {

    /** @param version of the document; refused unless it is the one in force */
    Outcome<UUID> confirm(Actor actor, CompanyId company, UUID document, UUID version);
}
