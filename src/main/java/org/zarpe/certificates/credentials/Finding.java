package org.zarpe.certificates.credentials;

import java.util.List;

/**
 * One thing a check found. Its sentence stands in the language files under {@code certificates.finding.<code>}.
 *
 * @param arguments what the sentence needs, in order
 */
public record Finding(Answer answer, String code, List<Object> arguments) {

    /** UNKNOWN is what cannot be told from what is at hand. */
    public enum Answer {
        HOLDS,
        FAILS,
        UNKNOWN
    }

    public static Finding holds(String code, Object... arguments) {
        return new Finding(Answer.HOLDS, code, List.of(arguments));
    }

    public static Finding fails(String code, Object... arguments) {
        return new Finding(Answer.FAILS, code, List.of(arguments));
    }

    public static Finding unknown(String code, Object... arguments) {
        return new Finding(Answer.UNKNOWN, code, List.of(arguments));
    }
}
