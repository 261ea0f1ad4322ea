package org.zarpe.programmes.application;

import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.identity.Actor;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.Enrolments;
import org.zarpe.programmes.NextStep;
import org.zarpe.programmes.NextSteps;
import org.zarpe.programmes.domain.Enrolling;

@Component
@Transactional(readOnly = true)
class GatherSteps implements NextSteps {

    private final Enrolling enrolling;
    private final Enrolments enrolments;
    private final Judging judging;
    private final ObjectProvider<NextStep.Source> sources;

    GatherSteps(Enrolling enrolling, Enrolments enrolments, Judging judging, ObjectProvider<NextStep.Source> sources) {
        this.enrolling = enrolling;
        this.enrolments = enrolments;
        this.judging = judging;
        this.sources = sources;
    }

    @Override
    public List<NextStep> of(Actor actor, Enrolled enrolled) {
        if (!enrolments.isFollowed(enrolled)) {
            return List.of();
        }
        return OneLook.judged(enrolled.id()).isPresent()
                ? gathered(actor, enrolled)
                : OneLook.at(judging.judged(enrolling.get(enrolled.id())), () -> gathered(actor, enrolled));
    }

    private List<NextStep> gathered(Actor actor, Enrolled enrolled) {
        return sources.stream()
                .flatMap(source -> source.of(enrolled).stream())
                .filter(step -> step.forWhom().contains(actor.role()))
                .sorted(Comparator.comparingInt(NextStep::order))
                .toList();
    }
}
