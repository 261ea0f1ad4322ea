package org.zarpe.api.wire;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.dao.EmptyResultDataAccessException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.zarpe.identity.NotAllowed;
import org.zarpe.shared.Language;
import org.zarpe.shared.Refusal;
import org.zarpe.shared.words.Dictionary;
import org.zarpe.shared.words.Words;

/** Whatever goes wrong below /api/v1 is answered as a problem, in the reader's language and with the codes of the screens. */
@Component
class Problems implements HandlerExceptionResolver, Ordered {

    static final String ADDRESSES = "/api/v1";

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private static final MediaType PROBLEM = MediaType.APPLICATION_PROBLEM_JSON;

    private final WireMapper mapper;
    private final Dictionary dictionary;

    Problems(WireMapper mapper, Dictionary dictionary) {
        this.mapper = mapper;
        this.dictionary = dictionary;
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failed) {
        if (!request.getRequestURI().startsWith(ADDRESSES)) {
            return null;
        }
        try {
            answer(request, response, declined(failed));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        return new ModelAndView();
    }

    void answer(HttpServletRequest request, HttpServletResponse response, Declined declined) throws IOException {
        Language language =
                request.getAttribute(Language.class.getName()) instanceof Language settled ? settled : Language.ES;
        response.resetBuffer();
        response.setStatus(declined.status().value());
        response.setContentType(PROBLEM.toString());
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.tag());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        declined.headers().forEach(response::setHeader);
        if (declined.status() == HttpStatus.UNAUTHORIZED) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"zarpe\"");
        }
        response.getOutputStream().write(mapper.json().writeValueAsBytes(problem(dictionary.in(language), declined)));
    }

    private static Problem problem(Words words, Declined declined) {
        List<Refusal> reasons = declined.reasons();
        Refusal first = reasons.getFirst();
        return new Problem(
                "/problems/" + (reasons.size() == 1 ? first.code() : "several-faults"),
                words.of("api.problem.status." + declined.status().value()),
                declined.status().value(),
                reasons.size() == 1 ? words.of(first) : words.of("refusal.several-faults", reasons.size()),
                reasons.stream()
                        .filter(reason -> reasons.size() > 1 || reason.field() != null)
                        .map(reason -> new Problem.Fault(pointer(reason), reason.code(), words.of(reason)))
                        .toList(),
                declined.current());
    }

    private static String pointer(Refusal reason) {
        String field = reason.field();
        return field == null ? "" : field.startsWith("/") ? field : "/" + field;
    }

    private static Declined declined(Exception failed) {
        return switch (failed) {
            case Declined declined -> declined;
            case NotAllowed refused -> {
                LOG.info("not allowed: {}", refused.getMessage());
                yield Declined.of(HttpStatus.FORBIDDEN, "not-allowed");
            }
            case NoSuchElementException absent -> Declined.of(HttpStatus.NOT_FOUND, "not-found");
            case EmptyResultDataAccessException absent -> Declined.of(HttpStatus.NOT_FOUND, "not-found");
            case MethodArgumentTypeMismatchException mistyped -> mistyped(mistyped);
            case OptimisticLockingFailureException overtaken -> Declined.stale(null);
            case HttpMessageNotReadableException unreadable -> Unreadable.declined(unreadable);
            case MissingServletRequestPartException missing ->
                Declined.at("/" + missing.getRequestPartName(), "required");
            case ErrorResponse known
            when known.getStatusCode().is4xxClientError() ->
                known(HttpStatus.valueOf(known.getStatusCode().value()));
            default -> {
                LOG.error("a request of the API failed", failed);
                yield Declined.of(HttpStatus.INTERNAL_SERVER_ERROR, "broken");
            }
        };
    }

    /** A malformed identifier in the address is nothing that is there; a malformed filter is said. */
    private static Declined mistyped(MethodArgumentTypeMismatchException mistyped) {
        boolean inAddress = mistyped.getParameter()
                .hasParameterAnnotation(org.springframework.web.bind.annotation.PathVariable.class);
        return inAddress
                ? Declined.of(HttpStatus.NOT_FOUND, "not-found")
                : Declined.of(HttpStatus.BAD_REQUEST, "parameter-malformed", mistyped.getName());
    }

    private static Declined known(HttpStatus status) {
        return switch (status) {
            case METHOD_NOT_ALLOWED -> Declined.of(status, "method-not-there");
            case NOT_ACCEPTABLE -> Declined.of(status, "json-only");
            case UNSUPPORTED_MEDIA_TYPE -> Declined.of(status, "json-expected");
            case CONTENT_TOO_LARGE -> Declined.of(status, "body-too-large");
            case NOT_FOUND -> Declined.of(status, "not-found");
            default -> Declined.of(HttpStatus.BAD_REQUEST, "request-malformed");
        };
    }
}
