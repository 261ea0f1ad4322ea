package org.zarpe.api.imports;

import java.io.InputStream;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.zarpe.api.wire.Declined;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The companies of a body, one after the other: {"companies": [...]}, or a line each (NDJSON). */
final class ImportRows implements Iterator<JsonNode> {

    private final JsonParser json;
    private final boolean inArray;
    private @Nullable JsonToken next;

    private ImportRows(JsonParser json, boolean inArray) {
        this.json = json;
        this.inArray = inArray;
        this.next = json.nextToken();
    }

    static ImportRows ofJson(JsonMapper mapper, InputStream body) {
        JsonParser json = mapper.createParser(body);
        boolean opens = json.nextToken() == JsonToken.START_OBJECT
                && "companies".equals(json.nextName())
                && json.nextToken() == JsonToken.START_ARRAY;
        if (!opens) {
            throw Declined.of(HttpStatus.BAD_REQUEST, "import-malformed");
        }
        return new ImportRows(json, true);
    }

    static ImportRows ofLines(JsonMapper mapper, InputStream body) {
        return new ImportRows(mapper.createParser(body), false);
    }

    @Override
    public boolean hasNext() {
        if (inArray && next == JsonToken.END_ARRAY) {
            close();
        }
        if (inArray && next == null && !json.isClosed()) {
            throw Declined.of(HttpStatus.BAD_REQUEST, "import-malformed");
        }
        return next != null;
    }

    /** After the list there is nothing but the end. */
    private void close() {
        if (json.nextToken() != JsonToken.END_OBJECT || json.nextToken() != null) {
            throw Declined.of(HttpStatus.BAD_REQUEST, "import-malformed");
        }
        next = null;
        json.close();
    }

    @Override
    public JsonNode next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        JsonNode row = json.readValueAsTree();
        next = json.nextToken();
        return row;
    }
}
