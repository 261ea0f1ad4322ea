package org.zarpe.cases.domain;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zarpe.accreditation.Verdict;
import org.zarpe.accreditation.Verdict.Ruling;
import org.zarpe.methodology.Scale;
import org.zarpe.shared.Faults;
import org.zarpe.shared.Outcome;

/** Which level goes with which ruling. */
public final class AssessmentRules {

    private static final Set<Ruling> WITH_LEVEL = EnumSet.of(Ruling.MEETS, Ruling.PARTLY, Ruling.DOES_NOT);

    private AssessmentRules() {}

    /** Refused with {@code verdict-level-missing}, {@code level-not-fitting}, {@code level-unknown}. */
    public static Outcome<Verdict> check(Verdict verdict, @Nullable Integer level, Scale scale) {
        boolean asked = WITH_LEVEL.contains(verdict.ruling());
        return new Faults()
                .atIf(asked && level == null, "level", "verdict-level-missing")
                .atIf(!asked && level != null, "level", "level-not-fitting")
                .atIf(level != null && (level < scale.lowest() || level > scale.highest()), "level", "level-unknown")
                .or(() -> verdict);
    }
}
