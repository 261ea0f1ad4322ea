package org.zarpe.cases;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zarpe.accreditation.Verdict;
import org.zarpe.diagnosis.Mark;
import org.zarpe.identity.PersonId;

/**
 * What one assessor found of one requirement.
 *
 * @param second true for the reading of the sample that is made without seeing the first
 * @param level on the method's scale; null where the ruling has none
 * @param evidence ids of what the assessor looked at
 * @param version 0 while nobody wrote anything
 */
public record Assessed(
        String requirement,
        boolean second,
        Verdict verdict,
        @Nullable Integer level,
        List<UUID> evidence,
        PersonId assessor,
        Instant at,
        long version) {

    public Assessed {
        evidence = List.copyOf(evidence);
    }

    public Mark mark() {
        if (verdict.ruling() == Verdict.Ruling.NOT_APPLICABLE) {
            return new Mark.NotApplicable(verdict.note().es());
        }
        return level == null ? Mark.OPEN : new Mark.Level(level);
    }

    public boolean isVerified() {
        return verdict.ruling() != Verdict.Ruling.NOT_VERIFIED;
    }

    /** Of the same assessor, whenever it was written. */
    public boolean saysTheSameAs(Assessed other) {
        return requirement.equals(other.requirement())
                && second == other.second()
                && verdict.equals(other.verdict())
                && Objects.equals(level, other.level())
                && evidence.equals(other.evidence())
                && assessor.equals(other.assessor());
    }
}
