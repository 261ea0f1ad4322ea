package org.zarpe.methodology;

import java.math.BigDecimal;

/**
 * How a committee decides.
 *
 * @param quorum members without a conflict who must take part
 * @param majorityAbove granted with more than this share of the votes cast, from 0 to 1
 * @param chairCountsDouble whether the vote of the one in the chair weighs two
 */
public record CommitteeTerms(int quorum, BigDecimal majorityAbove, boolean chairCountsDouble) {}
