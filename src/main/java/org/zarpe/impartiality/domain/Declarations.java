package org.zarpe.impartiality.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.zarpe.identity.PersonId;

/** What people declared. */
public interface Declarations {

    /** Those that go on first, then the newest. */
    List<Declaration> of(PersonId person);

    Optional<Declaration> find(UUID id);

    /** Its company is looked up by its name where it names none. */
    void add(Declaration declaration);

    /** False where somebody ended it first. */
    boolean end(Declaration declaration, LocalDate ends, Instant at);
}
