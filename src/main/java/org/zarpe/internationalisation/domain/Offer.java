package org.zarpe.internationalisation.domain;

import java.util.List;

/**
 * What there is to choose from.
 *
 * @param open the options that are not archived
 * @param fewest how many the method wants before one may be chosen
 */
public record Offer(List<MarketOption> open, int fewest) {

    public int missing() {
        return Math.max(0, fewest - open.size());
    }
}
