package org.zarpe.companies.web;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.companies.CompanyFile;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Invitations;
import org.zarpe.identity.Memberships;
import org.zarpe.identity.Permission;
import org.zarpe.identity.Role;
import org.zarpe.shared.Language;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;
import org.zarpe.shared.web.Answers;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Typed;

/** Adviser and director say who signs in for a company. */
@RestController
@RequestMapping("/companies/{company}/accounts")
class AccountsController {

    private final CompanyFile.Cabinet cabinet;
    private final CompanyAccess access;
    private final Memberships memberships;
    private final Invitations invitations;
    private final Clock clock;

    AccountsController(
            CompanyFile.Cabinet cabinet,
            CompanyAccess access,
            Memberships memberships,
            Invitations invitations,
            Clock clock) {
        this.cabinet = cabinet;
        this.access = access;
        this.memberships = memberships;
        this.invitations = invitations;
        this.clock = clock;
    }

    @GetMapping
    AccountsPage page(Actor actor, @PathVariable CompanyId company) {
        access.must(actor, Permission.INVITE_TO_COMPANY, company);
        return page(actor, company, Typed.blank());
    }

    @PostMapping("/invitations")
    ResponseEntity<Page> invite(
            Actor actor, Language language, @PathVariable CompanyId company, @RequestParam Map<String, String> typed) {
        access.must(actor, Permission.INVITE_TO_COMPANY, company);
        Typed form = Typed.of(typed);
        String name =
                cabinet.open(actor, company, CompanyTabs.PROFILE).company().name();
        Outcome<UUID> sent = role(form)
                .map(role ->
                        invitations.inviteToCompany(actor, company.value(), name, form.value("mail"), role, language))
                .orElseGet(() -> Outcome.refused(Refusal.at("role", "choose-one")));
        return switch (sent) {
            case Outcome.Done<UUID> done -> seeAll(company);
            case Outcome.Refused<UUID> refused ->
                Answers.refused(page(actor, company, form.refused(refused.reasons())));
        };
    }

    @PostMapping("/invitations/{invitation}/withdrawal")
    ResponseEntity<Page> withdraw(Actor actor, @PathVariable CompanyId company, @PathVariable UUID invitation) {
        access.must(actor, Permission.INVITE_TO_COMPANY, company);
        invitations.withdrawFromCompany(actor, company.value(), invitation);
        return seeAll(company);
    }

    @PostMapping("/{membership}/end")
    ResponseEntity<Page> end(Actor actor, @PathVariable CompanyId company, @PathVariable UUID membership) {
        access.must(actor, Permission.INVITE_TO_COMPANY, company);
        memberships.endInCompany(actor, company.value(), membership);
        return seeAll(company);
    }

    private AccountsPage page(Actor actor, CompanyId company, Typed form) {
        return new AccountsPage(
                cabinet.open(actor, company, CompanyTabs.PROFILE),
                memberships.ofCompany(actor, company.value()),
                invitations.openTo(actor, company.value()),
                form,
                actor.may(Permission.RUN_OPERATOR),
                clock.getZone());
    }

    private static ResponseEntity<Page> seeAll(CompanyId company) {
        return Answers.seeOther("/companies/" + company + "/accounts");
    }

    private static Optional<Role> role(Typed form) {
        return Stream.of(Role.MANAGER, Role.STAFF)
                .filter(role -> role.name().equals(form.value("role")))
                .findFirst();
    }
}
