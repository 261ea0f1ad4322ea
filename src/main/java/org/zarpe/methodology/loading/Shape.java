package org.zarpe.methodology.loading;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** Checks a document against pack.schema.json. */
final class Shape {

    private static final String PLACE = "https://zarpe.org/pack.schema.json";
    private static final Map<FileKind, Schema> SCHEMAS = schemas();

    private Shape() {}

    static void check(Document document, Faults faults) {
        Schema schema = Objects.requireNonNull(SCHEMAS.get(document.kind()));
        for (Error error : schema.validate(document.content())) {
            String pointer = error.getInstanceLocation().toString();
            String added =
                    error.getKeyword().equals("additionalProperties") ? "/" + Branch.escaped(error.getProperty()) : "";
            faults.add(document.file(), document.line(pointer + added), ShapeSentences.of(error, pointer));
        }
    }

    private static Map<FileKind, Schema> schemas() {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(Map.of(PLACE, text())));
        Map<FileKind, Schema> schemas = new EnumMap<>(FileKind.class);
        for (FileKind kind : FileKind.values()) {
            schemas.put(kind, registry.getSchema(SchemaLocation.of(PLACE + "#/$defs/" + kind.definition())));
        }
        return schemas;
    }

    private static String text() {
        try (InputStream schema = Shape.class.getResourceAsStream("/packs/pack.schema.json")) {
            return new String(Objects.requireNonNull(schema).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
