package org.zarpe.cases.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.zarpe.cases.domain.Agreement.Kappa;
import org.zarpe.cases.domain.Agreement.Pair;

/**
 * Weighted kappa (Cohen, 1968): 1 - (weighted disagreement observed / weighted disagreement expected by chance). Weights grow with the distance of the
 * levels, linearly (Cicchetti and Allison, 1971) or with its square (Fleiss and Cohen, 1973). Sums are whole numbers until the one division at the end.
 */
public final class WeightedKappa {

    public static final int HIGHEST_LEVEL = 4;

    private static final int DECIMALS = 4;

    private WeightedKappa() {}

    /** @param needed pairs, fewer of which say nothing */
    public static Agreement of(List<Pair> pairs, int needed) {
        if (pairs.stream().anyMatch(pair -> isNoLevel(pair.first()) || isNoLevel(pair.second()))) {
            throw new IllegalArgumentException("levels are 0 to " + HIGHEST_LEVEL + ": " + pairs);
        }
        if (pairs.size() < needed || pairs.isEmpty()) {
            return new Agreement.TooFew(pairs.size(), Math.max(needed, 1));
        }
        if (pairs.stream()
                        .flatMap(pair -> List.of(pair.first(), pair.second()).stream())
                        .distinct()
                        .count()
                == 1) {
            return new Agreement.NoVariance(pairs.size());
        }
        return new Agreement.Measured(pairs.size(), kappa(pairs, steps -> steps), kappa(pairs, steps -> steps * steps));
    }

    private static boolean isNoLevel(int level) {
        return level < 0 || level > HIGHEST_LEVEL;
    }

    private static Kappa kappa(List<Pair> pairs, IntUnaryOperator weight) {
        long[] first = new long[HIGHEST_LEVEL + 1];
        long[] second = new long[HIGHEST_LEVEL + 1];
        long observed = 0;
        for (Pair pair : pairs) {
            first[pair.first()]++;
            second[pair.second()]++;
            observed += weight.applyAsInt(Math.abs(pair.first() - pair.second()));
        }
        long expected = 0;
        for (int one = 0; one <= HIGHEST_LEVEL; one++) {
            for (int other = 0; other <= HIGHEST_LEVEL; other++) {
                expected += weight.applyAsInt(Math.abs(one - other)) * first[one] * second[other];
            }
        }
        long all = pairs.size();
        long most = weight.applyAsInt(HIGHEST_LEVEL);
        return new Kappa(
                oneLess(observed * all, expected), oneLess(observed, most * all), oneLess(expected, most * all * all));
    }

    private static BigDecimal oneLess(long part, long whole) {
        return BigDecimal.valueOf(whole - part).divide(BigDecimal.valueOf(whole), DECIMALS, RoundingMode.HALF_EVEN);
    }
}
