package org.zarpe.reviews.application;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.companies.CompanyId;
import org.zarpe.companies.CompanyPeople;
import org.zarpe.companies.CompanyPeople.Colleague;
import org.zarpe.identity.Actor;
import org.zarpe.identity.People;
import org.zarpe.identity.Permission;
import org.zarpe.identity.Role;
import org.zarpe.reviews.AuditTerms.Auditor;
import org.zarpe.reviews.domain.OwnWork;

/** Those who sign in and may audit a company: its people first, then whoever advises it. Whose work is whose is asked afterwards. */
@Component
public class PossibleAuditors {

    private final People people;
    private final CompanyPeople colleagues;
    private final CompanyAccess access;

    PossibleAuditors(People people, CompanyPeople colleagues, CompanyAccess access) {
        this.people = people;
        this.colleagues = colleagues;
        this.access = access;
    }

    public List<Actor> of(Actor actor, CompanyId company) {
        access.must(actor, Permission.SEE_REVIEWS, company);
        return Stream.concat(
                        Stream.of(Role.MANAGER, Role.STAFF)
                                .flatMap(role -> people.withRole(actor.operator(), role).stream())
                                .filter(one -> company.value().equals(one.company())),
                        access.advisersOf(company).stream()
                                .map(person -> people.actor(actor.operator(), person))
                                .flatMap(Optional::stream))
                .filter(one -> one.may(Permission.KEEP_AUDITS))
                .toList();
    }

    boolean knows(Actor actor, CompanyId company, Auditor auditor) {
        UUID person = auditor.person();
        return person == null
                || of(actor, company).stream()
                        .anyMatch(one -> one.person().value().equals(person));
    }

    /** By the name, and by the position the company file gives that name. */
    OwnWork workOf(CompanyId company, Auditor auditor) {
        return new OwnWork(
                auditor.person(),
                Stream.concat(
                                Stream.of(auditor.name()),
                                colleagues.of(company).stream()
                                        .filter(one -> one.name().equalsIgnoreCase(auditor.name()))
                                        .map(Colleague::position))
                        .toList());
    }
}
