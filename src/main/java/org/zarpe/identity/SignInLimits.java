package org.zarpe.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.zarpe.identity.domain.Limit;
import org.zarpe.shared.guard.SecurityLog;

/** Nobody tries passwords and codes for ever: neither on one account, nor from one address on many. A try that lets in is not counted. */
@Component
class SignInLimits extends OncePerRequestFilter {

    /** Set on a request that let somebody in. */
    static final String LET_IN = SignInLimits.class.getName();

    static final Limit OF_AN_ACCOUNT = new Limit(10, Duration.ofMinutes(15));
    static final Limit OF_AN_ADDRESS = new Limit(60, Duration.ofMinutes(15));
    static final Limit OF_MAILS = new Limit(5, Duration.ofMinutes(15));
    static final Limit OF_MAILS_FROM_AN_ADDRESS = new Limit(30, Duration.ofMinutes(15));

    /** Each may be a question to a provider; a whole office comes in from one address. */
    static final Limit OF_PROVIDERS_FROM_AN_ADDRESS = new Limit(300, Duration.ofMinutes(15));

    private final Limits limits;

    SignInLimits(Limits limits) {
        this.limits = limits;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return limitsOf(request).isEmpty();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Map<String, Limit> all = limitsOf(request);
        Duration wait = Duration.ZERO;
        for (Map.Entry<String, Limit> one : all.entrySet()) {
            Duration asked = limits.take(one.getKey(), one.getValue());
            wait = asked.compareTo(wait) > 0 ? asked : wait;
        }
        if (wait.isPositive()) {
            SecurityLog.refused(request, "too many tries");
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait.toSeconds() + 1));
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
            return;
        }
        chain.doFilter(request, response);
        if (request.getAttribute(LET_IN) != null) {
            all.forEach(limits::giveBack);
        }
    }

    private static Map<String, Limit> limitsOf(HttpServletRequest request) {
        Map<String, Limit> all = new LinkedHashMap<>();
        String path = request.getRequestURI();
        if (!"POST".equals(request.getMethod())) {
            if (path.startsWith(Providers.BEGIN)) {
                all.put("providers from " + request.getRemoteAddr(), OF_PROVIDERS_FROM_AN_ADDRESS);
            }
            return all;
        }
        String mail = Objects.requireNonNullElse(request.getParameter("mail"), "")
                .strip()
                .toLowerCase(Locale.ROOT);
        String address = request.getRemoteAddr();
        switch (path) {
            case "/sign-in" -> {
                all.put("account " + mail, OF_AN_ACCOUNT);
                all.put("address " + address, OF_AN_ADDRESS);
            }
            case "/sign-in/code" -> {
                all.put("mails " + mail, OF_MAILS);
                all.put("mails from " + address, OF_MAILS_FROM_AN_ADDRESS);
            }
            case "/sign-in/code/entry", "/login/webauthn" -> all.put("address " + address, OF_AN_ADDRESS);
            default -> {
                if (path.startsWith("/invitations/")) {
                    all.put("address " + address, OF_AN_ADDRESS);
                }
            }
        }
        return all;
    }

    /** The filter stands in the security chain; Boot must not put it before that chain as well. */
    @Configuration
    static class Registration {
        @Bean
        FilterRegistrationBean<SignInLimits> signInLimitsOnlyInSecurityChain(SignInLimits filter) {
            FilterRegistrationBean<SignInLimits> registration = new FilterRegistrationBean<>(filter);
            registration.setEnabled(false);
            return registration;
        }
    }
}
