package org.zarpe.cases;

import java.util.Map;
import org.zarpe.methodology.Gate;
import org.zarpe.methodology.Judgement;

/**
 * What one gate says on a day.
 *
 * @param facts what its rule read, by name, as words a person can check
 */
public record GateResult(Gate gate, Judgement judgement, Map<String, String> facts) {

    public GateResult {
        facts = Map.copyOf(facts);
    }

    public boolean holds() {
        return judgement.holds();
    }
}
