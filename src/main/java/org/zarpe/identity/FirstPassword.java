package org.zarpe.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.web.filter.OncePerRequestFilter;

/** Whoever comes in with a password that somebody else made chooses another before anything else. */
final class FirstPassword extends OncePerRequestFilter {

    private static final String CHOOSE = "/access/password";

    private static final List<String> OPEN = List.of(
            CHOOSE,
            "/sign-in",
            "/sign-out",
            "/zarpe.css",
            "/fonts/",
            "/img/",
            "/js/",
            "/webjars/",
            "/favicon.ico",
            "/error");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean must = CurrentActor.letIn().filter(SignedIn::mustChoosePassword).isPresent();
        if (must && OPEN.stream().noneMatch(request.getRequestURI()::startsWith)) {
            response.sendRedirect(CHOOSE);
        } else {
            chain.doFilter(request, response);
        }
    }
}
