package org.zarpe.certificates.credentials;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.Optional;

/** Reads what somebody else wrote. */
public final class JsonText {

    private JsonText() {}

    public static Optional<JsonObject> object(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return Optional.of(reader.readObject());
        } catch (JsonException none) {
            return Optional.empty();
        }
    }
}
