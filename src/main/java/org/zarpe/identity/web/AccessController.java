package org.zarpe.identity.web;

import java.time.Clock;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Memberships;
import org.zarpe.identity.Providers;
import org.zarpe.identity.StepUp;
import org.zarpe.identity.Visitors;
import org.zarpe.identity.Visitors.Visit;
import org.zarpe.identity.application.MyAccount;
import org.zarpe.identity.application.Passkeys;
import org.zarpe.shared.Language;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.web.Answers;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Typed;

/** A person's own access: passkeys, password, sessions, language, and as whom she works. */
@RestController
class AccessController {

    private final Visitors visitors;
    private final MyAccount account;
    private final Passkeys passkeys;
    private final Memberships memberships;
    private final Providers providers;
    private final StepUp stepUp;
    private final Clock clock;

    AccessController(
            Visitors visitors,
            MyAccount account,
            Passkeys passkeys,
            Memberships memberships,
            Providers providers,
            StepUp stepUp,
            Clock clock) {
        this.visitors = visitors;
        this.account = account;
        this.passkeys = passkeys;
        this.memberships = memberships;
        this.providers = providers;
        this.stepUp = stepUp;
        this.clock = clock;
    }

    @GetMapping("/access")
    AccessPage page(Actor actor) {
        Visit visit = visit();
        return new AccessPage(
                visit.mail(),
                visit.needsSecondFactor(),
                visit.demo() && actor.role().needsSecondFactor(),
                passkeys.of(actor),
                account.isLinked(actor) ? providers.of(actor.operator()).orElse(null) : null,
                account.sessions(actor),
                visit.session(),
                memberships.own(actor, visit.session()),
                visit.membership(),
                clock.getZone());
    }

    @GetMapping("/access/passkeys/new")
    NewPasskeyPage newPasskey(Actor actor) {
        stepUp.mustBeOwn();
        return new NewPasskeyPage(actor.name());
    }

    @PostMapping("/access/passkeys/{id}/removal")
    ResponseEntity<Page> removePasskey(Actor actor, @PathVariable UUID id) {
        stepUp.mustBeOwn();
        passkeys.remove(actor, id);
        return Answers.seeOther("/access");
    }

    @GetMapping("/access/password")
    PasswordPage password(Actor actor) {
        stepUp.mustBeOwn();
        return new PasswordPage(visit().mail(), visit().mustChoosePassword(), Typed.blank());
    }

    @PostMapping("/access/password")
    ResponseEntity<Page> choosePassword(Actor actor, @RequestParam(defaultValue = "") String password) {
        stepUp.mustBeOwn();
        Visit visit = visit();
        return switch (account.choosePassword(actor, visit.mail(), password, visit.session())) {
            case Outcome.Done<Actor> done -> Answers.seeOther("/access");
            case Outcome.Refused<Actor> refused ->
                Answers.refused(new PasswordPage(
                        visit.mail(), visit.mustChoosePassword(), Typed.blank().refused(refused.reasons())));
        };
    }

    @PostMapping("/access/sessions/{id}/end")
    ResponseEntity<Page> endSession(Actor actor, @PathVariable UUID id) {
        account.end(actor, id);
        return Answers.seeOther("/access");
    }

    @PostMapping("/access/sessions/end")
    ResponseEntity<Page> endOtherSessions(Actor actor) {
        account.endOthers(actor, visit().session());
        return Answers.seeOther("/access");
    }

    @PostMapping("/access/provider/removal")
    ResponseEntity<Page> unlink(Actor actor) {
        stepUp.mustBeOwn();
        account.unlink(actor);
        return Answers.seeOther("/access");
    }

    @PostMapping("/access/language")
    ResponseEntity<Page> language(Actor actor, @RequestParam(defaultValue = "es") String language) {
        Language chosen = Language.ofTag(language);
        account.speak(actor, chosen);
        return Answers.seeOther("/access?lang=" + chosen.tag());
    }

    @PostMapping("/access/memberships/{id}")
    ResponseEntity<Page> act(Actor actor, @PathVariable UUID id) {
        UUID session = visit().session();
        if (session != null) {
            memberships.act(actor, session, id);
        }
        return Answers.seeOther("/home");
    }

    private Visit visit() {
        return visitors.current().orElseThrow();
    }
}
