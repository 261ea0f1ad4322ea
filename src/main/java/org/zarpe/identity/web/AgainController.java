package org.zarpe.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.util.UriComponentsBuilder;
import org.zarpe.identity.ProofNeeded;
import org.zarpe.identity.Providers;
import org.zarpe.identity.SignInMemory;
import org.zarpe.identity.Visitors;
import org.zarpe.identity.Visitors.Visit;
import org.zarpe.identity.application.Passkeys;
import org.zarpe.mail.Mails;
import org.zarpe.shared.web.Answers;
import org.zarpe.shared.web.Page;

/** A second proof where the role asks for it, a fresh one where the matter does. */
@RestController
class AgainController {

    private final Visitors visitors;
    private final Passkeys passkeys;
    private final Mails mails;
    private final Providers providers;

    AgainController(Visitors visitors, Passkeys passkeys, Mails mails, Providers providers) {
        this.visitors = visitors;
        this.passkeys = passkeys;
        this.mails = mails;
        this.providers = providers;
    }

    @GetMapping("/sign-in/again")
    ResponseEntity<Page> page(
            @RequestParam(required = false) @Nullable String failed,
            @RequestParam(required = false) @Nullable String own) {
        return visitors.current()
                .map(visit -> Answers.page(page(visit, failed != null, own != null)))
                .orElseGet(() -> Answers.seeOther("/sign-in"));
    }

    private AgainPage page(Visit visit, boolean failed, boolean own) {
        boolean second = visit.needsSecondFactor() && !visit.factors().areTwo();
        boolean nothingShown =
                visit.factors().password() == null && visit.factors().provider() == null;
        return new AgainPage(
                second,
                failed,
                visit.mail(),
                !passkeys.of(visit.actor()).isEmpty(),
                own || second && !nothingShown
                        ? null
                        : providers.of(visit.actor().operator()).orElse(null),
                !second || nothingShown,
                !second || visit.factors().code() == null,
                visit.demo() ? mails.reachTheOutbox() : mails.reachPeople(),
                visit.demo());
    }

    /** Leads to the proof, and from there back: to the page asked for, or to the one whose button was pressed. */
    @RestControllerAdvice
    @Order(Ordered.HIGHEST_PRECEDENCE)
    static class Lead {
        @ExceptionHandler
        ResponseEntity<Page> prove(ProofNeeded needed, HttpServletRequest request) {
            SignInMemory.of(request).back(back(request));
            return Answers.seeOther(needed.isOwn() ? "/sign-in/again?own" : "/sign-in/again");
        }

        private static String back(HttpServletRequest request) {
            if ("GET".equals(request.getMethod())) {
                return request.getRequestURI();
            }
            String from = request.getHeader(HttpHeaders.REFERER);
            String path = from == null
                    ? null
                    : UriComponentsBuilder.fromUriString(from).build().getPath();
            return path == null || path.startsWith("//") ? "/home" : path;
        }
    }
}
