package org.zarpe.advice;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.zarpe.shared.Text;

/**
 * A visit to a company or a call with it.
 *
 * @param hours above 0, at most 24: the exposure of the company
 * @param people who were present, by name
 * @param pillar of the pack the hours count for; "" where the pack has none
 * @param agenda what it was for
 * @param minutes what was seen and said
 */
public record Visit(
        VisitKind kind,
        LocalDate date,
        BigDecimal hours,
        List<String> people,
        String pillar,
        Text agenda,
        Text minutes) {

    public Visit {
        people = people.stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }
}
