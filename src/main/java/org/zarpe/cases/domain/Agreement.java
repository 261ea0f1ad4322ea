package org.zarpe.cases.domain;

import java.math.BigDecimal;

/** How far two assessors agree on the levels of what both scored, beyond what chance alone would bring; or why that cannot be told. */
public sealed interface Agreement {

    /** Requirements that both scored. */
    int pairs();

    /**
     * @param linear a disagreement counts by the levels it is apart
     * @param quadratic it counts by their square
     */
    record Measured(int pairs, Kappa linear, Kappa quadratic) implements Agreement {}

    /** @param needed pairs, fewer of which say nothing */
    record TooFew(int pairs, int needed) implements Agreement {}

    /** Both gave one and the same level to everything: no chance can be told from agreement. */
    record NoVariance(int pairs) implements Agreement {}

    /**
     * @param value 1 is perfect agreement, 0 what chance brings, below it less than that; at least -1, four decimals
     * @param observed share of agreement, disagreements weighed; from 0 to 1, four decimals
     * @param expected the same if both had given their levels by chance
     */
    record Kappa(BigDecimal value, BigDecimal observed, BigDecimal expected) {}

    /** The levels that two assessors gave to one requirement, each without seeing the other. */
    record Pair(int first, int second) {}
}
