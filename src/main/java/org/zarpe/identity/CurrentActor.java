package org.zarpe.identity;

import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who is signed in on this thread. */
final class CurrentActor {
    private CurrentActor() {}

    static Optional<SignedIn> signedIn() {
        return signedIn(SecurityContextHolder.getContext().getAuthentication());
    }

    static Optional<SignedIn> signedIn(@org.jspecify.annotations.Nullable Authentication authentication) {
        return authentication != null && authentication.getPrincipal() instanceof SignedIn person
                ? Optional.of(person)
                : Optional.empty();
    }

    /** Signed in, and with what the role asks for. */
    static boolean isLetIn(@org.jspecify.annotations.Nullable Authentication authentication) {
        return authentication != null
                && signedIn(authentication)
                        .filter(person -> !person.needsSecondFactor()
                                || Factors.of(authentication.getAuthorities()).areTwo())
                        .isPresent();
    }

    /** The person signed in, as soon as let in. */
    static Optional<SignedIn> letIn() {
        return signedIn()
                .filter(person -> isLetIn(SecurityContextHolder.getContext().getAuthentication()));
    }

    static Factors factors() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication == null ? Factors.NONE : Factors.of(authentication.getAuthorities());
    }
}
