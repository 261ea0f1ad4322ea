package org.zarpe.shared;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Collects everything that is wrong with what was entered, so that a person hears it all at once. */
public final class Faults {

    private final List<Refusal> found = new ArrayList<>();

    public Faults at(String field, String code, Object... arguments) {
        found.add(Refusal.at(field, code, arguments));
        return this;
    }

    public Faults atIf(boolean wrong, String field, String code, Object... arguments) {
        return wrong ? at(field, code, arguments) : this;
    }

    public Faults add(List<Refusal> reasons) {
        found.addAll(reasons);
        return this;
    }

    /** A text must fit, and hold nothing that cannot be shown: the database takes no NUL, a reader sees no control characters. */
    public Faults text(String field, @Nullable String text, int longest) {
        if (text == null) {
            return this;
        }
        int length = text.codePointCount(0, text.length());
        return atIf(length > longest, field, "too-long", length, longest)
                .atIf(text.codePoints().anyMatch(Faults::isUnreadable), field, "unreadable-characters");
    }

    public Faults required(String field, String text, int longest) {
        return atIf(text.isBlank(), field, "required").text(field, text, longest);
    }

    public Faults notInFuture(String field, @Nullable PartialDate date, LocalDate today) {
        return atIf(date != null && date.earliest().isAfter(today), field, "date-in-future");
    }

    public Faults notNegative(String field, @Nullable BigDecimal number) {
        return atIf(number != null && number.signum() < 0, field, "number-negative");
    }

    public Faults whole(String field, @Nullable BigDecimal number) {
        return atIf(number != null && number.stripTrailingZeros().scale() > 0, field, "number-not-whole");
    }

    public Faults atMost(String field, @Nullable BigDecimal number, BigDecimal greatest) {
        return atIf(number != null && number.compareTo(greatest) > 0, field, "number-too-large", greatest);
    }

    public boolean has(String field) {
        return found.stream().anyMatch(refusal -> field.equals(refusal.field()));
    }

    public boolean none() {
        return found.isEmpty();
    }

    public List<Refusal> all() {
        return List.copyOf(found);
    }

    /** The value where nothing is wrong, else the refusals. */
    public <T> Outcome<T> or(Supplier<T> value) {
        return found.isEmpty() ? Outcome.done(value.get()) : Outcome.refused(found);
    }

    private static boolean isUnreadable(int character) {
        return Character.isISOControl(character) && character != '\n' && character != '\r' && character != '\t'
                || character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
    }
}
