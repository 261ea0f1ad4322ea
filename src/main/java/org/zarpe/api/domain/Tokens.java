package org.zarpe.api.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.zarpe.identity.PersonId;

/** All tokens of the operator, revoked and expired ones too. */
public interface Tokens {

    void add(Token token);

    Optional<Token> find(UUID id);

    Optional<Token> byHash(String hash);

    /** Newest first. */
    List<Token> of(PersonId person);

    /** Those of services, newest first. */
    List<Token> services();

    void revoke(UUID id, PersonId by, Instant at);

    void used(UUID id, Instant at);
}
