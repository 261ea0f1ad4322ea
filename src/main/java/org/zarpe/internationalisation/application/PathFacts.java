package org.zarpe.internationalisation.application;

import org.springframework.stereotype.Component;
import org.zarpe.internationalisation.domain.EarlyYears;
import org.zarpe.methodology.Facts;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.FactSource;

/** Tells {@code path.*}. */
@Component
class PathFacts implements FactSource {

    private final RecordedPath paths;

    PathFacts(RecordedPath paths) {
        this.paths = paths;
    }

    @Override
    public void tell(Enrolled enrolled, Facts.Builder facts) {
        EarlyYears.of(paths.of(enrolled.company()))
                .forEach((name, fact) -> fact.quantity().ifPresent(value -> facts.put(name, value)));
    }
}
