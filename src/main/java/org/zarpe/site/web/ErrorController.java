package org.zarpe.site.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zarpe.shared.guard.SecurityLog;
import org.zarpe.shared.web.Page;

/** The page for errors that never reached a controller: a refused door, a form above the size limit. */
@RestController
class ErrorController implements org.springframework.boot.webmvc.error.ErrorController {

    private static final long SECONDS = 60;

    @RequestMapping("/error")
    ResponseEntity<Page> page(HttpServletRequest request, HttpServletResponse response) {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return switch (status instanceof Integer code ? code : 404) {
            case 400 -> Errors.page(HttpStatus.BAD_REQUEST, "not-understood");
            case 403 -> forbidden(request);
            case 404 -> Errors.page(HttpStatus.NOT_FOUND, "not-found");
            case 405 -> Errors.page(HttpStatus.METHOD_NOT_ALLOWED, "no-page");
            case 413 -> Errors.page(HttpStatus.CONTENT_TOO_LARGE, "too-large");
            case 429 -> tooMany(response);
            default -> Errors.page(HttpStatus.INTERNAL_SERVER_ERROR, "broken");
        };
    }

    private static ResponseEntity<Page> forbidden(HttpServletRequest request) {
        SecurityLog.refused(request, "stopped at the door");
        return Errors.page(HttpStatus.FORBIDDEN, isOutdated(request) ? "outdated" : "not-allowed");
    }

    private static ResponseEntity<Page> tooMany(HttpServletResponse response) {
        String seconds = response.getHeader(HttpHeaders.RETRY_AFTER);
        long minutes = seconds == null ? 1 : Math.ceilDiv(Long.parseLong(seconds), SECONDS);
        return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS).body(new TooManyPage(minutes));
    }

    /** Pages refuse by themselves; a form that came no further than the door lacked the sign of an open session. */
    private static boolean isOutdated(HttpServletRequest request) {
        return "POST".equals(request.getAttribute(RequestDispatcher.ERROR_METHOD));
    }
}
