package org.zarpe.processes.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zarpe.identity.PersonId;
import org.zarpe.processes.GivenFile;

/** The files that were given for documents and records. */
public interface GivenFiles {

    /** @param words that can be read in it, null where none can */
    void add(ControlledDocument document, GivenFile file, @Nullable String words, PersonId by, Instant at);

    /** What can be read in it. */
    Optional<String> words(UUID file);
}
