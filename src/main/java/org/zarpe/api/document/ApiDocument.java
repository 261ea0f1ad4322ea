package org.zarpe.api.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zarpe.api.domain.Area;
import org.zarpe.api.domain.Grant;
import org.zarpe.api.wire.Problem;
import org.zarpe.api.wire.WireMapper;
import org.zarpe.shared.Language;
import org.zarpe.shared.words.Dictionary;
import org.zarpe.shared.words.Words;

/** The API in OpenAPI 3.1, in either language: written once, from the addresses themselves. */
@Component
public class ApiDocument {

    private final ApiOperations operations;
    private final Dictionary dictionary;
    private final WireMapper mapper;
    private final Map<Language, byte[]> written = new EnumMap<>(Language.class);

    ApiDocument(ApiOperations operations, Dictionary dictionary, WireMapper mapper) {
        this.operations = operations;
        this.dictionary = dictionary;
        this.mapper = mapper;
    }

    public synchronized byte[] written(Language language) {
        return written.computeIfAbsent(
                        language,
                        now -> mapper.json().writerWithDefaultPrettyPrinter().writeValueAsBytes(in(now)))
                .clone();
    }

    /** What a page about the API shows: the operations and the schemas they use. */
    public record Reference(List<ApiOperation> operations, Map<String, Map<String, Object>> schemas) {}

    public Reference reference() {
        Schemas schemas = new Schemas();
        schemas.of(Problem.class);
        List<ApiOperation> all = operations.all(schemas);
        return new Reference(all, schemas.all());
    }

    private Map<String, Object> in(Language language) {
        Words words = dictionary.in(language);
        Reference reference = reference();
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("openapi", "3.1.0");
        document.put(
                "info",
                of("title", "Zarpe", "version", "1", "description", words.of("api.lead"), "license", licence()));
        document.put("servers", List.of(of("url", "/")));
        document.put("tags", tags(words));
        document.put("security", List.of(of("token", List.of())));
        document.put("paths", paths(reference.operations(), words));
        Map<String, Object> schemas = new TreeMap<>();
        reference.schemas().forEach((name, schema) -> schemas.put(name, withExample(name, schema)));
        document.put("components", of("securitySchemes", of("token", bearer(words)), "schemas", schemas));
        return document;
    }

    private static Map<String, Object> licence() {
        return of("name", "Apache-2.0", "identifier", "Apache-2.0");
    }

    private static Map<String, Object> bearer(Words words) {
        return of("type", "http", "scheme", "bearer", "description", words.of("api.token.description"));
    }

    private static List<Object> tags(Words words) {
        List<Object> tags = new ArrayList<>();
        for (Area area : Area.values()) {
            tags.add(of("name", Words.kebab(area), "description", words.of("api.area", area)));
        }
        return tags;
    }

    private static Map<String, Object> paths(List<ApiOperation> operations, Words words) {
        Map<String, Object> paths = new TreeMap<>();
        for (ApiOperation operation : operations) {
            @SuppressWarnings("unchecked")
            Map<String, Object> path =
                    (Map<String, Object>) paths.computeIfAbsent(operation.path(), one -> new TreeMap<String, Object>());
            path.put(operation.method().toLowerCase(java.util.Locale.ROOT), operation(operation, words));
        }
        return paths;
    }

    private static Map<String, Object> operation(ApiOperation operation, Words words) {
        Map<String, Object> written = of(
                "operationId",
                operation.id(),
                "summary",
                words.of("api.operation." + operation.id()),
                "tags",
                operation.areas().stream().map(Words::kebab).toList(),
                "security",
                List.of(of(
                        "token",
                        operation.grants().stream().map(Grant::toString).toList())));
        if (!operation.parameters().isEmpty()) {
            written.put(
                    "parameters",
                    operation.parameters().stream()
                            .map(parameter -> parameter(parameter, words))
                            .toList());
        }
        if (operation.sent() != null) {
            Map<String, Object> content = new TreeMap<>();
            operation.sentAs().forEach(type -> content.put(type, of("schema", operation.sent())));
            written.put("requestBody", of("required", true, "content", content));
        }
        written.put("responses", responses(operation, words));
        return written;
    }

    private static Map<String, Object> parameter(ApiOperation.Parameter parameter, Words words) {
        return of(
                "name",
                parameter.name(),
                "in",
                parameter.in(),
                "required",
                parameter.required(),
                "description",
                words.of(parameter.key()),
                "schema",
                parameter.schema());
    }

    private static Map<String, Object> responses(ApiOperation operation, Words words) {
        Map<String, Object> done = of("description", words.of("api.answer.done"));
        if (operation.given() != null) {
            done.put("content", of(operation.givenAs(), of("schema", operation.given())));
        }
        Map<String, Object> problem = of(
                "description",
                words.of("api.answer.problem"),
                "content",
                of("application/problem+json", of("schema", of("$ref", "#/components/schemas/Problem"))));
        return of(Integer.toString(operation.status()), done, "default", problem);
    }

    private Map<String, Object> withExample(String name, Map<String, Object> schema) {
        Object example = example(name);
        if (example == null) {
            return schema;
        }
        Map<String, Object> shown = new LinkedHashMap<>(schema);
        shown.put("examples", List.of(example));
        return shown;
    }

    private @Nullable Object example(String name) {
        try (InputStream file = ApiDocument.class.getResourceAsStream("/api/examples/" + name + ".json")) {
            return file == null ? null : mapper.json().readValue(file, Object.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Key, value, key, value ... in that order. */
    private static Map<String, Object> of(Object... pairs) {
        Map<String, Object> all = new LinkedHashMap<>();
        for (int each = 0; each < pairs.length; each += 2) {
            all.put((String) pairs[each], pairs[each + 1]);
        }
        return all;
    }
}
