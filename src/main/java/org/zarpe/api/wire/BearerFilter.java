package org.zarpe.api.wire;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.zarpe.api.application.Admission;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;
import org.zarpe.shared.guard.SecurityLog;

/**
 * Lets a request act as the bearer of the token it shows, as often as a token may. A token that does not hold is answered at once, never as if there were none.
 */
final class BearerFilter extends OncePerRequestFilter {

    private static final String SCHEME = "bearer ";

    private final Admission admission;
    private final CallLimits limits;
    private final Problems problems;

    BearerFilter(Admission admission, CallLimits limits, Problems problems) {
        this.admission = admission;
        this.limits = limits;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String shown = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (shown == null || !shown.toLowerCase(Locale.ROOT).startsWith(SCHEME)) {
            chain.doFilter(request, response);
            return;
        }
        switch (admission.admit(shown.substring(SCHEME.length()).strip())) {
            case Outcome.Refused<Admission.Admitted> refused -> {
                Refusal reason = refused.reasons().getFirst();
                SecurityLog.refused(request, reason.code());
                problems.answer(
                        request,
                        response,
                        Declined.of(
                                HttpStatus.UNAUTHORIZED,
                                reason.code(),
                                reason.arguments().toArray()));
            }
            case Outcome.Done<Admission.Admitted>(Admission.Admitted admitted) -> {
                CallLimits.Quota quota = limits.take(admitted.token().id());
                response.setHeader("RateLimit-Policy", quota.policy());
                response.setHeader("RateLimit", quota.standing());
                if (quota.isUsedUp()) {
                    SecurityLog.refused(request, "too many calls");
                    problems.answer(request, response, Declined.tooMany(quota.waitInSeconds()));
                } else {
                    letIn(admitted, request);
                    chain.doFilter(request, response);
                }
            }
        }
    }

    private static void letIn(Admission.Admitted admitted, HttpServletRequest request) {
        Bearer.keep(request, admitted.token());
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(admitted.member());
        SecurityContextHolder.setContext(context);
    }
}
