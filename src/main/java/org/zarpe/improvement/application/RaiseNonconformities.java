package org.zarpe.improvement.application;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.identity.Actor;
import org.zarpe.improvement.Happening;
import org.zarpe.improvement.Nonconformities;
import org.zarpe.improvement.domain.Nonconformity;
import org.zarpe.improvement.queries.ImprovementShelf;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.programmes.Enrolments;
import org.zarpe.shared.Outcome;

@Component
class RaiseNonconformities implements Nonconformities {

    private final ImprovementShelf shelf;
    private final Registry registry;
    private final Enrolments enrolments;

    RaiseNonconformities(ImprovementShelf shelf, Registry registry, Enrolments enrolments) {
        this.shelf = shelf;
        this.registry = registry;
        this.enrolments = enrolments;
    }

    @Override
    public List<Known> of(Actor actor, Enrolled enrolled) {
        return shelf.nonconformities(actor, enrolled).stream()
                .map(RaiseNonconformities::known)
                .toList();
    }

    @Override
    public List<Known> of(Enrolled enrolled) {
        return shelf.nonconformities(enrolled).stream()
                .map(RaiseNonconformities::known)
                .toList();
    }

    @Override
    @Transactional
    public Outcome<UUID> raise(Actor actor, EnrolmentId enrolment, UUID id, Raised raised) {
        return registry.enter(
                actor,
                enrolments.get(enrolment),
                id,
                new Happening(
                        raised.origin(),
                        raised.title(),
                        raised.what(),
                        raised.found(),
                        "",
                        "",
                        "",
                        raised.process(),
                        null,
                        raised.requirements()));
    }

    private static Known known(Nonconformity one) {
        Happening told = one.happening();
        return new Known(
                one.id(),
                one.number(),
                told.origin(),
                told.title(),
                one.state(),
                told.found(),
                told.processId(),
                told.requirements(),
                one.due().orElse(null),
                one.ended().orElse(null));
    }
}
