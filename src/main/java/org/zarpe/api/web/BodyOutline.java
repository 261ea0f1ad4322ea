package org.zarpe.api.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a body holds, member by member. */
public record BodyOutline(String name, List<Member> members) {

    /** @param kind as a programmer writes it: "string", "CompanyBody[]", "number | null" */
    public record Member(String name, String kind) {}

    static BodyOutline of(String name, Map<String, Object> schema) {
        Map<?, ?> properties = schema.get("properties") instanceof Map<?, ?> known ? known : Map.of();
        return new BodyOutline(
                name,
                properties.entrySet().stream()
                        .map(member -> new Member((String) member.getKey(), kind(member.getValue())))
                        .toList());
    }

    static String kind(@Nullable Object schema) {
        if (!(schema instanceof Map<?, ?> known)) {
            return "";
        }
        if (known.get("$ref") instanceof String reference) {
            return reference.substring(reference.lastIndexOf('/') + 1);
        }
        if (known.get("anyOf") instanceof List<?> choices) {
            return choices.stream().map(BodyOutline::kind).collect(Collectors.joining(" | "));
        }
        if (known.get("enum") instanceof List<?> names) {
            return names.stream().map(Object::toString).collect(Collectors.joining(" | "));
        }
        if (known.get("items") instanceof Map<?, ?> item) {
            return kind(item) + "[]";
        }
        return plain(known);
    }

    private static String plain(Map<?, ?> schema) {
        if (schema.get("properties") instanceof Map<?, ?> properties && properties.get("items") != null) {
            return kind(properties.get("items"));
        }
        String type = schema.get("type") instanceof List<?> several
                ? several.stream().map(Object::toString).collect(Collectors.joining(" | "))
                : String.valueOf(schema.get("type"));
        return schema.get("format") == null ? type : type + " (" + schema.get("format") + ")";
    }
}
