package org.zarpe.site.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.NoSuchElementException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.EmptyResultDataAccessException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.zarpe.identity.NotAllowed;
import org.zarpe.shared.guard.SecurityLog;
import org.zarpe.shared.web.Page;

/** Turns what no form could answer into a helpful page: never a stack trace. */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class Errors {

    private static final Logger LOG = LoggerFactory.getLogger(Errors.class);

    @ExceptionHandler
    ResponseEntity<Page> notAllowed(NotAllowed refused, HttpServletRequest request) {
        SecurityLog.refused(request, String.valueOf(refused.getMessage()));
        return page(HttpStatus.FORBIDDEN, "not-allowed");
    }

    @ExceptionHandler({
        NoSuchElementException.class,
        EmptyResultDataAccessException.class,
        MethodArgumentTypeMismatchException.class
    })
    ResponseEntity<Page> notFound(Exception absent) {
        LOG.debug("not found", absent);
        return page(HttpStatus.NOT_FOUND, "not-found");
    }

    @ExceptionHandler
    ResponseEntity<Page> anything(Exception failed) {
        if (failed instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
            HttpStatus status = HttpStatus.valueOf(known.getStatusCode().value());
            return page(status, kind(status));
        }
        LOG.error("a request failed", failed);
        return page(HttpStatus.INTERNAL_SERVER_ERROR, "broken");
    }

    @ExceptionHandler
    ResponseEntity<Page> overtaken(OptimisticLockingFailureException overtaken) {
        LOG.info("overtaken: {}", overtaken.getMessage());
        return page(HttpStatus.CONFLICT, "overtaken");
    }

    private static String kind(HttpStatus status) {
        return switch (status) {
            case BAD_REQUEST -> "not-understood";
            case METHOD_NOT_ALLOWED -> "no-page";
            case CONTENT_TOO_LARGE -> "too-large";
            default -> "not-found";
        };
    }

    static ResponseEntity<Page> page(HttpStatus status, String kind) {
        return ResponseEntity.status(status).body(new ErrorPage(kind));
    }
}
