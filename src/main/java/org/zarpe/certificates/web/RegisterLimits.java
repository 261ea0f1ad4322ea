package org.zarpe.certificates.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import org.zarpe.shared.guard.Buckets;
import org.zarpe.shared.guard.SecurityLog;

/** What everybody may ask, nobody asks for ever: so many from one address, and far fewer files to be checked. */
final class RegisterLimits extends OncePerRequestFilter {

    static final int LOOKS = 600;
    static final int FILES = 60;

    private static final Duration SPAN = Duration.ofMinutes(1);

    private final Buckets<String> looks = new Buckets<>();
    private final Buckets<String> files = new Buckets<>();

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean file = "POST".equals(request.getMethod());
        boolean left = (file ? files : looks)
                .of(request.getRemoteAddr(), file ? FILES : LOOKS, SPAN)
                .tryConsume(1);
        if (!left) {
            SecurityLog.refused(request, "too many looks at the register");
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(SPAN.toSeconds()));
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
            return;
        }
        chain.doFilter(request, response);
    }
}
