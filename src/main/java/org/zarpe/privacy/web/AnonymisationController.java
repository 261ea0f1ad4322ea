package org.zarpe.privacy.web;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zarpe.companies.CompanyFile;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.identity.PersonId;
import org.zarpe.identity.StepUp;
import org.zarpe.privacy.application.AnonymiseAccount;
import org.zarpe.privacy.application.AnonymiseColleague;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.web.Answers;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Typed;

/** People become unknown. */
@RestController
class AnonymisationController {

    private final CompanyFile.Cabinet cabinet;
    private final AnonymiseColleague colleagues;
    private final AnonymiseAccount accounts;
    private final StepUp stepUp;

    AnonymisationController(
            CompanyFile.Cabinet cabinet, AnonymiseColleague colleagues, AnonymiseAccount accounts, StepUp stepUp) {
        this.cabinet = cabinet;
        this.colleagues = colleagues;
        this.accounts = accounts;
        this.stepUp = stepUp;
    }

    @GetMapping("/companies/{company}/people/{entry}/anonymisation")
    AnonymisationPage ofColleague(Actor actor, @PathVariable CompanyId company, @PathVariable UUID entry) {
        stepUp.mustBeRecent();
        return page(actor, company, entry, Typed.blank());
    }

    @PostMapping("/companies/{company}/people/{entry}/anonymisation")
    ResponseEntity<Page> anonymise(
            Actor actor,
            @PathVariable CompanyId company,
            @PathVariable UUID entry,
            @RequestParam(defaultValue = "") String sure) {
        stepUp.mustBeRecent();
        return switch (colleagues.anonymise(actor, company, entry, sure.equals("true"))) {
            case Outcome.Done<UUID> done -> Answers.seeOther("/companies/" + company + "/privacy");
            case Outcome.Refused<UUID> refused ->
                Answers.refused(page(actor, company, entry, Typed.blank().refused(refused.reasons())));
        };
    }

    @GetMapping("/people/{person}/anonymisation")
    AccountAnonymisationPage ofAccount(Actor director, @PathVariable PersonId person) {
        stepUp.mustBeRecent();
        return new AccountAnonymisationPage(accounts.get(director, person), Typed.blank());
    }

    @PostMapping("/people/{person}/anonymisation")
    ResponseEntity<Page> anonymise(
            Actor director, @PathVariable PersonId person, @RequestParam(defaultValue = "") String sure) {
        stepUp.mustBeRecent();
        Actor subject = accounts.get(director, person);
        return switch (accounts.anonymise(director, person, sure.equals("true"))) {
            case Outcome.Done<PersonId> done ->
                Answers.seeOther(
                        subject.company() == null ? "/people" : "/companies/" + subject.company() + "/privacy");
            case Outcome.Refused<PersonId> refused ->
                Answers.refused(
                        new AccountAnonymisationPage(subject, Typed.blank().refused(refused.reasons())));
        };
    }

    private AnonymisationPage page(Actor actor, CompanyId company, UUID id, Typed form) {
        CompanyFile file = cabinet.open(actor, company, "privacy", Permission.ANONYMISE_COLLEAGUES);
        return new AnonymisationPage(
                file,
                "/companies/" + company + "/people/" + id + "/anonymisation",
                colleagues.get(actor, company, id).name(),
                form);
    }
}
