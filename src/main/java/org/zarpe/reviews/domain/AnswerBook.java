package org.zarpe.reviews.domain;

import java.util.Map;
import java.util.UUID;
import org.zarpe.identity.PersonId;

/** The answers of all audits. */
public interface AnswerBook {

    /** Whoever else answers or closes it waits until this transaction has ended. */
    void hold(UUID audit);

    /** By requirement. */
    Map<String, AuditAnswer> of(UUID audit);

    /** By audit, then by requirement. */
    Map<UUID, Map<String, AuditAnswer>> ofAll(UUID enrolment);

    void save(Audit audit, AuditAnswer answer, PersonId by);
}
