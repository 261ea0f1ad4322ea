package org.zarpe.improvement.queries;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.identity.Actor;
import org.zarpe.improvement.ProcessIndicators;
import org.zarpe.improvement.queries.ImprovementShelf.Watched;
import org.zarpe.programmes.Enrolled;

@Component
@Transactional(readOnly = true)
class TellImprovement implements ProcessIndicators {

    private final ImprovementShelf shelf;

    TellImprovement(ImprovementShelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public List<Now> of(Actor actor, Enrolled enrolled) {
        return told(shelf.indicators(actor, enrolled));
    }

    @Override
    public List<Now> of(Enrolled enrolled) {
        return told(shelf.indicators(enrolled));
    }

    @Override
    public List<Measured> values(Actor actor, Enrolled enrolled, UUID indicator) {
        Watched watched = shelf.indicator(actor, enrolled.company(), indicator);
        return watched.values().stream()
                .map(value -> ImprovementShelf.measured(watched.indicator(), value))
                .toList();
    }

    private List<Now> told(List<Watched> watched) {
        return watched.stream()
                .filter(one -> one.indicator().inUse())
                .map(Watched::now)
                .toList();
    }
}
