package org.zarpe.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Invitations;
import org.zarpe.identity.Invitations.Offer;
import org.zarpe.identity.People;
import org.zarpe.identity.PersonId;
import org.zarpe.identity.SignInMemory;
import org.zarpe.identity.Visitors;
import org.zarpe.identity.Visitors.Visit;
import org.zarpe.shared.Language;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.web.Answers;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Typed;

/** Comes in by the link of an invitation: with a new account, or with the one there is. */
@RestController
class InvitationController {

    private final Invitations invitations;
    private final People people;
    private final Visitors visitors;

    InvitationController(Invitations invitations, People people, Visitors visitors) {
        this.invitations = invitations;
        this.people = people;
        this.visitors = visitors;
    }

    @GetMapping("/invitations/{token}")
    ResponseEntity<Page> page(HttpServletRequest request, @PathVariable String token) {
        Optional<Offer> offer = invitations.offer(token);
        if (offer.isEmpty()) {
            return ResponseEntity.status(HttpStatus.NOT_FOUND).body(page(token, null, Typed.blank()));
        }
        if (offer.get().hasAccount() && visitors.current().isEmpty()) {
            SignInMemory memory = SignInMemory.of(request);
            memory.mail(offer.get().mail());
            memory.back("/invitations/" + token);
        }
        return Answers.page(page(token, offer.get(), Typed.blank()));
    }

    @PostMapping("/invitations/{token}")
    ResponseEntity<Page> accept(
            HttpServletRequest request,
            HttpServletResponse response,
            Language language,
            @PathVariable String token,
            @RequestParam Map<String, String> typed) {
        Optional<Offer> offer = invitations.offer(token);
        if (offer.isEmpty()) {
            return ResponseEntity.status(HttpStatus.NOT_FOUND).body(page(token, null, Typed.blank()));
        }
        Typed form = Typed.of(typed);
        return switch (invitations.accept(token, form.value("personName"), form.value("password"), language)) {
            case Outcome.Done<PersonId> done -> {
                people.welcome(done.value(), request, response);
                yield Answers.seeOther("/home");
            }
            case Outcome.Refused<PersonId> refused ->
                Answers.refused(page(token, offer.get(), form.refused(refused.reasons())));
        };
    }

    @PostMapping("/invitations/{token}/acceptance")
    ResponseEntity<Page> acceptAs(Actor actor, @PathVariable String token) {
        Optional<Offer> offer = invitations.offer(token);
        String mail = visitors.current().map(Visit::mail).orElseThrow();
        if (offer.isEmpty()) {
            return ResponseEntity.status(HttpStatus.NOT_FOUND).body(page(token, null, Typed.blank()));
        }
        return switch (invitations.acceptAs(actor, mail, token)) {
            case Outcome.Done<PersonId> done -> Answers.seeOther("/access");
            case Outcome.Refused<PersonId> refused ->
                Answers.refused(page(token, offer.get(), Typed.blank().refused(refused.reasons())));
        };
    }

    private InvitationPage page(String token, @Nullable Offer offer, Typed typed) {
        return new InvitationPage(
                token, offer, visitors.current().map(Visit::mail).orElse(null), typed);
    }
}
