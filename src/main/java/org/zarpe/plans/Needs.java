package org.zarpe.plans;

import java.util.List;
import java.util.UUID;
import org.springframework.data.relational.core.mapping.Embedded;
import org.zarpe.shared.Text;

/**
 * What an action answers; at least one of them.
 *
 * @param swotItems ids of items of the company's SWOT
 * @param requirements ids of requirements of the pack
 * @param gap a gap in words, or empty
 * @param market what it does for the chosen market, or empty
 */
public record Needs(
        List<UUID> swotItems,
        List<String> requirements,
        @Embedded.Empty(prefix = "gap_") Text gap,
        @Embedded.Empty(prefix = "market_") Text market) {

    public Needs {
        swotItems = List.copyOf(swotItems);
        requirements = List.copyOf(requirements);
    }

    public static Needs gap(Text words) {
        return new Needs(List.of(), List.of(), words, Text.NOTHING);
    }

    public boolean isEmpty() {
        return swotItems.isEmpty()
                && requirements.isEmpty()
                && gap.es().isBlank()
                && market.es().isBlank();
    }
}
