package org.zarpe.results;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.zarpe.shared.Text;

/** How an indicator moved between baseline and end, always with its base. */
public sealed interface Change {

    /** @param percent of the base, which is above zero */
    record Relative(BigDecimal percent, BigDecimal base, BigDecimal end, String unit) implements Change {}

    /** A change from zero or from a loss is not a percentage; nor is one of an indicator that is itself in percent. */
    record Absolute(BigDecimal difference, BigDecimal base, BigDecimal end, String unit) implements Change {}

    /** The change is the recorded fact; its base was not stated. */
    record AsRecorded(BigDecimal percent) implements Change {}

    /** Told in words. */
    record Told(Text words) implements Change {}

    /** Baseline and end are not in the same unit or currency. */
    record NotComparable(String baseUnit, String endUnit) implements Change {}

    /** One of the two is not recorded. */
    record CannotTell(boolean baselineMissing, boolean endMissing) implements Change {}

    /** Percent of a positive base, to a tenth; otherwise the difference. */
    static Change between(BigDecimal base, BigDecimal end, String unit, boolean inPercent) {
        BigDecimal difference = end.subtract(base);
        if (inPercent || base.signum() <= 0) {
            return new Absolute(difference, base, end, unit);
        }
        BigDecimal percent = difference.multiply(BigDecimal.valueOf(100)).divide(base, MathContext.DECIMAL64);
        return new Relative(percent.setScale(1, RoundingMode.HALF_UP), base, end, unit);
    }
}
