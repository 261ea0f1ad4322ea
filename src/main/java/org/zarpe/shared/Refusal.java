package org.zarpe.shared;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A named reason why something was not done. Its sentence stands in the language files under {@code refusal.<code>}.
 *
 * @param code kebab-case name, stable: it can be counted and appears in the API
 * @param field the form field it belongs to, or null when it concerns the whole
 * @param arguments what the sentence needs, in order: {0}, {1} ...; a {@link Text} is shown in the reader's language
 */
public record Refusal(String code, @Nullable String field, List<Object> arguments) {

    public Refusal {
        arguments = List.copyOf(arguments);
    }

    public static Refusal of(String code, Object... arguments) {
        return new Refusal(code, null, List.of(arguments));
    }

    /** Somebody else changed the thing since the form was made. */
    public static Refusal stale() {
        return of("stale");
    }

    public static Refusal at(String field, String code, Object... arguments) {
        return new Refusal(code, field, List.of(arguments));
    }

    public boolean isStale() {
        return code.equals("stale");
    }
}
