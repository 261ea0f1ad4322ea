package org.zarpe.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;
import org.zarpe.shared.guard.SecurityLog;

/** Leads whoever did not come in through a provider to a page that says what to do. The log says what it was in the words of the protocol. */
@Component
class ProviderTrouble implements AuthenticationFailureHandler {

    private static final Set<String> OWN = Set.of(
            ProviderClients.UNREACHABLE, ProviderVisitor.NO_ACCOUNT, ProviderVisitor.UNVERIFIED, ProviderVisitor.TAKEN);

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failed)
            throws IOException {
        String code = code(failed);
        SecurityLog.refused(request, "no sign-in through a provider: " + code);
        response.sendRedirect("/sign-in/trouble?why=" + word(code));
    }

    private static String code(AuthenticationException failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException) {
                return ProviderClients.UNREACHABLE;
            }
        }
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof OAuth2AuthenticationException told) {
                return told.getError().getErrorCode();
            }
        }
        return failed.getClass().getSimpleName();
    }

    /** What came from elsewhere becomes one of a few words. */
    private static String word(String code) {
        return switch (code) {
            case "access_denied" -> "denied";
            case "authorization_request_not_found", "invalid_state_parameter", "invalid_request" -> "lost";
            default -> OWN.contains(code) ? code : "unsound";
        };
    }
}
