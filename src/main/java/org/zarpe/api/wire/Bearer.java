package org.zarpe.api.wire;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.zarpe.api.domain.Token;

/** The token of a request that was let in. */
final class Bearer {

    private static final String ATTRIBUTE = Bearer.class.getName();

    private Bearer() {}

    static void keep(HttpServletRequest request, Token token) {
        request.setAttribute(ATTRIBUTE, token);
    }

    static Optional<Token> of(HttpServletRequest request) {
        return Optional.ofNullable((Token) request.getAttribute(ATTRIBUTE));
    }
}
