package org.zarpe.improvement.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.zarpe.improvement.Origin;
import org.zarpe.shared.PartialDate;
import org.zarpe.shared.charts.Columns;
import org.zarpe.shared.words.Words;

/** What came to light in the last twelve months, this one included: claims of customers, and all else. */
public record PastYear(YearMonth last, List<NonconformityLine> lines) {

    private static final int MONTHS = 12;
    private static final int LETTERS = 3;

    static PastYear of(List<NonconformityLine> all, LocalDate today) {
        YearMonth last = YearMonth.from(today);
        return new PastYear(
                last,
                all.stream()
                        .filter(line -> YearMonth.from(line.found()).isAfter(last.minusMonths(MONTHS)))
                        .toList());
    }

    public boolean isThere() {
        return !lines.isEmpty();
    }

    public long claims() {
        return lines.stream().filter(PastYear::isClaim).count();
    }

    public long others() {
        return lines.size() - claims();
    }

    /** Of both. */
    public long open() {
        return lines.stream().filter(line -> line.state().isOpen()).count();
    }

    public Columns columns(Words words) {
        return new Columns(IntStream.range(0, MONTHS)
                .mapToObj(ahead -> last.minusMonths(MONTHS - 1L).plusMonths(ahead))
                .map(month -> counted(month, words))
                .toList());
    }

    private Columns.Counted counted(YearMonth month, Words words) {
        List<NonconformityLine> found = lines.stream()
                .filter(line -> YearMonth.from(line.found()).equals(month))
                .toList();
        int claims = (int) found.stream().filter(PastYear::isClaim).count();
        PartialDate when = new PartialDate(month.getYear(), month.getMonthValue(), null);
        return new Columns.Counted(
                words.month(when).substring(0, LETTERS), words.date(when), claims, found.size() - claims);
    }

    private static boolean isClaim(NonconformityLine line) {
        return line.origin() == Origin.CUSTOMER_CLAIM;
    }
}
