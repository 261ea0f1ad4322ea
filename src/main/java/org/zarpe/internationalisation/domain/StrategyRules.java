package org.zarpe.internationalisation.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.zarpe.internationalisation.EntryMode;
import org.zarpe.internationalisation.MarketCase;
import org.zarpe.internationalisation.Objective;
import org.zarpe.internationalisation.Objective.Measure;
import org.zarpe.shared.Faults;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.PartialDate;
import org.zarpe.shared.Text;
import org.zarpe.shared.words.Countries;
import org.zarpe.shared.words.WrittenFields;

/** What the texts and figures of a strategic definition may say. */
public final class StrategyRules {

    private static final int LONGEST = 2000;
    private static final int LONGEST_OBJECTIVE = 500;
    private static final int YEARS_AHEAD = 15;
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final BigDecimal GREATEST = BigDecimal.TEN.pow(15);

    private StrategyRules() {}

    /** Reads country, mode, why, strengths, evidence, obstacles, amount, currency and year; the year is not before that of the day. */
    public static Outcome<MarketCase> market(WrittenFields fields, Faults faults, LocalDate day) {
        String country = fields.country("country");
        EntryMode mode = fields.choice("mode", EntryMode.class);
        BigDecimal amount = fields.number("amount");
        PartialDate year = fields.date("year");
        faults.atIf(fields.text("country").isEmpty(), "country", "required")
                .atIf(mode == null && !faults.has("mode"), "mode", "required")
                .atIf(year != null && year.month() != null, "year", "year-malformed");
        String currency = amount == null ? null : currency(fields, faults);
        if (country == null || mode == null) {
            checkTexts(fields, faults);
            return Outcome.refused(faults.all());
        }
        MarketCase market = new MarketCase(
                country,
                mode,
                text(fields, "why"),
                text(fields, "strengths"),
                text(fields, "evidence"),
                text(fields, "obstacles"),
                amount,
                currency,
                year == null ? null : year.year());
        return check(market, faults, day);
    }

    public static Outcome<MarketCase> check(MarketCase market, Faults faults, LocalDate day) {
        required(faults, "why", market.why(), LONGEST);
        text(faults, "strengths", market.strengths());
        text(faults, "evidence", market.evidence());
        text(faults, "obstacles", market.obstacles());
        Integer year = market.expectedYear();
        faults.atIf(!Countries.isCode(market.country()), "country", "country-unknown")
                .notNegative("amount", market.expectedSales())
                .atMost("amount", market.expectedSales(), GREATEST)
                .atIf(
                        year != null && !faults.has("year") && isFar(year, day),
                        "year",
                        "year-out-of-reach",
                        Integer.toString(day.getYear()),
                        Integer.toString(day.getYear() + YEARS_AHEAD));
        return faults.or(() -> market);
    }

    /** Reads what, amount, measure, currency and due. */
    public static Outcome<Objective> objective(WrittenFields fields, Faults faults, LocalDate day) {
        Measure measure = fields.choice("measure", Measure.class);
        BigDecimal amount = fields.number("amount");
        PartialDate due = fields.date("due");
        faults.required("what", fields.text("what"), LONGEST_OBJECTIVE)
                .atIf(fields.text("amount").isEmpty(), "amount", "required")
                .atIf(fields.text("due").isEmpty(), "due", "required")
                .atIf(measure == null && !faults.has("measure"), "measure", "required");
        if (measure == null || amount == null || due == null) {
            return Outcome.refused(faults.all());
        }
        String currency = measure == Measure.MONEY ? currency(fields, faults) : null;
        return faults.none()
                ? check(new Objective(text(fields, "what"), amount, measure, currency, due), faults, day)
                : Outcome.refused(faults.all());
    }

    public static Outcome<Objective> check(Objective objective, Faults faults, LocalDate day) {
        BigDecimal amount = objective.amount();
        boolean counted = objective.measure() == Measure.CUSTOMERS || objective.measure() == Measure.ORDERS;
        required(faults, "what", objective.what(), LONGEST_OBJECTIVE);
        faults.atIf(amount.signum() <= 0, "amount", "number-not-positive")
                .atMost("amount", amount, GREATEST)
                .whole("amount", counted ? amount : null)
                .atIf(
                        objective.measure() == Measure.SHARE_OF_SALES && amount.compareTo(WHOLE) > 0,
                        "amount",
                        "share-above-hundred")
                .atIf(
                        (objective.measure() == Measure.MONEY) != isCurrency(objective.currency()),
                        "currency",
                        "currency-unknown")
                .atIf(objective.by().latest().isBefore(day), "due", "date-passed")
                .atIf(
                        isFar(objective.by().year(), day)
                                && !objective.by().latest().isBefore(day),
                        "due",
                        "date-too-far");
        return faults.or(() -> objective);
    }

    /** A reason that somebody types under the field "why". */
    public static Outcome<Text> reason(Text why) {
        Faults faults = new Faults();
        required(faults, "why", why, LONGEST);
        return faults.or(() -> why);
    }

    public static Text text(WrittenFields fields, String field) {
        return new Text(fields.text(field), fields.text(field));
    }

    private static void checkTexts(WrittenFields fields, Faults faults) {
        faults.required("why", fields.text("why"), LONGEST);
        text(faults, "strengths", text(fields, "strengths"));
        text(faults, "evidence", text(fields, "evidence"));
        text(faults, "obstacles", text(fields, "obstacles"));
    }

    private static void required(Faults faults, String field, Text text, int longest) {
        faults.required(field, text.es(), longest);
        if (!faults.has(field)) {
            faults.required(field, text.en(), longest);
        }
    }

    private static void text(Faults faults, String field, Text text) {
        faults.text(field, text.es(), LONGEST);
        if (!faults.has(field)) {
            faults.text(field, text.en(), LONGEST);
        }
    }

    private static boolean isFar(int year, LocalDate day) {
        return year < day.getYear() || year > day.getYear() + YEARS_AHEAD;
    }

    private static @Nullable String currency(WrittenFields fields, Faults faults) {
        String typed = fields.text("currency").toUpperCase(Locale.ROOT);
        faults.atIf(!isCurrency(typed), "currency", "currency-unknown");
        return isCurrency(typed) ? typed : null;
    }

    private static boolean isCurrency(@Nullable String code) {
        return code != null
                && Currency.getAvailableCurrencies().stream()
                        .anyMatch(currency -> currency.getCurrencyCode().equals(code));
    }
}
