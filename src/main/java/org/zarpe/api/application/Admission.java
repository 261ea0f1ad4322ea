package org.zarpe.api.application;

import org.springframework.security.core.Authentication;
import org.zarpe.api.domain.Token;
import org.zarpe.shared.Outcome;

/** The door for those who show a token. */
public interface Admission {

    /** Refused with {@code token-unknown}, {@code token-expired}, {@code token-revoked}. */
    Outcome<Admitted> admit(String written);

    /** @param member the bearer, as after signing in */
    record Admitted(Token token, Authentication member) {}
}
