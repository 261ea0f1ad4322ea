package org.zarpe.shared.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Takes no request larger than the product can hold, whether its size was announced or not. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class RequestSize extends OncePerRequestFilter {

    private final long usual;
    private final Map<PathPattern, Long> larger;

    RequestSize(@Value("${zarpe.largest-request}") DataSize usual, List<LargerRequest> larger) {
        this.usual = usual.toBytes();
        this.larger = larger.stream()
                .collect(Collectors.toUnmodifiableMap(
                        one -> PathPatternParser.defaultInstance.parse(one.address()),
                        one -> one.largest().toBytes()));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long largest = largest(request);
        if (request.getContentLengthLong() > largest) {
            SecurityLog.refused(request, "too large: " + request.getContentLengthLong() + " bytes");
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        chain.doFilter(request.getContentLengthLong() < 0 ? new Measured(request, largest) : request, response);
    }

    private long largest(HttpServletRequest request) {
        PathContainer path = PathContainer.parsePath(request.getRequestURI());
        return larger.entrySet().stream()
                .filter(one -> one.getKey().matches(path))
                .mapToLong(Map.Entry::getValue)
                .findFirst()
                .orElse(usual);
    }

    /** A request that did not say how long it is. */
    private static final class Measured extends HttpServletRequestWrapper {
        private final long largest;

        Measured(HttpServletRequest request, long largest) {
            super(request);
            this.largest = largest;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new CountedBody(super.getInputStream(), largest);
        }

        @Override
        public BufferedReader getReader() throws IOException {
            String charset = getCharacterEncoding() == null ? StandardCharsets.UTF_8.name() : getCharacterEncoding();
            return new BufferedReader(new InputStreamReader(getInputStream(), charset));
        }
    }
}
