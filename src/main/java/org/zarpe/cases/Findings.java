package org.zarpe.cases;

import java.util.List;
import java.util.UUID;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.shared.Text;

/** Reading what assessors found from other modules. */
public interface Findings {

    /** Those of a case that are not closed, in the order they were found. */
    List<Open> open(Actor actor, CompanyId company, CaseId id);

    /** @param number within the case, from 1 */
    record Open(
            UUID id, int number, String requirement, Severity severity, Text words, FindingState state, long version) {}
}
