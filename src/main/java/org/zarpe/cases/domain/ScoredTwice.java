package org.zarpe.cases.domain;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zarpe.accreditation.Verdict.Ruling;

/**
 * What two assessors said of one requirement, each without the other, at the moment the on-site part ended. What either writes later changes nothing of it.
 *
 * @param firstLevel on the method's scale; null where the ruling has none
 */
public record ScoredTwice(
        String requirement,
        Ruling first,
        @Nullable Integer firstLevel,
        Ruling second,
        @Nullable Integer secondLevel) {

    /** Levels so far apart are talked over. */
    public static final int FAR = 2;

    /** Empty where one of them gave no level. */
    public Optional<Agreement.Pair> pair() {
        return firstLevel == null || secondLevel == null
                ? Optional.empty()
                : Optional.of(new Agreement.Pair(firstLevel, secondLevel));
    }

    /** Two levels or more, or a level beside none. */
    public boolean isFarApart() {
        return pair().map(pair -> Math.abs(pair.first() - pair.second()) >= FAR).orElse(first != second);
    }
}
