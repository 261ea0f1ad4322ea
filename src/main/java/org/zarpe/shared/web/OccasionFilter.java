package org.zarpe.shared.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.zarpe.shared.Ids;
import org.zarpe.shared.tenancy.Occasion;

/**
 * Numbers each request, so that the trail tells which changes were made together; and where a form asks why, its answer goes with each of them, whatever row keeps
 * the reason itself.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class OccasionFilter extends OncePerRequestFilter {

    /** What the field is called in each form that asks why. */
    private static final String REASON = "reason";

    private static final int LONGEST = 4_000;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            new Occasion(Ids.next(), reason(request)).during(() -> {
                try {
                    chain.doFilter(request, response);
                } catch (ServletException failed) {
                    throw new Failed(failed);
                }
                return true;
            });
        } catch (Failed failed) {
            throw failed.servlets;
        }
    }

    private static @Nullable String reason(HttpServletRequest request) {
        String typed = "POST".equals(request.getMethod()) ? request.getParameter(REASON) : null;
        return typed == null || typed.isBlank() || typed.length() > LONGEST ? null : typed.strip();
    }

    /** Carries a servlet's own failure through the occasion. */
    private static final class Failed extends IOException {
        private final ServletException servlets;

        Failed(ServletException cause) {
            super(cause);
            this.servlets = cause;
        }
    }
}
