package org.zarpe.results;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zarpe.identity.Actor;
import org.zarpe.programmes.Enrolled;

/** Everything ever recorded for an enrolment, corrected values too, oldest period first; for somebody who may see the company. */
public interface ResultLines {

    List<ResultLine> of(Actor actor, Enrolled enrolled);

    /** @param corrects the value it took the place of, null for a first one */
    record ResultLine(
            UUID id, IndicatorValue value, @Nullable UUID corrects, boolean superseded, Instant at) {}
}
