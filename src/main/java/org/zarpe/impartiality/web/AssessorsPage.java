package org.zarpe.impartiality.web;

import java.util.List;
import org.zarpe.shared.web.Page;

/** Those who assess and those who decide, for the director. */
public record AssessorsPage(List<AssessorLine> assessors, List<AssessorLine> committee, int years) implements Page {

    public long undescribed() {
        return assessors.stream().filter(one -> one.person().profile() == null).count();
    }

    public long unsigned() {
        return java.util.stream.Stream.concat(assessors.stream(), committee.stream())
                .filter(one -> !one.isSigned())
                .count();
    }
}
