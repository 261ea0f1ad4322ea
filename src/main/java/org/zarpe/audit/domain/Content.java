package org.zarpe.audit.domain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The content of an entry, read from the bytes that were sealed. */
public record Content(JsonNode json) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    public static Optional<Content> read(byte[] bytes) {
        try {
            JsonNode json = JSON.readTree(new String(bytes, UTF_8));
            return json.isObject() ? Optional.of(new Content(json)) : Optional.empty();
        } catch (JacksonException broken) {
            return Optional.empty();
        }
    }

    /** Whether it says the same of the entry as its column does. */
    public boolean says(String name, @Nullable Object column) {
        JsonNode said = json.path(name);
        return column == null
                ? said.isNull()
                : said.isString() && said.stringValue().equals(column.toString());
    }

    /** The digests that stand for what a person can be known by, by place: "reason", "before.name". */
    public Map<String, String> digests() {
        Map<String, String> digests = new LinkedHashMap<>();
        digest(json.path("reason")).ifPresent(digest -> digests.put("reason", digest));
        for (String side : new String[] {"before", "after"}) {
            json.path(side)
                    .properties()
                    .forEach(column -> digest(column.getValue())
                            .ifPresent(digest -> digests.put(side + "." + column.getKey(), digest)));
        }
        return digests;
    }

    private static Optional<String> digest(JsonNode value) {
        return value.isObject() && value.size() == 1 && value.path("sha256").isString()
                ? Optional.of(value.path("sha256").stringValue())
                : Optional.empty();
    }
}
