package org.zarpe.companies.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zarpe.companies.ExportMode;
import org.zarpe.companies.ExportRecord;
import org.zarpe.shared.Faults;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.PartialDate;
import org.zarpe.shared.Quantity;
import org.zarpe.shared.words.Countries;
import org.zarpe.shared.words.WrittenFields;

/** What an export record may say. Nearly everything may be left out: it is known that there were sales, and from whom. */
public final class ExportRules {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final BigDecimal MOST_CUSTOMERS = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal GREATEST = BigDecimal.TEN.pow(15);

    private ExportRules() {}

    /** Reads year, country, mode, customers, share, shareHigh (only for a range), amount, currency, regular and source. */
    public static Outcome<ExportRecord> read(
            WrittenFields fields, Faults faults, @Nullable PartialDate founded, LocalDate today) {
        ExportMode mode = fields.choice("mode", ExportMode.class);
        BigDecimal customers = fields.number("customers");
        faults.whole("customers", customers)
                .notNegative("customers", customers)
                .atMost("customers", customers, MOST_CUSTOMERS);
        BigDecimal amount = fields.number("amount");
        ExportRecord record = new ExportRecord(
                year(fields, faults),
                fields.country("country"),
                mode == null ? ExportMode.UNKNOWN : mode,
                customers == null || faults.has("customers") ? null : customers.intValueExact(),
                Range.read(fields, "share", "shareHigh", faults),
                amount,
                amount == null ? null : Currencies.plain(fields.text("currency")),
                regular(fields, faults),
                fields.text("source"));
        return check(record, faults, founded, today)
                .atIf(!fields.flag("source"), "source", "required")
                .or(() -> record);
    }

    public static Outcome<ExportRecord> of(ExportRecord record, @Nullable PartialDate founded, LocalDate today) {
        Faults faults = new Faults()
                .atIf(record.country() != null && !Countries.isCode(record.country()), "country", "country-unknown")
                .atIf(record.customers() != null && record.customers() < 0, "customers", "number-negative");
        return check(record, faults, founded, today).or(() -> record);
    }

    private static Faults check(ExportRecord record, Faults faults, @Nullable PartialDate founded, LocalDate today) {
        Integer year = record.year();
        if (year != null) {
            faults.atIf(year > today.getYear(), "year", "date-in-future");
            if (founded != null && year < founded.year()) {
                faults.at("year", "before-founding", founded);
            }
        }
        Quantity share = record.share();
        if (share != null) {
            faults.notNegative("share", share.low())
                    .atIf(
                            share.high().compareTo(WHOLE) > 0,
                            share.isExact() ? "share" : "shareHigh",
                            "share-above-hundred");
        }
        if (record.amount() != null) {
            faults.notNegative("amount", record.amount())
                    .atMost("amount", record.amount(), GREATEST)
                    .atIf(
                            record.currency() == null || !Currencies.has(record.currency()),
                            "currency",
                            "currency-unknown");
        }
        return faults.text("source", record.source(), FactRules.LONGEST_SOURCE);
    }

    private static @Nullable Integer year(WrittenFields fields, Faults faults) {
        PartialDate year = fields.date("year");
        faults.atIf(year != null && (year.month() != null || year.year() < 1500), "year", "year-malformed");
        return year == null || faults.has("year") ? null : Integer.valueOf(year.year());
    }

    private static @Nullable Boolean regular(WrittenFields fields, Faults faults) {
        return switch (fields.text("regular")) {
            case "" -> null;
            case "yes" -> true;
            case "no" -> false;
            default -> {
                faults.at("regular", "choose-one");
                yield null;
            }
        };
    }
}
