package org.zarpe.programmes.domain;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;

/** The verdict on every criterion, of the company and of its entrepreneur. */
public record Verdicts(List<CriterionVerdict> company, List<CriterionVerdict> entrepreneur) {

    public Verdicts {
        company = List.copyOf(company);
        entrepreneur = List.copyOf(entrepreneur);
    }

    public Stream<CriterionVerdict> all() {
        return Stream.concat(company.stream(), entrepreneur.stream());
    }

    public CriterionVerdict of(String criterion) {
        return all().filter(verdict -> verdict.criterion().id().equals(criterion))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no criterion '" + criterion + "'"));
    }

    /** No criterion is not met, or each that is not met has its exception. */
    public boolean eligible() {
        return all().noneMatch(CriterionVerdict::isInTheWay);
    }
}
