package org.zarpe.shared.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.WebUtils;
import org.zarpe.shared.Language;
import org.zarpe.shared.guard.PublicAddress;

/** Settles the language of an answer: the address where it says it, {@code ?lang=} (remembered), then the remembered one, then the browser's wish, then Spanish. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class LanguageFilter extends OncePerRequestFilter {

    static final String ATTRIBUTE = Language.class.getName();

    private final PublicAddress address;
    private final String cookie;

    LanguageFilter(PublicAddress address) {
        this.address = address;
        this.cookie = address.cookie("zarpe-language");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Language spoken = SpokenAddress.languageOf(request.getRequestURI()).orElse(null);
        if (spoken != null) {
            request.setAttribute(ATTRIBUTE, spoken);
            chain.doFilter(request, response);
            return;
        }
        String asked = request.getParameter("lang");
        if (asked != null && "GET".equals(request.getMethod())) {
            response.addHeader(
                    "Set-Cookie",
                    ResponseCookie.from(cookie, Language.ofTag(asked).tag())
                            .path("/")
                            .maxAge(java.time.Duration.ofDays(365))
                            .secure(address.isSecure())
                            .httpOnly(true)
                            .sameSite("Lax")
                            .build()
                            .toString());
        }
        request.setAttribute(ATTRIBUTE, settle(request, asked));
        chain.doFilter(request, response);
    }

    private Language settle(HttpServletRequest request, @org.jspecify.annotations.Nullable String asked) {
        if (asked != null && "GET".equals(request.getMethod())) {
            return Language.ofTag(asked);
        }
        Cookie remembered = WebUtils.getCookie(request, cookie);
        if (remembered != null) {
            return Language.ofTag(remembered.getValue());
        }
        return request.getHeader("Accept-Language") == null ? Language.ES : Language.of(request.getLocale());
    }
}
