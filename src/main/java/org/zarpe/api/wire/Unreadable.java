package org.zarpe.api.wire;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says of a body that cannot be read where it is wrong and what was expected. */
public final class Unreadable {

    private Unreadable() {}

    static Declined declined(HttpMessageNotReadableException unreadable) {
        if (BodyLimit.isExceeded(unreadable)) {
            return Declined.of(HttpStatus.CONTENT_TOO_LARGE, "body-too-large");
        }
        return unreadable.getCause() instanceof JacksonException wrong
                ? declined(wrong)
                : Declined.of(HttpStatus.BAD_REQUEST, "body-missing");
    }

    /** 400 where it is not JSON, 422 where a member is not what it should be. */
    public static Declined declined(JacksonException wrong) {
        if (BodyLimit.isExceeded(wrong)) {
            return Declined.of(HttpStatus.CONTENT_TOO_LARGE, "body-too-large");
        }
        String pointer = pointer(wrong);
        return switch (wrong) {
            case UnrecognizedPropertyException unknown ->
                Declined.at(pointer, "member-unknown", unknown.getPropertyName());
            case InvalidNullException missing -> Declined.at(pointer, "required");
            case MismatchedInputException missing
            when missing.getOriginalMessage().startsWith("Missing required") -> Declined.at(pointer, "required");
            case InvalidFormatException malformed ->
                Declined.at(pointer, "member-malformed", kind(malformed.getTargetType()));
            case MismatchedInputException mismatched ->
                Declined.at(pointer, "member-malformed", kind(mismatched.getTargetType()));
            default ->
                wrong.getLocation() == null
                        ? Declined.of(HttpStatus.BAD_REQUEST, "json-malformed", 1, 1)
                        : Declined.of(
                                HttpStatus.BAD_REQUEST,
                                "json-malformed",
                                Math.max(1, wrong.getLocation().getLineNr()),
                                Math.max(1, wrong.getLocation().getColumnNr()));
        };
    }

    public static String pointer(JacksonException wrong) {
        return wrong.getPath().stream()
                .map(step -> "/"
                        + (step.getPropertyName() == null
                                ? Integer.toString(step.getIndex())
                                : step.getPropertyName().replace("~", "~0").replace("/", "~1")))
                .collect(Collectors.joining());
    }

    private static String kind(@Nullable Class<?> type) {
        if (type == null) {
            return "object";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "boolean";
        }
        if (type.isEnum()) {
            return java.util.Arrays.stream(type.getEnumConstants())
                    .map(one -> org.zarpe.shared.words.Words.kebab((Enum<?>) one))
                    .collect(Collectors.joining(" | "));
        }
        if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
            return "number";
        }
        if (java.util.Collection.class.isAssignableFrom(type)) {
            return "array";
        }
        return type == String.class
                ? "string"
                : type == java.util.UUID.class ? "uuid" : type.getSimpleName().contains("Date") ? "date" : "object";
    }
}
