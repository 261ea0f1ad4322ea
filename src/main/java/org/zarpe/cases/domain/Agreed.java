package org.zarpe.cases.domain;

import java.util.List;
import java.util.Optional;
import org.zarpe.cases.domain.Agreement.Pair;

/** How two assessors scored the same requirements: of one case, or of several. */
public record Agreed(List<ScoredTwice> scored) {

    public Agreed {
        scored = List.copyOf(scored);
    }

    public List<Pair> pairs() {
        return scored.stream().map(ScoredTwice::pair).flatMap(Optional::stream).toList();
    }

    /** @param needed pairs, fewer of which say nothing */
    public Agreement measured(int needed) {
        return WeightedKappa.of(pairs(), needed);
    }

    /** How many requirements the first one put at a level and the second one at the other. */
    public long count(int first, int second) {
        return pairs().stream().filter(new Pair(first, second)::equals).count();
    }

    public List<ScoredTwice> farApart() {
        return scored.stream().filter(ScoredTwice::isFarApart).toList();
    }
}
