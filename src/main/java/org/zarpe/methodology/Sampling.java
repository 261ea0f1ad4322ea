package org.zarpe.methodology;

import java.math.BigDecimal;

/**
 * How many requirements two assessors score, each without seeing the other.
 *
 * @param shareScoredTwice from 0 to 1
 * @param least never fewer, where so many apply
 */
public record Sampling(BigDecimal shareScoredTwice, int least) {}
