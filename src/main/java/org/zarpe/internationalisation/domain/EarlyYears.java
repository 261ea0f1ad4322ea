package org.zarpe.internationalisation.domain;

import static java.math.BigDecimal.ZERO;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.zarpe.companies.ExportRecord;
import org.zarpe.internationalisation.domain.FirstForeignSale.In;
import org.zarpe.internationalisation.domain.FirstForeignSale.NoLaterThan;
import org.zarpe.internationalisation.domain.FirstForeignSale.NotRecorded;
import org.zarpe.internationalisation.domain.PathFact.Conflicting;
import org.zarpe.internationalisation.domain.PathFact.Known;
import org.zarpe.shared.PartialDate;
import org.zarpe.shared.Quantity;

/**
 * How early and how far a company went abroad. Shares and countries are of calendar years, so "by year 3" is the third calendar year after that of the
 * founding; years to the first sale are as precise as its date and the founding's.
 */
public final class EarlyYears {

    public static final String YEARS_TO_FIRST_SALE = "path.years_to_first_foreign_sale";
    public static final String SHARE_BY_YEAR_3 = "path.foreign_share_by_year_3";
    public static final String COUNTRIES_BY_YEAR_6 = "path.countries_by_year_6";

    private static final int SHARE_YEARS = 3;
    private static final int COUNTRY_YEARS = 6;
    private static final int COUNTRIES_OF_THE_WORLD = 249;
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final int MONTHS = 12;

    private final PathRecords records;
    private final FirstForeignSale first;

    private EarlyYears(PathRecords records) {
        this.records = records;
        this.first = FirstForeignSale.of(records);
    }

    /** By the names of the pack vocabulary. */
    public static Map<String, PathFact> of(PathRecords records) {
        EarlyYears years = new EarlyYears(records);
        Map<String, PathFact> facts = new LinkedHashMap<>();
        facts.put(YEARS_TO_FIRST_SALE, years.after(years::yearsToFirstSale));
        facts.put(SHARE_BY_YEAR_3, years.after(years::share));
        facts.put(COUNTRIES_BY_YEAR_6, years.after(years::countries));
        return facts;
    }

    private PathFact after(Function<PartialDate, PathFact> founding) {
        PartialDate founded = records.founded();
        if (records.declaresNone() && !records.sales().isEmpty()) {
            return new Conflicting(EstablishmentChain.of(records).because());
        }
        if (founded == null) {
            return new PathFact.NotRecorded(List.of(Because.of("founding-missing")));
        }
        return beforeFounding(founded)
                .<PathFact>map(sale -> new Conflicting(List.of(
                        Because.of("founded", Because.year(founded.year())), Because.of("sales-recorded", sale))))
                .orElseGet(() -> founding.apply(founded));
    }

    private Optional<ExportRecord> beforeFounding(PartialDate founded) {
        return records.sales().stream()
                .filter(sale -> sale.year() != null && sale.year() < founded.year())
                .findFirst();
    }

    private PathFact yearsToFirstSale(PartialDate founded) {
        return switch (first) {
            case In in -> {
                Quantity years = Quantity.between(fewest(founded, in.year()), most(founded, in.year()));
                yield new Known(
                        years,
                        List.of(Because.of("first-sale-in", Because.year(in.year()), years.low(), years.high())));
            }
            case NoLaterThan by -> new Known(Quantity.between(ZERO, most(founded, by.year())), List.of(by.because()));
            case NotRecorded not -> new PathFact.NotRecorded(List.of(not.because()));
        };
    }

    /** The greatest share of a year; a year without a known share may have had any. */
    private PathFact share(PartialDate founded) {
        int from = founded.year();
        int to = from + SHARE_YEARS;
        Map<Integer, Quantity> known = new TreeMap<>();
        for (int year = from; year <= to; year++) {
            Quantity share = shareOf(year);
            if (share != null && share.low().compareTo(WHOLE) > 0) {
                return new Conflicting(List.of(Because.of("shares-above-whole", Because.year(year), share.low())));
            }
            if (share != null) {
                known.put(year, share);
            }
        }
        if (known.isEmpty()) {
            return new PathFact.NotRecorded(List.of(Because.of("share-missing", Because.year(from), Because.year(to))));
        }
        BigDecimal low = highest(known, Quantity::low);
        boolean covered = IntStream.rangeClosed(from, to).allMatch(known::containsKey);
        if (covered) {
            BigDecimal high = highest(known, Quantity::high).min(WHOLE);
            return new Known(
                    Quantity.between(low, high),
                    List.of(Because.of(
                            low.compareTo(high) == 0 ? "share-known" : "share-known-about",
                            Because.year(from),
                            Because.year(to),
                            low,
                            high)));
        }
        return new Known(
                Quantity.between(low, WHOLE),
                List.of(Because.of("share-missing-in-part", Because.year(from), Because.year(to))));
    }

    /** Null where nothing is known; open to the whole where a record of the year, or one without a year, tells no share. */
    private @Nullable Quantity shareOf(int year) {
        if (first instanceof In in && year < in.year()) {
            return Quantity.exactly(0);
        }
        List<ExportRecord> ofYear = records.exports().stream()
                .filter(exports -> Objects.equals(exports.year(), year))
                .toList();
        List<Quantity> shares = ofYear.stream()
                .map(ExportRecord::share)
                .filter(Objects::nonNull)
                .toList();
        if (shares.isEmpty()) {
            return null;
        }
        boolean all = shares.size() == ofYear.size() && first instanceof In;
        BigDecimal low = shares.stream().map(Quantity::low).reduce(ZERO, BigDecimal::add);
        BigDecimal high = shares.stream().map(Quantity::high).reduce(ZERO, BigDecimal::add);
        return Quantity.between(low, all ? high : high.max(WHOLE));
    }

    private PathFact countries(PartialDate founded) {
        int to = founded.year() + COUNTRY_YEARS;
        List<ExportRecord> early = records.sales().stream()
                .filter(sale -> sale.year() != null && sale.year() <= to)
                .toList();
        long named = early.stream()
                .map(ExportRecord::country)
                .filter(Objects::nonNull)
                .distinct()
                .count();
        boolean allNamed = early.stream().allMatch(sale -> sale.country() != null);
        if (first instanceof In && allNamed) {
            return new Known(Quantity.exactly(named), List.of(Because.of("countries-known", Because.year(to), named)));
        }
        List<Because> because = List.of(Because.of("countries-missing", Because.year(to)));
        return early.isEmpty()
                ? new PathFact.NotRecorded(because)
                : new Known(Quantity.between(named, COUNTRIES_OF_THE_WORLD), because);
    }

    private static BigDecimal highest(Map<Integer, Quantity> shares, Function<Quantity, BigDecimal> end) {
        return shares.values().stream().map(end).reduce(ZERO, BigDecimal::max);
    }

    private static BigDecimal fewest(PartialDate founded, int year) {
        LocalDate earliest = LocalDate.of(year, 1, 1);
        return founded.latest().isAfter(earliest)
                ? ZERO
                : years(Period.between(founded.latest(), earliest).toTotalMonths(), RoundingMode.DOWN);
    }

    private static BigDecimal most(PartialDate founded, int year) {
        Period most = Period.between(founded.earliest(), LocalDate.of(year + 1, 1, 1));
        return years(most.toTotalMonths() + (most.getDays() > 0 ? 1 : 0), RoundingMode.UP);
    }

    private static BigDecimal years(long months, RoundingMode rounding) {
        return BigDecimal.valueOf(months).divide(BigDecimal.valueOf(MONTHS), 2, rounding);
    }
}
