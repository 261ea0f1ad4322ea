package org.zarpe.companies.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zarpe.companies.DatedFact;
import org.zarpe.companies.FactKind;
import org.zarpe.companies.MissingCode;
import org.zarpe.shared.Faults;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.PartialDate;
import org.zarpe.shared.Quantity;
import org.zarpe.shared.words.WrittenFields;

/** What a dated fact may say. One value, or a range where it is only about known, or the reason why there is none. */
public final class FactRules {

    public static final int LONGEST_SOURCE = 300;
    public static final int LONGEST_UNIT = 60;
    private static final BigDecimal GREATEST = BigDecimal.TEN.pow(15);

    private FactRules() {}

    /** Reads value, valueHigh (only for a range), missing, unit, from, to (as from when left out) and source. */
    public static Outcome<DatedFact> read(FactKind kind, WrittenFields fields, Faults faults, LocalDate today) {
        Quantity value = Range.read(fields, "value", "valueHigh", faults);
        MissingCode missing = fields.choice("missing", MissingCode.class);
        boolean silent = !fields.flag("value") && !fields.flag("valueHigh") && !fields.flag("missing");
        faults.atIf(silent, "value", "value-or-reason")
                .atIf(fields.flag("value") && missing != null, "missing", "value-and-reason")
                .atIf(fields.text("from").isEmpty(), "from", "required")
                .atIf(fields.text("source").isEmpty(), "source", "required");
        PartialDate from = fields.date("from");
        PartialDate to = fields.flag("to") ? fields.date("to") : from;
        if (from == null || to == null || value == null && missing == null) {
            // the rest is still checked, so that the person hears of everything at once
            PartialDate stand = PartialDate.of(today);
            check(
                    fact(kind, value, missing, fields, from == null ? stand : from, to == null ? stand : to),
                    faults,
                    today);
            return Outcome.refused(faults.all());
        }
        DatedFact fact = fact(kind, value, missing, fields, from, to);
        return check(fact, faults, today).or(() -> fact);
    }

    public static Outcome<DatedFact> of(DatedFact fact, LocalDate today) {
        Faults faults =
                new Faults().atIf((fact.value() == null) == (fact.missing() == null), "value", "value-or-reason");
        return check(fact, faults, today).or(() -> fact);
    }

    private static DatedFact fact(
            FactKind kind,
            @Nullable Quantity value,
            @Nullable MissingCode missing,
            WrittenFields fields,
            PartialDate from,
            PartialDate to) {
        String unit = switch (kind) {
            case EMPLOYEES -> DatedFact.PEOPLE;
            case SALES, PROFIT -> Currencies.plain(fields.text("unit"));
            case CAPACITY -> fields.text("unit");
        };
        return new DatedFact(kind, value, missing, unit, from, to, fields.text("source"));
    }

    private static Faults check(DatedFact fact, Faults faults, LocalDate today) {
        switch (fact.kind()) {
            case EMPLOYEES -> HeadCount.check(fact.value(), "value", faults);
            case SALES -> {
                notNegative(fact.value(), faults);
                currency(fact, faults);
            }
            case PROFIT -> currency(fact, faults);
            case CAPACITY -> {
                notNegative(fact.value(), faults);
                faults.required("unit", fact.unit(), LONGEST_UNIT);
            }
        }
        if (fact.value() != null && !faults.has("value")) {
            faults.atMost("value", fact.value().low().abs(), GREATEST)
                    .atMost("value", fact.value().high().abs(), GREATEST);
        }
        return faults.text("source", fact.source(), LONGEST_SOURCE)
                .notInFuture("from", fact.from(), today)
                .notInFuture("to", fact.to(), today)
                .atIf(fact.to().latest().isBefore(fact.from().earliest()), "to", "period-reversed");
    }

    private static void notNegative(@Nullable Quantity value, Faults faults) {
        faults.notNegative("value", value == null ? null : value.low());
    }

    private static void currency(DatedFact fact, Faults faults) {
        faults.atIf(!Currencies.has(fact.unit()), "unit", "currency-unknown");
    }
}
