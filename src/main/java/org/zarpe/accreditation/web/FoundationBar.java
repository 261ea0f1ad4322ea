package org.zarpe.accreditation.web;

import java.math.BigDecimal;
import java.util.List;
import org.zarpe.accreditation.RequirementLine;
import org.zarpe.accreditation.RequirementLine.Reach;
import org.zarpe.methodology.Foundation;
import org.zarpe.shared.charts.IntervalBar;

/** How many requirements of a foundation are met, begun and open. */
public record FoundationBar(Foundation foundation, long met, long partly, long open) {

    static FoundationBar of(Foundation foundation, List<RequirementLine> lines) {
        return new FoundationBar(
                foundation, count(lines, Reach.MET), count(lines, Reach.PARTLY), count(lines, Reach.OPEN));
    }

    private static long count(List<RequirementLine> lines, Reach reach) {
        return lines.stream().filter(line -> line.reach() == reach).count();
    }

    public long all() {
        return met + partly + open;
    }

    /** The sure part is met, the possible part begun. */
    public IntervalBar bar() {
        return IntervalBar.of(BigDecimal.valueOf(met), BigDecimal.valueOf(met + partly), (int) Math.max(all(), 1));
    }
}
