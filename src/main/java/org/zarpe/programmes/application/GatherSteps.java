package org.zarpe.programmes.application;

import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.identity.Actor;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.NextStep;
import org.zarpe.programmes.NextSteps;

@Component
@Transactional(readOnly = true)
class GatherSteps implements NextSteps {

    private final ObjectProvider<NextStep.Source> sources;

    GatherSteps(ObjectProvider<NextStep.Source> sources) {
        this.sources = sources;
    }

    @Override
    public List<NextStep> of(Actor actor, Enrolled enrolled) {
        if (!enrolled.isOngoing()) {
            return List.of();
        }
        return sources.stream()
                .flatMap(source -> source.of(enrolled).stream())
                .filter(step -> step.forWhom().contains(actor.role()))
                .sorted(Comparator.comparingInt(NextStep::order))
                .toList();
    }
}
