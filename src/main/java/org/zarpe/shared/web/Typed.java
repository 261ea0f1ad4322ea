package org.zarpe.shared.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zarpe.shared.Refusal;

/** A form as it stands: what is in each field, as typed, and what is wrong with it. Immutable. */
public record Typed(Map<String, String> values, List<Refusal> refusals) {

    public Typed {
        values = Map.copyOf(values);
        refusals = List.copyOf(refusals);
    }

    public static Typed blank() {
        return new Typed(Map.of(), List.of());
    }

    public static Typed of(Map<String, String> values) {
        return new Typed(values, List.of());
    }

    /** The same form with a value put into a field; null leaves the field empty. */
    public Typed with(String field, @Nullable Object value) {
        if (value == null) {
            return this;
        }
        Map<String, String> more = new LinkedHashMap<>(values);
        more.put(field, value.toString());
        return new Typed(more, refusals);
    }

    public Typed refused(List<Refusal> reasons) {
        return new Typed(values, reasons);
    }

    /** Never null: an empty field is "". */
    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    public boolean has(String field) {
        return !value(field).isBlank();
    }

    public List<Refusal> at(String field) {
        return refusals.stream()
                .filter(refusal -> field.equals(refusal.field()))
                .toList();
    }

    /** Reasons that concern the whole form. */
    public List<Refusal> general() {
        return refusals.stream().filter(refusal -> refusal.field() == null).toList();
    }

    public boolean isRefused() {
        return !refusals.isEmpty();
    }
}
