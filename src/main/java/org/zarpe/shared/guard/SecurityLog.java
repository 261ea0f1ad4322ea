package org.zarpe.shared.guard;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zarpe.shared.tenancy.Scopes;

/** One line for each event that somebody who watches the doors must see. Names people by their identifier only. */
public final class SecurityLog {

    private static final Logger LOG = LoggerFactory.getLogger("security");

    private SecurityLog() {}

    /** Something was asked for and not given. */
    public static void refused(HttpServletRequest request, String why) {
        LOG.warn(
                "refused {} {} from {} to {}: {}",
                asked(request, RequestDispatcher.ERROR_METHOD, request.getMethod()),
                asked(request, RequestDispatcher.ERROR_REQUEST_URI, request.getRequestURI()),
                request.getRemoteAddr(),
                person(),
                why);
    }

    /** Somebody came in, failed to, or left. */
    public static void door(String what, String person, String from) {
        LOG.info("{} by {} from {}", what, person, from);
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
