package org.zarpe.programmes.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zarpe.shared.web.Difference;
import org.zarpe.shared.web.Typed;

/**
 * Go or no-go.
 *
 * @param awaited whether an open stage cannot close without it
 * @param taken the decision that counts, null before it
 */
public record DecisionPanel(
        boolean awaited, @Nullable Boolean go, @Nullable Remark taken, Typed form, List<Difference> differences) {

    /** For whoever the decision is none of the business. */
    static DecisionPanel hidden() {
        return new DecisionPanel(false, null, null, Typed.blank(), List.of());
    }

    DecisionPanel with(Typed typed, List<Difference> between) {
        return new DecisionPanel(awaited, go, taken, typed, between);
    }

    public boolean isThere() {
        return awaited || taken != null;
    }
}
