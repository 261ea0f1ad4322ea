package org.zarpe.api.wire;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpStatus;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.zarpe.api.domain.Grant;
import org.zarpe.api.domain.Token;

/** Whether the token opens what is asked for; whether its bearer may do it is then decided where it is done. */
final class GrantCheck implements HandlerInterceptor {

    private static final Set<String> READING = Set.of("GET", "HEAD");

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method
                && method.getBeanType().getPackageName().startsWith("org.zarpe.api")) {
            Token token = Bearer.of(request).orElseThrow();
            needed(method, READING.contains(request.getMethod())).stream()
                    .filter(grant -> !token.covers(grant))
                    .findFirst()
                    .ifPresent(missing -> {
                        throw Declined.of(HttpStatus.FORBIDDEN, "grant-missing", missing.toString());
                    });
        }
        return true;
    }

    static List<Grant> needed(HandlerMethod method, boolean reading) {
        Offers offers = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), Offers.class);
        if (offers == null) {
            offers = AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), Offers.class);
        }
        if (offers == null) {
            throw new IllegalStateException(method + " does not say what it offers");
        }
        return Arrays.stream(offers.value())
                .map(area -> new Grant(area, !reading))
                .toList();
    }
}
