package org.zarpe.reviews;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Text;

/**
 * Going through the questions of an audit: by its auditor, or for one who does not sign in by whoever keeps the audits. The same answer twice is given once;
 * refused with {@code stale} where somebody answered meanwhile.
 */
public interface AnswerAudits {

    /**
     * @param finding null takes an answer back
     * @param seen version of the answer that the person saw
     * @return its version now
     */
    Outcome<Long> find(
            Actor actor, CompanyId company, UUID audit, String requirement, @Nullable Finding finding, long seen);

    /** What was seen, kept and counted beside the answer. */
    Outcome<Long> note(Actor actor, CompanyId company, UUID audit, String requirement, Text words, long seen);

    /** What does not conform becomes a nonconformity; told twice, it is one. @return its id */
    Outcome<UUID> raise(Actor actor, CompanyId company, UUID audit, String requirement);
}
