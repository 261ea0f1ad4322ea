package org.zarpe.programmes.application;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.identity.People;
import org.zarpe.identity.Permission;
import org.zarpe.identity.PersonId;
import org.zarpe.identity.Role;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;

/** The director gives a company to an adviser, or takes it back. Each press names one person: pressed twice, it is done once. */
@Component
@Transactional
public class AssignAdviser {

    private final CompanyAccess access;
    private final People people;

    AssignAdviser(CompanyAccess access, People people) {
        this.access = access;
        this.people = people;
    }

    public Outcome<PersonId> assign(Actor actor, PersonId adviser, CompanyId company) {
        actor.must(Permission.ASSIGN_PEOPLE);
        access.must(actor, Permission.ASSIGN_PEOPLE, company);
        boolean advises = people.withRole(actor.operator(), Role.ADVISER).stream()
                .anyMatch(one -> one.person().equals(adviser));
        if (!advises) {
            return Outcome.refused(Refusal.at("adviser", "choose-one"));
        }
        if (!access.advisersOf(company).contains(adviser)) {
            access.assign(actor, adviser, company);
        }
        return Outcome.done(adviser);
    }

    public Outcome<PersonId> remove(Actor actor, PersonId adviser, CompanyId company) {
        actor.must(Permission.ASSIGN_PEOPLE);
        access.must(actor, Permission.ASSIGN_PEOPLE, company);
        access.remove(actor, adviser, company);
        return Outcome.done(adviser);
    }
}
