package org.zarpe.processes.application;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.identity.People;
import org.zarpe.identity.Permission;
import org.zarpe.identity.Role;

/** Those who sign in and may approve documents of a company: its people first, then whoever advises it. */
@Component
public class PossibleApprovers {

    private final People people;
    private final CompanyAccess access;

    PossibleApprovers(People people, CompanyAccess access) {
        this.people = people;
        this.access = access;
    }

    public List<Actor> of(Actor actor, CompanyId company) {
        access.must(actor, Permission.SEE_PROCESSES, company);
        return Stream.concat(
                        colleagues(actor, company).stream(),
                        access.advisersOf(company).stream()
                                .map(person -> people.actor(actor.operator(), person))
                                .flatMap(Optional::stream))
                .filter(one -> one.may(Permission.APPROVE_DOCUMENTS))
                .toList();
    }

    /** The people of the company who sign in: those who read what it works by. */
    public List<Actor> colleagues(Actor actor, CompanyId company) {
        access.must(actor, Permission.SEE_PROCESSES, company);
        return Stream.of(Role.MANAGER, Role.STAFF)
                .flatMap(role -> people.withRole(actor.operator(), role).stream())
                .filter(one -> company.value().equals(one.company()))
                .toList();
    }
}
