package org.zarpe.methodology;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zarpe.shared.Quantity;

/** What is known of a company, by fact name such as {@code company.employees}. A fact that is absent is not known. */
public final class Facts {

    private final Map<String, Object> known;

    private Facts(Map<String, Object> known) {
        this.known = Map.copyOf(known);
    }

    public static Facts none() {
        return new Facts(Map.of());
    }

    public static Builder builder() {
        return new Builder();
    }

    /** A Boolean, a String or a {@link Quantity}; empty when not known. */
    public Optional<Object> value(String fact) {
        return Optional.ofNullable(known.get(fact));
    }

    public Set<String> names() {
        return known.keySet();
    }

    /** These facts and the others; where both know one, the others'. */
    public Facts and(Facts others) {
        Map<String, Object> both = new LinkedHashMap<>(known);
        both.putAll(others.known);
        return new Facts(both);
    }

    @Override
    public String toString() {
        return known.toString();
    }

    /** Facts being gathered. */
    public static final class Builder {

        private final Map<String, Object> known = new LinkedHashMap<>();

        private Builder() {}

        public Builder put(String fact, boolean value) {
            known.put(fact, value);
            return this;
        }

        public Builder put(String fact, String value) {
            known.put(fact, value);
            return this;
        }

        public Builder put(String fact, Quantity value) {
            known.put(fact, value);
            return this;
        }

        public Builder put(String fact, long value) {
            return put(fact, Quantity.exactly(value));
        }

        public Builder put(Facts others) {
            known.putAll(others.known);
            return this;
        }

        public Facts build() {
            return new Facts(known);
        }
    }
}
