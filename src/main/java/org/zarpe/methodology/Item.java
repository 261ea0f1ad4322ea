package org.zarpe.methodology;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.zarpe.shared.Text;

/**
 * A question of an instrument.
 *
 * @param weight in the score of its dimension; counts for {@link ItemKind#LEVEL} only
 * @param help why it is asked and what counts
 * @param levels one sentence per level of the scale, lowest first; {@link ItemKind#LEVEL} only
 * @param choices {@link ItemKind#CHOICE} only
 * @param unit {@link ItemKind#NUMBER} only
 * @param relevant a CEL expression; the item is asked only when it is true
 */
public record Item(
        String id,
        String dimension,
        ItemKind kind,
        BigDecimal weight,
        Text text,
        Text help,
        List<Text> levels,
        List<Choice> choices,
        Optional<Text> unit,
        Optional<String> relevant) {}
