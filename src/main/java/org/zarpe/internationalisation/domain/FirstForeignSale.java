package org.zarpe.internationalisation.domain;

import java.util.List;
import java.util.Objects;
import org.zarpe.companies.ExportRecord;

/** The year of the first sale abroad: the earliest one on record, where no record speaks of sales before it. */
public sealed interface FirstForeignSale {

    record In(int year) implements FirstForeignSale {}

    /** An undated sale may have been earlier, and exports that were already regular in the earliest year began before it. */
    record NoLaterThan(int year, Because because) implements FirstForeignSale {}

    record NotRecorded(Because because) implements FirstForeignSale {}

    static FirstForeignSale of(PathRecords records) {
        List<ExportRecord> sales = records.sales();
        ExportRecord earliest =
                sales.stream().filter(sale -> sale.year() != null).findFirst().orElse(null);
        if (earliest == null || earliest.year() == null) {
            return new NotRecorded(Because.of("first-sale-missing"));
        }
        int year = earliest.year();
        if (sales.stream().anyMatch(sale -> sale.year() == null)) {
            return new NoLaterThan(year, Because.of("first-sale-maybe-undated", Because.year(year)));
        }
        boolean alreadyRegular = sales.stream()
                .anyMatch(sale -> Objects.equals(sale.year(), year) && Boolean.TRUE.equals(sale.regular()));
        return alreadyRegular
                ? new NoLaterThan(year, Because.of("first-sale-before-regular", Because.year(year)))
                : new In(year);
    }
}
