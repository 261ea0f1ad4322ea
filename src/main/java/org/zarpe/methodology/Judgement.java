package org.zarpe.methodology;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.zarpe.shared.Truth;

/**
 * What a rule answers, and, where it cannot tell, why.
 *
 * @param missing names of the facts that are not recorded
 * @param tooImprecise names of the facts that are recorded, but not precisely enough to settle it
 */
public record Judgement(Truth truth, Set<String> missing, Set<String> tooImprecise) {

    public Judgement {
        missing = Set.copyOf(missing);
        tooImprecise = Set.copyOf(tooImprecise);
    }

    public static Judgement of(boolean holds) {
        return new Judgement(Truth.of(holds), Set.of(), Set.of());
    }

    public boolean holds() {
        return truth == Truth.YES;
    }

    /** Holds when all hold; fails when one fails; otherwise it cannot tell for the reasons of those that cannot. */
    public static Judgement all(Collection<Judgement> judgements) {
        Truth truth = judgements.stream().map(Judgement::truth).reduce(Truth.YES, Truth::and);
        Set<String> missing = new TreeSet<>();
        Set<String> tooImprecise = new TreeSet<>();
        if (truth == Truth.CANNOT_TELL) {
            judgements.forEach(one -> missing.addAll(one.missing()));
            judgements.forEach(one -> tooImprecise.addAll(one.tooImprecise()));
        }
        return new Judgement(truth, missing, tooImprecise);
    }
}
