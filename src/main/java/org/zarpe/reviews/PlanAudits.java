package org.zarpe.reviews;

import java.util.UUID;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Text;

/** Internal audits from the day one is planned to its conclusion, by the company and by its adviser. */
public interface PlanAudits {

    /**
     * Refused where the auditor would look at own work: a process he or she answers for, or a document he or she wrote.
     *
     * @param id made with the form, so that a second click finds the first one's audit
     */
    Outcome<UUID> plan(Actor actor, CompanyId company, UUID id, AuditTerms terms);

    Outcome<UUID> replan(Actor actor, CompanyId company, UUID audit, long version, AuditTerms terms);

    Outcome<UUID> callOff(Actor actor, CompanyId company, UUID audit, String reason);

    /** Once every question has an answer and whatever does not conform is a nonconformity. Nothing of it changes afterwards. */
    Outcome<UUID> close(Actor actor, CompanyId company, UUID audit, Text conclusion);
}
