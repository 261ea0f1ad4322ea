package org.zarpe.methodology;

import java.util.Optional;
import org.zarpe.shared.Text;

/**
 * A criterion of eligibility.
 *
 * @param rule a CEL expression that answers true or false
 * @param awaits the instrument before which the criterion cannot be told yet
 */
public record Criterion(String id, Text text, Text help, String rule, Optional<String> awaits) {}
