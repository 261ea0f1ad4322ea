package org.zarpe.certificates.credentials;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Refuses what RDF would pass over in silence, and what could so be added to a credential without touching its signature: keywords written out, kinds without
 * a meaning, things named by no address. Checks throw {@link IllegalArgumentException}.
 */
final class Wording {

    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:[!-~&&[^<>\"{}|\\\\^`]]+");

    private Wording() {}

    /** Our words alone; the context is at the top. */
    static void checkWritten(JsonObject document) {
        for (Map.Entry<String, JsonValue> entry : document.entrySet()) {
            if (!entry.getKey().equals("@context")) {
                checkKey(entry.getKey());
                each(entry.getValue(), Wording::checkBelow);
            }
        }
    }

    private static void checkBelow(JsonObject object) {
        object.forEach((key, value) -> {
            checkKey(key);
            each(value, Wording::checkBelow);
        });
    }

    private static void checkKey(String key) {
        if (key.startsWith("@")) {
            throw new IllegalArgumentException("the keyword " + key);
        }
    }

    /** All names and kinds, once the context has said what they mean. */
    static void checkMeant(JsonValue expanded) {
        each(
                expanded,
                object -> object.forEach((key, value) -> {
                    if (key.equals("@id") || key.equals("@type")) {
                        checkAddress(value);
                    } else {
                        checkMeant(value);
                    }
                }));
    }

    private static void checkAddress(JsonValue value) {
        if (value instanceof JsonArray several) {
            several.forEach(Wording::checkAddress);
        } else if (!(value instanceof JsonString text)
                || !ADDRESS.matcher(text.getString()).matches()) {
            throw new IllegalArgumentException("no address: " + value);
        }
    }

    private static void each(JsonValue value, Consumer<JsonObject> object) {
        if (value instanceof JsonArray several) {
            several.forEach(one -> each(one, object));
        } else if (value instanceof JsonObject one) {
            object.accept(one);
        }
    }
}
