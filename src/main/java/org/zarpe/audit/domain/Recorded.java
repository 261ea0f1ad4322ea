package org.zarpe.audit.domain;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An entry as it can be told: what people are known by stands in it again, unless it was blanked.
 *
 * @param before the columns as they were, empty for a new row
 * @param after the columns as they are, empty for a row that was taken away
 * @param origin the row when it was first written, or, for a correction, the one it corrects; empty where the trail does not have it
 * @param seq its number in the sealed trail, or null while it waits
 */
public record Recorded(
        UUID id,
        Instant at,
        @Nullable UUID person,
        @Nullable String role,
        String table,
        Operation operation,
        Map<String, JsonNode> before,
        Map<String, JsonNode> after,
        Map<String, JsonNode> origin,
        @Nullable String reason,
        @Nullable Long seq) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    public enum Operation {
        INSERT,
        UPDATE,
        DELETE
    }

    /** Stands where a value of a person was blanked. */
    public static final JsonNode BLANKED = JSON.getNodeFactory().pojoNode("blanked");

    /** @param personal JSON by place, null where it was blanked */
    public static Map<String, JsonNode> columns(JsonNode content, String side, Map<String, @Nullable String> personal) {
        Map<String, JsonNode> columns = new LinkedHashMap<>();
        content.path(side).properties().forEach(column -> {
            String place = side + "." + column.getKey();
            columns.put(column.getKey(), personal.containsKey(place) ? value(personal.get(place)) : column.getValue());
        });
        return columns;
    }

    private static JsonNode value(@Nullable String json) {
        return json == null ? BLANKED : JSON.readTree(json);
    }

    /** All that is known of the row: as it was before the change, where it was there. */
    public Map<String, JsonNode> row() {
        Map<String, JsonNode> row = new LinkedHashMap<>(origin);
        row.putAll(before);
        after.forEach(row::putIfAbsent);
        return row;
    }

    public boolean isCorrection() {
        JsonNode corrects = after.get("corrects_id");
        return operation == Operation.INSERT && corrects != null && !corrects.isNull();
    }
}
