package org.zarpe.impartiality.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.zarpe.impartiality.Conflict;
import org.zarpe.impartiality.queries.Independence;
import org.zarpe.shared.charts.BarRow;

/**
 * A company that somebody may neither assess nor decide on, and how much of the waiting is over.
 *
 * @param until the last day of it; counted from today while something goes on
 * @param standing whether something goes on, so that the waiting has not begun
 * @param reasons the latest first
 */
public record TieBar(BarRow bar, LocalDate until, boolean standing, List<Conflict> reasons) {

    public TieBar {
        reasons = List.copyOf(reasons);
    }

    /** What keeps longest first. */
    static List<TieBar> of(Independence person, LocalDate today) {
        return person.byCompany().entrySet().stream()
                .map(company -> of(company.getKey(), company.getValue(), today))
                .sorted(Comparator.comparing(TieBar::until).reversed())
                .toList();
    }

    private static TieBar of(String company, List<Conflict> reasons, LocalDate today) {
        Conflict latest = reasons.stream()
                .max(Comparator.comparing(Conflict::until).thenComparing(Conflict::standing))
                .orElseThrow();
        boolean standing = reasons.stream().anyMatch(Conflict::standing);
        BigDecimal passed =
                standing ? BigDecimal.ZERO : BigDecimal.valueOf(ChronoUnit.DAYS.between(latest.last(), today));
        BigDecimal whole = BigDecimal.valueOf(ChronoUnit.DAYS.between(latest.last(), latest.until()) + 1);
        return new TieBar(new BarRow(company, passed, whole), latest.until(), standing, reasons);
    }
}
