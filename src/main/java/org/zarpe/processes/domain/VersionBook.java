package org.zarpe.processes.domain;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.zarpe.identity.PersonId;

/** The versions of all documents, with what was said of them and who read them. */
public interface VersionBook {

    /** Never empty: a document begins with its first draft. */
    Versions of(UUID document);

    /** By document. */
    Map<UUID, Versions> ofAll(UUID enrolment);

    void add(ControlledDocument document, DocumentVersion draft);

    /** With the answers that changed. Somebody who was faster lets it fail, and nothing is kept. */
    void save(ControlledDocument document, DocumentVersion changed);

    List<Reading> readings(UUID version);

    void add(ControlledDocument document, UUID version, PersonId reader, Instant at);

    /** "Read and understood". */
    record Reading(PersonId person, Instant at) {}
}
