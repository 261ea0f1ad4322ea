package org.zarpe.programmes.application;

import java.util.Arrays;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.companies.CompanyAccess.Part;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.identity.People;
import org.zarpe.identity.Permission;
import org.zarpe.identity.PersonId;
import org.zarpe.identity.Role;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;

/**
 * The director gives a company to an adviser, a trainer or an assessor, or takes it back. Each press names one person: pressed twice, it is done once.
 */
@Component
@Transactional
public class AssignPeople {

    private final CompanyAccess access;
    private final People people;

    AssignPeople(CompanyAccess access, People people) {
        this.access = access;
        this.people = people;
    }

    /** Whoever advised a company, or taught its people, is never its assessor. */
    public Outcome<PersonId> assign(Actor actor, PersonId person, CompanyId company) {
        access.must(actor, Permission.ASSIGN_PEOPLE, company);
        return partOf(actor, person).then(part -> {
            if (part == Part.ASSESSOR && access.everAdvised(company).contains(person)) {
                return Outcome.refused(Refusal.at("adviser", "assessor-advised"));
            }
            access.assign(actor, person, part, company);
            return Outcome.done(person);
        });
    }

    public Outcome<PersonId> remove(Actor actor, PersonId person, CompanyId company) {
        access.remove(actor, person, company);
        return Outcome.done(person);
    }

    private Outcome<Part> partOf(Actor actor, PersonId person) {
        return Arrays.stream(Part.values())
                .filter(part -> people.withRole(actor.operator(), Role.valueOf(part.name())).stream()
                        .anyMatch(one -> one.person().equals(person)))
                .findFirst()
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.at("adviser", "choose-one")));
    }
}
