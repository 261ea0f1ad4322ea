package org.zarpe.internationalisation.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zarpe.companies.EstablishmentAbroad;
import org.zarpe.companies.ExportRecord;
import org.zarpe.shared.Text;

/**
 * What is recorded of one country.
 *
 * @param country ISO 3166-1 alpha-2, null for sales whose country is not recorded
 */
public record Market(@Nullable String country, List<ExportRecord> sales, List<EstablishmentAbroad> establishments) {

    static final Comparator<Market> BY_ENTRY = Comparator.comparing(
                    Market::entryYear, Comparator.nullsLast(Comparator.<Integer>naturalOrder()))
            .thenComparing(Market::country, Comparator.nullsLast(Comparator.<String>naturalOrder()));

    /** The earliest year on record, null when no record is dated. */
    public @Nullable Integer entryYear() {
        return Stream.concat(
                        sales.stream().map(ExportRecord::year),
                        establishments.stream()
                                .map(EstablishmentAbroad::opened)
                                .filter(Objects::nonNull)
                                .map(opened -> opened.year()))
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Whether it may have been entered before {@link #entryYear}: a record is undated, or the earliest speaks of sales already regular. */
    public boolean maybeEntered() {
        Integer earliest = entryYear();
        return sales.stream()
                .anyMatch(sale ->
                        sale.year() == null || sale.year().equals(earliest) && Boolean.TRUE.equals(sale.regular()));
    }

    public Text name() {
        return Because.country(country);
    }

    public StageAnswer stage() {
        return EstablishmentChain.of(this);
    }
}
