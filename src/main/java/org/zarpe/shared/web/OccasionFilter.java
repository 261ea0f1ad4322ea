package org.zarpe.shared.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.zarpe.shared.Ids;
import org.zarpe.shared.tenancy.Occasion;

/** Numbers each request, so that the trail tells which changes were made together. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class OccasionFilter extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            new Occasion(Ids.next(), null).during(() -> {
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

    /** Carries a servlet's own failure through the occasion. */
    private static final class Failed extends IOException {
        private final ServletException servlets;

        Failed(ServletException cause) {
            super(cause);
            this.servlets = cause;
        }
    }
}
