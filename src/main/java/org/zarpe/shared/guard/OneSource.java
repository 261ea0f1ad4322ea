package org.zarpe.shared.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses a form whose fields also stand in its address: nobody could say which of the two was meant. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class OneSource extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if ("POST".equals(request.getMethod()) && isSaidTwice(request)) {
            SecurityLog.refused(request, "a field stands in the address and in the form");
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        chain.doFilter(request, response);
    }

    private static boolean isSaidTwice(HttpServletRequest request) {
        return inAddress(request.getQueryString()).entrySet().stream().anyMatch(field -> {
            String[] values = request.getParameterValues(field.getKey());
            return values != null && values.length > field.getValue();
        });
    }

    private static Map<String, Long> inAddress(@Nullable String query) {
        return query == null
                ? Map.of()
                : Arrays.stream(query.split("&"))
                        .map(pair -> pair.split("=", 2)[0])
                        .map(name -> URLDecoder.decode(name, StandardCharsets.UTF_8))
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }
}
