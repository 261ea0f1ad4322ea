package org.zarpe.methodology;

import java.util.Optional;
import org.zarpe.shared.Text;

/**
 * A result that is measured.
 *
 * @param formula a CEL expression over {@code value.<indicator>} of the same period; without it the value is entered
 * @param source where the figure is found
 */
public record Indicator(
        String id,
        Text name,
        Text meaning,
        Text help,
        IndicatorUnit unit,
        Direction direction,
        IndicatorKind kind,
        Frequency frequency,
        Optional<String> formula,
        Text source) {}
