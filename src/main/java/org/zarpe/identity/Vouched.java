package org.zarpe.identity;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;

/** Somebody known here for whom the provider of an operator spoke. Nothing the provider gave is kept. */
final class Vouched extends DefaultOidcUser {

    private static final long serialVersionUID = 1;

    private final transient SignedIn person;

    Vouched(SignedIn person, OidcIdToken token) {
        super(person.getAuthorities(), token);
        this.person = person;
    }

    static Optional<SignedIn> person(@Nullable Authentication authentication) {
        return authentication != null && authentication.getPrincipal() instanceof Vouched known
                ? Optional.of(known.person)
                : Optional.empty();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Vouched && super.equals(other);
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }
}
