package org.zarpe.companies.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zarpe.shared.PartialDate;
import org.zarpe.shared.web.Difference;
import org.zarpe.shared.web.Option;
import org.zarpe.shared.web.Typed;
import org.zarpe.shared.words.Words;

/** Values as a form shows them, so that they read back the same. */
final class Fields {

    private Fields() {}

    static @Nullable String date(@Nullable PartialDate date) {
        return date == null ? null : date.written();
    }

    static @Nullable String number(@Nullable BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros().toPlainString();
    }

    static @Nullable String choice(@Nullable Enum<?> value) {
        return value == null ? null : Words.kebab(value);
    }

    static List<Option> options(Words words, String prefix, Enum<?>[] values) {
        List<Option> options = new ArrayList<>();
        for (Enum<?> value : values) {
            options.add(new Option(Words.kebab(value), words.of(prefix, value)));
        }
        return options;
    }

    /** @param labels the key of each field's label */
    static List<Difference> differences(Typed yours, Typed theirs, Map<String, String> labels, Words words) {
        return labels.entrySet().stream()
                .filter(field -> !yours.value(field.getKey()).strip().equals(theirs.value(field.getKey())))
                .map(field -> new Difference(
                        words.of(field.getValue()),
                        shown(yours.value(field.getKey()), words),
                        shown(theirs.value(field.getKey()), words)))
                .toList();
    }

    private static String shown(String value, Words words) {
        return value.isBlank()
                ? words.of("ui.no-value")
                : value.toLowerCase(Locale.ROOT).equals("true") ? "✓" : value;
    }
}
