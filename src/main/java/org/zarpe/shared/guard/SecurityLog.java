package org.zarpe.shared.guard;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zarpe.shared.tenancy.Scopes;

/**
 * One line for each event that somebody who watches the doors must see, its parts also by the names of the Elastic Common Schema, for whatever collects them. Names
 * people by their identifier only.
 */
public final class SecurityLog {

    private static final Logger LOG = LoggerFactory.getLogger("security");

    private SecurityLog() {}

    /** Something was asked for and not given. */
    public static void refused(HttpServletRequest request, String why) {
        Object method = asked(request, RequestDispatcher.ERROR_METHOD, request.getMethod());
        Object path = asked(request, RequestDispatcher.ERROR_REQUEST_URI, request.getRequestURI());
        String from = request.getRemoteAddr();
        String person = person();
        LOG.atWarn()
                .addKeyValue("event.action", "refused")
                .addKeyValue("event.reason", why)
                .addKeyValue("http.request.method", method)
                .addKeyValue("url.path", path)
                .addKeyValue("source.address", from)
                .addKeyValue("user.id", person)
                .log("refused {} {} from {} to {}: {}", method, path, from, person, why);
    }

    /** Somebody came in, failed to, or left. */
    public static void door(String what, String person, String from) {
        LOG.atInfo()
                .addKeyValue("event.action", what)
                .addKeyValue("source.address", from)
                .addKeyValue("user.id", person)
                .log("{} by {} from {}", what, person, from);
    }

    /** On its way to the error page a request has the address of that page. */
    private static Object asked(HttpServletRequest request, String first, String now) {
        return Objects.requireNonNullElse(request.getAttribute(first), now);
    }

    private static String person() {
        return Scopes.current()
                .flatMap(scope -> Optional.ofNullable(scope.person()))
                .map(UUID::toString)
                .orElse("nobody");
    }
}
