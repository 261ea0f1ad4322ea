package org.zarpe.demo;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.zarpe.api.document.ApiDocument;

/**
 * A body that can be read, by its schema: each member it must have, with something of its kind. What it says may be refused, but not for its form.
 *
 * @param things that are there, for members so called
 */
record SampleBody(ApiDocument.Reference reference, Map<String, Object> things) {

    Object of(Map<?, ?> schema) {
        if (schema.get("$ref") instanceof String name) {
            return of(reference.schemas().get(name.substring(name.lastIndexOf('/') + 1)));
        }
        if (schema.get("enum") instanceof List<?> names) {
            return names.getFirst();
        }
        return switch (String.valueOf(schema.get("type"))) {
            case "object" -> members(schema);
            case "array" -> List.of();
            case "boolean" -> false;
            case "integer", "number" -> 1;
            default -> text(schema);
        };
    }

    private Map<String, Object> members(Map<?, ?> schema) {
        Map<String, Object> all = new LinkedHashMap<>();
        if (schema.get("required") instanceof List<?> required
                && schema.get("properties") instanceof Map<?, ?> members) {
            for (Object name : required) {
                Object member = things.get(name);
                all.put((String) name, member == null ? of((Map<?, ?>) members.get(name)) : member);
            }
        }
        return all;
    }

    private static String text(Map<?, ?> schema) {
        if ("uuid".equals(schema.get("format"))) {
            return UUID.randomUUID().toString();
        }
        return "date".equals(schema.get("format")) || schema.containsKey("pattern")
                ? LocalDate.now().toString()
                : "x";
    }
}
