package org.zarpe.site.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zarpe.shared.guard.SecurityLog;
import org.zarpe.shared.web.Page;

/** The page for errors that never reached a controller: a refused door, a form above the size limit. */
@RestController
class ErrorController implements org.springframework.boot.webmvc.error.ErrorController {

    @RequestMapping("/error")
    ResponseEntity<Page> page(HttpServletRequest request) {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return switch (status instanceof Integer code ? code : 404) {
            case 400 -> Errors.page(HttpStatus.BAD_REQUEST, "not-understood");
            case 403 -> forbidden(request);
            case 404 -> Errors.page(HttpStatus.NOT_FOUND, "not-found");
            case 405 -> Errors.page(HttpStatus.METHOD_NOT_ALLOWED, "no-page");
            case 413 -> Errors.page(HttpStatus.CONTENT_TOO_LARGE, "too-large");
            default -> Errors.page(HttpStatus.INTERNAL_SERVER_ERROR, "broken");
        };
    }

    private static ResponseEntity<Page> forbidden(HttpServletRequest request) {
        SecurityLog.refused(request, "stopped at the door");
        return Errors.page(HttpStatus.FORBIDDEN, isOutdated(request) ? "outdated" : "not-allowed");
    }

    /** Pages refuse by themselves; a form that came no further than the door lacked the sign of an open session. */
    private static boolean isOutdated(HttpServletRequest request) {
        return "POST".equals(request.getAttribute(RequestDispatcher.ERROR_METHOD));
    }
}
