package org.zarpe.shared.words;

import com.ibm.icu.text.DecimalFormat;
import com.ibm.icu.text.NumberFormat;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.zarpe.shared.Language;
import org.zarpe.shared.PartialDate;
import org.zarpe.shared.Refusal;
import org.zarpe.shared.Text;

/** The dictionary opened in one language: sentences, and figures and dates as people in Mexico write them. */
public final class Words {

    private final Language language;
    private final Dictionary dictionary;

    Words(Language language, Dictionary dictionary) {
        this.language = language;
        this.dictionary = dictionary;
    }

    public Language language() {
        return language;
    }

    public String of(String key, Object... arguments) {
        Object[] readable = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            readable[i] = readable(arguments[i]);
        }
        return dictionary.say(language, key, readable);
    }

    /** The sentence of an enum value: {@code <prefix>.<value-in-kebab-case>}. */
    public String of(String prefix, Enum<?> value) {
        return of(prefix + "." + kebab(value));
    }

    public String of(Text text) {
        return text.in(language);
    }

    public String of(Refusal refusal) {
        return of("refusal." + refusal.code(), refusal.arguments().toArray());
    }

    public static String kebab(Enum<?> value) {
        return value.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** At most the given decimals, without needless zeros: 1,234.5. */
    public String number(BigDecimal value, int decimals) {
        NumberFormat format = NumberFormat.getNumberInstance(language.locale());
        format.setMaximumFractionDigits(decimals);
        return format.format(value);
    }

    public String number(BigDecimal value) {
        return number(value, 2);
    }

    public String number(long value) {
        return number(BigDecimal.valueOf(value), 0);
    }

    /** A score of a level scale, always with one decimal: 2.5. */
    public String score(BigDecimal value) {
        NumberFormat format = NumberFormat.getNumberInstance(language.locale());
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return format.format(value);
    }

    /** The value is already in percent: 4.9 gives "4.9 %". */
    public String percent(BigDecimal value) {
        return number(value, 1) + "\u00a0%";
    }

    /** As {@link #percent}, with its sign: "+49 %". */
    public String change(BigDecimal value) {
        return (value.signum() > 0 ? "+" : "") + percent(value);
    }

    /** Currency always visible: "$1,250.00 MXN". */
    public String money(BigDecimal amount, String currency) {
        DecimalFormat format = new DecimalFormat(
                amount.stripTrailingZeros().scale() <= 0 ? "#,##0" : "#,##0.00",
                com.ibm.icu.text.DecimalFormatSymbols.getInstance(language.locale()));
        return (amount.signum() < 0 ? "−$" : "$") + format.format(amount.abs()) + "\u00a0" + currency;
    }

    /** "14 de mayo de 2017", "14 May 2017". */
    public String date(LocalDate date) {
        return date.format(DateTimeFormatter.ofPattern(
                language == Language.ES ? "d 'de' MMMM 'de' yyyy" : "d MMMM yyyy", language.locale()));
    }

    /** "14 may 2017", for tables. */
    public String shortDate(LocalDate date) {
        return date.format(DateTimeFormatter.ofPattern("d MMM yyyy", language.locale()));
    }

    /** As precise as it is known: "2010", "mayo de 2017", "14 de mayo de 2017". */
    public String date(PartialDate date) {
        if (date.month() == null) {
            return Integer.toString(date.year());
        }
        return date.day() == null
                ? date.earliest()
                        .format(DateTimeFormatter.ofPattern(
                                language == Language.ES ? "MMMM 'de' yyyy" : "MMMM yyyy", language.locale()))
                : date(date.earliest());
    }

    /** The month alone: "mayo", "May". */
    public String month(PartialDate date) {
        return date.earliest().format(DateTimeFormatter.ofPattern("MMMM", language.locale()));
    }

    private Object readable(Object argument) {
        return switch (argument) {
            case Text text -> text.in(language);
            case LocalDate date -> date(date);
            case PartialDate date -> date(date);
            case BigDecimal number -> number(number);
            default -> argument;
        };
    }
}
