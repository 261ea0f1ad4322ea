package org.zarpe.internationalisation.domain;

import static org.zarpe.internationalisation.domain.UppsalaStage.NO_REGULAR_EXPORT;
import static org.zarpe.internationalisation.domain.UppsalaStage.REGULAR_EXPORT;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zarpe.companies.ExportRecord;
import org.zarpe.internationalisation.domain.StageAnswer.At;
import org.zarpe.internationalisation.domain.StageAnswer.CannotTell;
import org.zarpe.internationalisation.domain.StageAnswer.Conflicting;

/**
 * Whether sales abroad are regular: sales in two consecutive years, or a record that says so. A year without a record is not a year without sales, so one
 * year alone, of which nobody says whether it is regular, settles nothing.
 */
final class RegularExport {

    private final List<ExportRecord> sales;
    private final List<ExportRecord> sayingYes;
    private final List<ExportRecord> sayingNo;
    private final SortedSet<Integer> secondYears;

    private RegularExport(List<ExportRecord> sales) {
        this.sales = sales;
        this.sayingYes = saying(true, sales);
        this.sayingNo = saying(false, sales);
        this.secondYears = secondYears(sales);
    }

    /** For the sales of one market, at least one. */
    static StageAnswer in(List<ExportRecord> sales) {
        return new RegularExport(sales).stage();
    }

    /** Two consecutive years count for the firm too when each was in another country; of the sales of markets that cannot be told by themselves. */
    static Optional<StageAnswer> acrossMarkets(List<ExportRecord> sales) {
        List<ExportRecord> undisputed = sales.stream()
                .filter(sale -> !Boolean.FALSE.equals(sale.regular()))
                .toList();
        SortedSet<Integer> seconds = secondYears(undisputed);
        return seconds.isEmpty()
                ? Optional.empty()
                : Optional.of(At.of(
                        REGULAR_EXPORT,
                        Because.of(
                                        "consecutive-years-anywhere",
                                        Because.year(seconds.last() - 1),
                                        Because.year(seconds.last()))
                                .on(ofYears(undisputed, seconds.last()))));
    }

    private StageAnswer stage() {
        List<Because> conflicts = conflicts();
        if (!conflicts.isEmpty()) {
            return new Conflicting(conflicts);
        }
        if (sayingYes.isEmpty() && secondYears.isEmpty()) {
            return notShown();
        }
        Optional<ExportRecord> ended = sayingNo.stream()
                .filter(no -> no.year() != null && no.year() > lastRegular())
                .findFirst();
        return ended.<StageAnswer>map(no -> At.of(NO_REGULAR_EXPORT, Because.of("no-longer-regular", no)))
                .orElseGet(() -> new At(REGULAR_EXPORT, regular()));
    }

    private List<Because> conflicts() {
        return sayingNo.stream()
                .flatMap(no -> against(no)
                        .map(yes -> Stream.of(Because.of("says-not-regular", no), yes))
                        .orElseGet(Stream::empty))
                .distinct()
                .toList();
    }

    /** What stands against a record that says "not regular"; of different years both may be true. */
    private Optional<Because> against(ExportRecord no) {
        Integer year = no.year();
        if (year != null && secondYears.contains(year)) {
            return Optional.of(consecutive(year));
        }
        Optional<Because> said = sayingYes.stream()
                .filter(yes -> year == null || yes.year() == null || yes.year().equals(year))
                .findFirst()
                .map(yes -> Because.of("says-regular", yes));
        return said.isEmpty() && year == null && !secondYears.isEmpty()
                ? Optional.of(consecutive(secondYears.last()))
                : said;
    }

    private List<Because> regular() {
        List<Because> because = new ArrayList<>();
        sayingYes.forEach(yes -> because.add(Because.of("says-regular", yes)));
        if (!secondYears.isEmpty()) {
            because.add(consecutive(secondYears.last()));
        }
        return because;
    }

    private StageAnswer notShown() {
        List<ExportRecord> open = sales.stream().filter(this::mayBeRegular).toList();
        if (open.isEmpty()) {
            return new At(
                    NO_REGULAR_EXPORT,
                    sayingNo.stream()
                            .map(no -> Because.of("says-not-regular", no))
                            .toList());
        }
        return new CannotTell(open.stream()
                .map(sale -> Because.of(sale.year() == null ? "year-missing" : "regularity-missing", sale))
                .distinct()
                .toList());
    }

    /** A silent record, unless a later one says that the sales are not regular. */
    private boolean mayBeRegular(ExportRecord sale) {
        Integer year = sale.year();
        return sale.regular() == null
                && (year == null
                        || sayingNo.stream()
                                .map(ExportRecord::year)
                                .filter(Objects::nonNull)
                                .noneMatch(no -> no >= year));
    }

    private int lastRegular() {
        boolean undated = sayingYes.stream().anyMatch(yes -> yes.year() == null);
        return undated
                ? Integer.MAX_VALUE
                : Stream.concat(sayingYes.stream().map(ExportRecord::year), secondYears.stream())
                        .filter(Objects::nonNull)
                        .max(Integer::compare)
                        .orElse(Integer.MIN_VALUE);
    }

    private Because consecutive(int second) {
        return Because.of(
                        "consecutive-years",
                        Because.within(sales.getFirst().country()),
                        Because.year(second - 1),
                        Because.year(second))
                .on(ofYears(sales, second));
    }

    private static List<ExportRecord> ofYears(List<ExportRecord> sales, int second) {
        return sales.stream()
                .filter(sale -> isYear(sale.year(), second) || isYear(sale.year(), second - 1))
                .toList();
    }

    private static boolean isYear(@Nullable Integer year, int wanted) {
        return year != null && year == wanted;
    }

    private static List<ExportRecord> saying(boolean regular, List<ExportRecord> sales) {
        return sales.stream()
                .filter(sale -> sale.regular() != null && sale.regular() == regular)
                .toList();
    }

    /** The later years of each two in a row. */
    private static SortedSet<Integer> secondYears(List<ExportRecord> sales) {
        SortedSet<Integer> years = sales.stream()
                .map(ExportRecord::year)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
        return years.stream().filter(year -> years.contains(year - 1)).collect(Collectors.toCollection(TreeSet::new));
    }
}
