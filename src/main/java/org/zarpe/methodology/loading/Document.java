package org.zarpe.methodology.loading;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * A file of a pack, read.
 *
 * @param lines the line of each value, by JSON pointer
 */
record Document(String file, FileKind kind, JsonNode content, Map<String, Integer> lines) {

    Branch root() {
        return new Branch(this, "", content);
    }

    /** The line of a value, or of what it would stand in. */
    int line(String pointer) {
        String place = pointer;
        while (!lines.containsKey(place) && place.contains("/")) {
            place = place.substring(0, place.lastIndexOf('/'));
        }
        return lines.getOrDefault(place, 1);
    }
}
