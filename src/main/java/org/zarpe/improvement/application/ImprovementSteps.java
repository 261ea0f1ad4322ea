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
import org.zarpe.improvement.NonconformityState;
import org.zarpe.improvement.ProcessIndicators.Now;
import org.zarpe.improvement.domain.Nonconformity;
import org.zarpe.improvement.queries.ImprovementShelf;
import org.zarpe.improvement.queries.ImprovementShelf.Watched;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.NextStep;

/** "An action is overdue", "an indicator gives the alarm": while the company is followed. */
@Component
class ImprovementSteps implements NextStep.Source {

    private static final int OVERDUE = 16;
    private static final int LOOKING = 28;
    private static final int ALARM = 60;
    private static final int DAYS_BEFORE = 7;
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
        if (!enrolled.isKeptUp()) {
            return List.of();
        }
        List<NextStep> steps = new ArrayList<>();
        List<Nonconformity> all = shelf.nonconformities(enrolled);
        overdue(enrolled, all).ifPresent(steps::add);
        look(enrolled, all).ifPresent(steps::add);
        alarm(enrolled).ifPresent(steps::add);
        return steps;
    }

    private Optional<NextStep> overdue(Enrolled enrolled, List<Nonconformity> all) {
        LocalDate today = LocalDate.now(clock);
        List<Nonconformity> late = all.stream()
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

    /** What was done must be looked at, or nobody knows whether it helped. */
    private Optional<NextStep> look(Enrolled enrolled, List<Nonconformity> all) {
        LocalDate today = LocalDate.now(clock);
        List<Nonconformity> done = all.stream()
                .filter(one -> one.state() == NonconformityState.DONE && !one.isOverdue(today))
                .filter(one -> one.due()
                        .filter(day -> !day.minusDays(DAYS_BEFORE).isAfter(today))
                        .isPresent())
                .sorted(Comparator.comparing(one -> one.due().orElse(today)))
                .toList();
        return done.stream()
                .findFirst()
                .map(first -> new NextStep(
                        "improvement.step.look",
                        List.of(
                                done.size(),
                                first.number(),
                                first.happening().title(),
                                first.due().orElse(today)),
                        "/companies/" + enrolled.company() + "/nonconformities/" + first.id(),
                        LOOKING,
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
