package org.zarpe.improvement.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.companies.CompanyFile;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.identity.People;
import org.zarpe.identity.Permission;
import org.zarpe.identity.PersonId;
import org.zarpe.improvement.application.Others;
import org.zarpe.improvement.domain.Nonconformity;
import org.zarpe.improvement.queries.ImprovementShelf;
import org.zarpe.improvement.web.NonconformityPage.Link;
import org.zarpe.improvement.web.NonconformityPage.Names;
import org.zarpe.methodology.Pack;
import org.zarpe.processes.ManagementSystem;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.programmes.Enrolments;
import org.zarpe.shared.web.Typed;

/** Lays out the page of a nonconformity. */
@Component
class NonconformityReading {

    private final CompanyFile.Cabinet cabinet;
    private final CompanyAccess access;
    private final Enrolments enrolments;
    private final ImprovementShelf shelf;
    private final ManagementSystem system;
    private final Others others;
    private final People people;
    private final Clock clock;

    NonconformityReading(
            CompanyFile.Cabinet cabinet,
            CompanyAccess access,
            Enrolments enrolments,
            ImprovementShelf shelf,
            ManagementSystem system,
            Others others,
            People people,
            Clock clock) {
        this.cabinet = cabinet;
        this.access = access;
        this.enrolments = enrolments;
        this.shelf = shelf;
        this.system = system;
        this.others = others;
        this.people = people;
        this.clock = clock;
    }

    NonconformityPage page(Actor actor, CompanyId company, UUID id) {
        CompanyFile file = cabinet.open(actor, company, Addresses.TAB, Permission.SEE_IMPROVEMENT);
        Nonconformity one = shelf.nonconformity(actor, company, id);
        Enrolled enrolled = enrolments.get(new EnrolmentId(one.enrolmentId()));
        boolean open = enrolled.isKeptUp();
        return new NonconformityPage(
                file,
                one,
                open && access.may(actor, Permission.KEEP_IMPROVEMENT, company),
                open && access.may(actor, Permission.CHECK_IMPROVEMENT, company),
                one.isOwnWork(actor) && others.than(actor.person().value(), actor, company),
                one.isOverdue(LocalDate.now(clock)),
                process(actor, company, enrolled, one),
                indicator(actor, company, one),
                requirements(enrolled, company, one),
                shelf.tried(actor, company, id),
                names(one),
                LocalDate.now(clock),
                Typed.blank(),
                "f");
    }

    private @Nullable Link process(Actor actor, CompanyId company, Enrolled enrolled, Nonconformity one) {
        return system.processes(actor, enrolled).stream()
                .filter(process -> process.id().equals(one.happening().processId()))
                .findFirst()
                .map(process -> new Link(process.terms().name(), Addresses.process(company, process.id())))
                .orElse(null);
    }

    private @Nullable Link indicator(Actor actor, CompanyId company, Nonconformity one) {
        UUID id = one.happening().indicatorId();
        return id == null
                ? null
                : new Link(
                        shelf.indicator(actor, company, id).indicator().terms().name(),
                        Addresses.indicator(company, id));
    }

    private List<Link> requirements(Enrolled enrolled, CompanyId company, Nonconformity one) {
        Pack pack = enrolments.packOf(enrolled);
        return one.happening().requirements().stream()
                .map(pack::findRequirement)
                .flatMap(Optional::stream)
                .map(requirement ->
                        new Link(requirement.name(), "/companies/" + company + "/requirements/" + requirement.id()))
                .toList();
    }

    private Names names(Nonconformity one) {
        return new Names(
                people.nameOf(new PersonId(one.byPerson())),
                one.done() == null
                        ? null
                        : people.nameOf(new PersonId(one.done().person())),
                one.checked() == null
                        ? null
                        : people.nameOf(new PersonId(one.checked().person())),
                one.withdrawal() == null
                        ? null
                        : people.nameOf(new PersonId(one.withdrawal().person())));
    }
}
