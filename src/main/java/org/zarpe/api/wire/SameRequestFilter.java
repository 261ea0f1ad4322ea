package org.zarpe.api.wire;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;
import org.zarpe.api.domain.Token;
import org.zarpe.shared.Ids;

/**
 * A POST that carries an Idempotency-Key is done once: sent again within a day it gets the answer of the first time, with another body it is refused. One whose
 * answer was lost, because the product stopped meanwhile, is done again with the same identifier and so makes nothing twice.
 */
final class SameRequestFilter extends OncePerRequestFilter {

    static final String KEY = "Idempotency-Key";

    private static final Duration STILL_RUNNING = Duration.ofSeconds(60);

    private final GivenAnswers answers;
    private final Problems problems;
    private final Clock clock;

    SameRequestFilter(GivenAnswers answers, Problems problems, Clock clock) {
        this.answers = answers;
        this.problems = problems;
        this.clock = clock;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !"POST".equals(request.getMethod()) || request.getHeader(KEY) == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String key = request.getHeader(KEY);
        if (!key.matches("[\\x21-\\x7e]{1,200}")) {
            problems.answer(request, response, Declined.of(HttpStatus.BAD_REQUEST, "key-malformed"));
            return;
        }
        Token token = Bearer.of(request).orElseThrow();
        try (HeldBody body = held(request)) {
            Instant now = clock.instant();
            GivenAnswers.Asked asked = new GivenAnswers.Asked(token.id(), key, body.digest(), Ids.next());
            GivenAnswers.Held held = answers.hold(asked, now);
            if (!held.asked().request().equals(asked.request())) {
                problems.answer(request, response, Declined.of(HttpStatus.UNPROCESSABLE_CONTENT, "key-reused"));
            } else if (held.answer().isPresent()) {
                give(held.answer().get(), response);
            } else if (!held.fresh() && held.since().plus(STILL_RUNNING).isAfter(now)) {
                problems.answer(request, response, Declined.of(HttpStatus.CONFLICT, "still-running"));
            } else {
                request.setAttribute(NewId.ATTRIBUTE, held.asked().made());
                run(body, response, chain, held.asked());
            }
        } catch (BodyLimit.Exceeded tooLarge) {
            problems.answer(request, response, Declined.of(HttpStatus.CONTENT_TOO_LARGE, "body-too-large"));
        }
    }

    private static HeldBody held(HttpServletRequest request) throws IOException, ServletException {
        String type = request.getContentType();
        return type != null && type.startsWith(MediaType.MULTIPART_FORM_DATA_VALUE)
                ? HeldBody.ofParts(request)
                : HeldBody.of(request);
    }

    private void run(HeldBody body, HttpServletResponse response, FilterChain chain, GivenAnswers.Asked asked)
            throws ServletException, IOException {
        ContentCachingResponseWrapper given = new ContentCachingResponseWrapper(response);
        chain.doFilter(body.request(), given);
        if (given.getStatus() < HttpStatus.INTERNAL_SERVER_ERROR.value()) {
            GivenAnswers.Headers headers = new GivenAnswers.Headers(
                    given.getContentType(), given.getHeader(HttpHeaders.LOCATION), given.getHeader(HttpHeaders.ETAG));
            answers.keep(asked, new GivenAnswers.Answer(given.getStatus(), headers, given.getContentAsByteArray()));
        }
        given.copyBodyToResponse();
    }

    private static void give(GivenAnswers.Answer answer, HttpServletResponse response) throws IOException {
        response.setStatus(answer.status());
        header(response, HttpHeaders.CONTENT_TYPE, answer.headers().type());
        header(response, HttpHeaders.LOCATION, answer.headers().location());
        header(response, HttpHeaders.ETAG, answer.headers().tag());
        response.setHeader("Idempotency-Replayed", "true");
        response.getOutputStream().write(answer.body());
    }

    private static void header(
            HttpServletResponse response, String name, @org.jspecify.annotations.Nullable String value) {
        if (value != null) {
            response.setHeader(name, value);
        }
    }
}
