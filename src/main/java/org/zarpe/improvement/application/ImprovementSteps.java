package org.zarpe.improvement.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.identity.Role;
import org.zarpe.improvement.ProcessIndicators.Now;
import org.zarpe.improvement.domain.Nonconformity;
import org.zarpe.improvement.queries.ImprovementShelf;
import org.zarpe.improvement.queries.ImprovementShelf.Watched;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.NextStep;

/** "An action is overdue", "an indicator gives the alarm": while the enrolment goes on. */
@Component
class ImprovementSteps implements NextStep.Source {

    private static final int OVERDUE = 16;
    private static final int ALARM = 60;
    private static final Set<Role> THOSE_AT_WORK = Set.of(Role.MANAGER, Role.STAFF, Role.ADVISER);

    private final ImprovementShelf shelf;
    private final Clock clock;

    ImprovementSteps(ImprovementShelf shelf, Clock clock) {
        this.shelf = shelf;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<NextStep> of(Enrolled enrolled) {
        if (!enrolled.isOngoing()) {
            return List.of();
        }
        List<NextStep> steps = new ArrayList<>();
        overdue(enrolled).ifPresent(steps::add);
        alarm(enrolled).ifPresent(steps::add);
        return steps;
    }

    private Optional<NextStep> overdue(Enrolled enrolled) {
        LocalDate today = LocalDate.now(clock);
        List<Nonconformity> late = shelf.nonconformities(enrolled).stream()
                .filter(one -> one.isOverdue(today))
                .sorted(Comparator.comparing(one -> one.due().orElse(today)))
                .toList();
        return late.stream()
                .findFirst()
                .map(first -> new NextStep(
                        "improvement.step.overdue",
                        List.of(late.size(), first.number(), first.happening().title()),
                        "/companies/" + enrolled.company() + "/nonconformities/" + first.id(),
                        OVERDUE,
                        THOSE_AT_WORK));
    }

    private Optional<NextStep> alarm(Enrolled enrolled) {
        List<Now> loud = shelf.indicators(enrolled).stream()
                .map(Watched::now)
                .filter(one -> one.alarm() != null)
                .toList();
        return loud.stream()
                .findFirst()
                .map(first -> new NextStep(
                        "improvement.step.alarm",
                        List.of(loud.size(), first.name()),
                        "/companies/" + enrolled.company() + "/indicators/" + first.id(),
                        ALARM,
                        THOSE_AT_WORK));
    }
}
