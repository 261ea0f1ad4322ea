package org.zarpe.methodology;

import java.util.List;
import java.util.stream.Stream;

/** What a company and its entrepreneur must be to enter the programme. */
public record Eligibility(List<Criterion> company, List<Criterion> entrepreneur) {

    public List<Criterion> all() {
        return Stream.concat(company.stream(), entrepreneur.stream()).toList();
    }
}
