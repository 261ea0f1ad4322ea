package org.zarpe.shared.words;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.zarpe.shared.Faults;
import org.zarpe.shared.PartialDate;

/** The fields of a form or of a row as they were typed, read into values; what cannot be read is added to the faults, beside its field. */
public final class WrittenFields {

    private final Map<String, String> written;
    private final Faults faults;

    public WrittenFields(Map<String, String> written, Faults faults) {
        this.written = written;
        this.faults = faults;
    }

    /** Without spaces around; never null. */
    public String text(String field) {
        return written.getOrDefault(field, "").strip();
    }

    public @Nullable String textOrNull(String field) {
        String text = text(field);
        return text.isEmpty() ? null : text;
    }

    public boolean flag(String field) {
        return !text(field).isEmpty();
    }

    public @Nullable BigDecimal number(String field) {
        return read(field, WrittenNumber::read, "number-malformed");
    }

    public @Nullable PartialDate date(String field) {
        return read(field, WrittenDate::read, "date-malformed");
    }

    /** ISO 3166-1 alpha-2 of a country typed by its code or by its name in either language. */
    public @Nullable String country(String field) {
        return read(field, Countries::find, "country-unknown");
    }

    /** One of an enum's values in kebab-case, as {@link Words#kebab} writes it. */
    public <E extends Enum<E>> @Nullable E choice(String field, Class<E> type) {
        return read(
                field,
                typed -> java.util.Arrays.stream(type.getEnumConstants())
                        .filter(value -> Words.kebab(value).equals(typed))
                        .findFirst(),
                "choose-one");
    }

    public Optional<UUID> id(String field) {
        try {
            return Optional.of(UUID.fromString(text(field)));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    /** The version the form was made from; a form without one is stale. */
    public long version() {
        return text("version").matches("\\d{1,18}") ? Long.parseLong(text("version")) : -1;
    }

    private <T> @Nullable T read(String field, Function<String, Optional<T>> reader, String fault) {
        String typed = text(field);
        if (typed.isEmpty()) {
            return null;
        }
        T value = reader.apply(typed).orElse(null);
        faults.atIf(value == null, field, fault);
        return value;
    }
}
