package org.zarpe.api.document;

import java.io.InputStream;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.web.multipart.MultipartFile;
import org.zarpe.api.wire.Listing;
import org.zarpe.api.wire.WireMapper;
import org.zarpe.shared.PartialDate;
import org.zarpe.shared.Text;
import org.zarpe.shared.words.Words;

/** The schemas (JSON Schema 2020-12) of the bodies, read from their records: what is written is what is described. */
final class Schemas {

    private static final String REFERENCES = "#/components/schemas/";

    private final Map<String, Class<?>> described = new TreeMap<>();
    private final Map<String, Map<String, Object>> schemas = new TreeMap<>();

    Map<String, Map<String, Object>> all() {
        return schemas;
    }

    Map<String, Object> of(Type type) {
        if (type instanceof ParameterizedType given) {
            Class<?> raw = (Class<?>) given.getRawType();
            Type[] arguments = given.getActualTypeArguments();
            if (raw == Listing.class) {
                return listing(of(arguments[0]));
            }
            return Map.class.isAssignableFrom(raw) ? entries(of(arguments[1])) : array(of(arguments[0]));
        }
        return of((Class<?>) type);
    }

    private Map<String, Object> of(AnnotatedType type) {
        if (type instanceof AnnotatedParameterizedType given
                && given.getType() instanceof ParameterizedType raw
                && Collection.class.isAssignableFrom((Class<?>) raw.getRawType())) {
            return array(of(given.getAnnotatedActualTypeArguments()[0]));
        }
        return of(type.getType());
    }

    private Map<String, Object> of(Class<?> type) {
        if (type == UUID.class || WireMapper.isIdentifier(type)) {
            return kind("string", "format", "uuid");
        }
        if (type.isEnum()) {
            return kind("string", "enum", names(type));
        }
        if (type == Text.class) {
            return reference("Text", type, text());
        }
        if (type.isRecord() && type != PartialDate.class) {
            return record(type);
        }
        return plain(type);
    }

    private static Map<String, Object> plain(Class<?> type) {
        if (type == String.class) {
            return kind("string");
        }
        if (type == PartialDate.class) {
            return kind("string", "pattern", "^\\d{4}(-\\d{1,2}(-\\d{1,2})?)?$");
        }
        if (type == LocalDate.class) {
            return kind("string", "format", "date");
        }
        if (type == Instant.class) {
            return kind("string", "format", "date-time");
        }
        if (type == InputStream.class || type == Resource.class || type == MultipartFile.class) {
            return kind("string", "format", "binary");
        }
        if (type == boolean.class || type == Boolean.class) {
            return kind("boolean");
        }
        if (type == int.class || type == long.class || type == Integer.class || type == Long.class) {
            return kind("integer");
        }
        if (type == BigDecimal.class) {
            return kind("number");
        }
        if (type == Object.class || type == org.zarpe.api.wire.Wire.class) {
            return new LinkedHashMap<>();
        }
        throw new IllegalArgumentException("nobody has said how " + type + " is written");
    }

    private Map<String, Object> record(Class<?> type) {
        String name = type.getSimpleName();
        if (!described.containsKey(name)) {
            described.put(name, type);
            schemas.put(name, members(type));
        }
        if (described.get(name) != type) {
            throw new IllegalStateException(type + " and " + described.get(name) + " go by one name");
        }
        return reference(name);
    }

    private Map<String, Object> members(Class<?> type) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (RecordComponent member : type.getRecordComponents()) {
            boolean open = WireMapper.isNullable(member);
            Map<String, Object> schema = of(member.getAnnotatedType());
            properties.put(member.getName(), open ? orNull(schema) : schema);
            if (!open || !isSent(type)) {
                required.add(member.getName());
            }
        }
        Map<String, Object> schema = kind("object", "properties", properties);
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        schema.put("additionalProperties", false);
        return schema;
    }

    /** A body that is sent may leave out what may be null; one that is given has all its members. */
    private static boolean isSent(Class<?> type) {
        return Sent.is(type);
    }

    private Map<String, Object> reference(String name, Class<?> type, Map<String, Object> schema) {
        described.put(name, type);
        schemas.put(name, schema);
        return reference(name);
    }

    private static Map<String, Object> reference(String name) {
        return new LinkedHashMap<>(Map.of("$ref", REFERENCES + name));
    }

    private static Map<String, Object> text() {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("es", kind("string"));
        properties.put("en", kind("string"));
        Map<String, Object> text = kind("object", "properties", properties);
        text.put("required", List.of("es"));
        text.put("additionalProperties", false);
        return text;
    }

    private static Map<String, Object> orNull(Map<String, Object> schema) {
        if (schema.isEmpty()) {
            return schema;
        }
        if (schema.get("type") instanceof String type && !schema.containsKey("enum")) {
            Map<String, Object> open = new LinkedHashMap<>(schema);
            open.put("type", List.of(type, "null"));
            return open;
        }
        return new LinkedHashMap<>(Map.of("anyOf", List.of(schema, kind("null"))));
    }

    private static Map<String, Object> listing(Map<String, Object> item) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("items", array(item));
        properties.put("next", orNull(kind("string")));
        Map<String, Object> listing = kind("object", "properties", properties);
        listing.put("required", List.of("items", "next"));
        return listing;
    }

    static Map<String, Object> ofParts(Map<String, Object> parts) {
        Map<String, Object> body = kind("object", "properties", parts);
        body.put("required", List.copyOf(parts.keySet()));
        return body;
    }

    private static Map<String, Object> array(Map<String, Object> item) {
        return kind("array", "items", item);
    }

    private static Map<String, Object> entries(Map<String, Object> value) {
        return kind("object", "additionalProperties", value);
    }

    private static List<String> names(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(one -> Words.kebab((Enum<?>) one))
                .toList();
    }

    private static Map<String, Object> kind(String type) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", type);
        return schema;
    }

    private static Map<String, Object> kind(String type, String key, Object value) {
        Map<String, Object> schema = kind(type);
        schema.put(key, value);
        return schema;
    }
}
