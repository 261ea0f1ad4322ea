package org.zarpe.methodology;

import org.zarpe.shared.Text;

/**
 * A named rule that must hold on the day of the decision.
 *
 * @param rule a CEL expression over what the assessor found, training and the plan
 * @param text what it asks
 * @param refusal what is missing where it fails
 */
public record Gate(String id, Text name, String rule, Text text, Text refusal) {

    public Condition condition() {
        return new Condition(id, rule, text);
    }
}
