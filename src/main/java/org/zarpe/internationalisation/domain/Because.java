package org.zarpe.internationalisation.domain;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.zarpe.companies.EstablishmentAbroad;
import org.zarpe.companies.ExportRecord;
import org.zarpe.shared.Language;
import org.zarpe.shared.Text;
import org.zarpe.shared.words.Countries;

/**
 * A reason of an answer, with the records it rests on. Its sentence stands in the language files under {@code internationalisation.because.<code>}.
 *
 * @param arguments what the sentence needs; "none" where the records do not say
 */
public record Because(
        String code, List<Object> arguments, List<ExportRecord> sales, List<EstablishmentAbroad> establishments) {

    private static final String NONE = "none";

    public Because {
        arguments = List.copyOf(arguments);
        sales = List.copyOf(sales);
        establishments = List.copyOf(establishments);
    }

    static Because of(String code, Object... arguments) {
        return new Because(code, List.of(arguments), List.of(), List.of());
    }

    /** Country, year and mode are the sentence's arguments. */
    static Because of(String code, ExportRecord sale) {
        return new Because(
                code, List.of(within(sale.country()), year(sale.year()), key(sale.mode())), List.of(sale), List.of());
    }

    /** Country, year of opening and kind are the sentence's arguments. */
    static Because of(String code, EstablishmentAbroad establishment) {
        return new Because(
                code,
                List.of(
                        within(establishment.country()),
                        establishment.opened() == null
                                ? NONE
                                : year(establishment.opened().year()),
                        key(establishment.kind())),
                List.of(),
                List.of(establishment));
    }

    Because on(List<ExportRecord> records) {
        return new Because(code, arguments, records, establishments);
    }

    /** As a keyword of a message pattern, which takes no hyphen. */
    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    static Text country(@Nullable String code) {
        return code == null
                ? new Text(NONE, NONE)
                : new Text(Countries.name(code, Language.ES), Countries.name(code, Language.EN));
    }

    /** As it stands within a sentence. */
    static Text within(@Nullable String code) {
        return code == null
                ? new Text(NONE, NONE)
                : new Text(Countries.inASentence(code, Language.ES), Countries.inASentence(code, Language.EN));
    }

    /** In words, because a number would be written with its thousands. */
    static String year(@Nullable Integer year) {
        return year == null ? NONE : Integer.toString(year);
    }
}
