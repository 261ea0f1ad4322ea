package org.zarpe.impartiality.domain;

import java.time.Instant;
import java.util.Optional;
import org.zarpe.identity.PersonId;

/** What people signed. */
public interface Signatures {

    Optional<Signature> latest(PersonId person);

    void add(PersonId person, Signature signature, Instant at);
}
