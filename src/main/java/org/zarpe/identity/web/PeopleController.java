package org.zarpe.identity.web;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Invitations;
import org.zarpe.identity.Memberships;
import org.zarpe.identity.People;
import org.zarpe.identity.Role;
import org.zarpe.mail.Mails;
import org.zarpe.shared.Language;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;
import org.zarpe.shared.web.Answers;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Typed;

/** The director's people: who is what, and who is asked to come. */
@RestController
class PeopleController {

    private final Memberships memberships;
    private final Invitations invitations;
    private final People people;
    private final Mails mails;
    private final Clock clock;

    PeopleController(Memberships memberships, Invitations invitations, People people, Mails mails, Clock clock) {
        this.memberships = memberships;
        this.invitations = invitations;
        this.people = people;
        this.mails = mails;
        this.clock = clock;
    }

    @GetMapping("/people")
    PeoplePage page(Actor director) {
        return page(director, Typed.blank(), List.of());
    }

    @PostMapping("/people/invitations")
    ResponseEntity<Page> invite(Actor director, Language language, @RequestParam Map<String, String> typed) {
        Typed form = Typed.of(typed);
        Outcome<UUID> sent = role(form)
                .map(role -> invitations.invite(director, form.value("mail"), role, language))
                .orElseGet(() -> Outcome.refused(Refusal.at("role", "choose-one")));
        return switch (sent) {
            case Outcome.Done<UUID> done -> Answers.seeOther("/people");
            case Outcome.Refused<UUID> refused ->
                Answers.refused(page(director, form.refused(refused.reasons()), List.of()));
        };
    }

    @PostMapping("/people/invitations/{id}/withdrawal")
    ResponseEntity<Page> withdraw(Actor director, @PathVariable UUID id) {
        invitations.withdraw(director, id);
        return Answers.seeOther("/people");
    }

    @PostMapping("/people/{membership}/end")
    ResponseEntity<Page> end(Actor director, @PathVariable UUID membership) {
        return switch (memberships.end(director, membership)) {
            case Outcome.Done<UUID> done -> Answers.seeOther("/people");
            case Outcome.Refused<UUID> refused -> Answers.refused(page(director, Typed.blank(), refused.reasons()));
        };
    }

    @PostMapping("/people/{membership}/sessions/end")
    ResponseEntity<Page> endSessions(Actor director, @PathVariable UUID membership) {
        UUID company = memberships.endSessions(director, membership).company();
        return Answers.seeOther(company == null ? "/people" : "/companies/" + company + "/accounts");
    }

    private PeoplePage page(Actor director, Typed form, List<Refusal> refused) {
        boolean demo = people.isDemo(director.operator());
        return new PeoplePage(
                memberships.of(director),
                invitations.open(director),
                mails.undelivered(director.operator().value()),
                form,
                refused,
                demo ? mails.reachTheOutbox() : mails.reachPeople(),
                demo,
                clock.instant(),
                clock.getZone());
    }

    private static Optional<Role> role(Typed form) {
        return Arrays.stream(Role.values())
                .filter(role -> role.name().equals(form.value("role")) && !role.isOfACompany())
                .findFirst();
    }
}
