package org.zarpe.identity;

import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import org.zarpe.shared.guard.SecurityLog;

/** Remembers who came in, who was turned away and who left. What was typed is not remembered: it may be a password in the wrong field. */
@Component
class DoorWatch {

    private final People people;

    DoorWatch(People people) {
        this.people = people;
    }

    @EventListener
    void cameIn(AuthenticationSuccessEvent event) {
        note("sign-in with " + kind(event.getAuthentication()), event.getAuthentication());
    }

    @EventListener
    void turnedAway(AbstractAuthenticationFailureEvent event) {
        note(
                "failed sign-in (" + event.getException().getClass().getSimpleName() + ") with "
                        + kind(event.getAuthentication()),
                event.getAuthentication());
    }

    @EventListener
    void left(LogoutSuccessEvent event) {
        note("sign-out", event.getAuthentication());
    }

    private void note(String what, Authentication who) {
        SecurityLog.door(what, person(who), from(who));
    }

    private String person(Authentication who) {
        return CurrentActor.signedIn(who).or(() -> Vouched.person(who)).orElse(null) instanceof SignedIn known
                ? known.actor().person().value().toString()
                : people.byMail(who.getName())
                        .map(person -> person.value().toString())
                        .orElse("an unknown account");
    }

    private static String kind(Authentication who) {
        return who.getClass().getSimpleName().replace("AuthenticationToken", "");
    }

    private static String from(Authentication who) {
        return who.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "here";
    }
}
