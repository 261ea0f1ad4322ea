package org.zarpe.api.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.zarpe.ZarpeTest;
import org.zarpe.api.wire.WireMapper;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The document of the API says what is there, and is what it says. */
@ZarpeTest
@Tag("persistence")
class DocumentTests {

    private static final Set<String> VERBS = Set.of("get", "post", "put", "delete");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    RequestMappingHandlerMapping routes;

    @Autowired
    WireMapper mapper;

    private JsonNode document;

    @BeforeEach
    void theDocumentAsItIsServed() {
        document = mapper.json()
                .readTree(mvc.get()
                        .uri("/openapi.json")
                        .header("Accept-Language", "en")
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray());
    }

    @Test
    void everyAddressOfTheApiIsDescribed() {
        Set<String> mapped = new TreeSet<>();
        routes.getHandlerMethods().keySet().stream()
                .filter(mapping -> mapping.getPatternValues().iterator().next().startsWith("/api/"))
                .forEach(mapping -> mapping.getMethodsCondition()
                        .getMethods()
                        .forEach(method -> mapped.add(method.name().toLowerCase(java.util.Locale.ROOT) + " "
                                + mapping.getPatternValues().iterator().next())));
        Set<String> described = new TreeSet<>();
        document.get("paths")
                .properties()
                .forEach(path ->
                        path.getValue().propertyNames().forEach(verb -> described.add(verb + " " + path.getKey())));

        assertThat(described).isEqualTo(mapped).isNotEmpty();
    }

    @Test
    void hasTheShapeOfOpenApi() {
        assertThat(document.get("openapi").asString()).isEqualTo("3.1.0");
        assertThat(document.get("info").get("title").asString()).isNotBlank();
        Set<String> ids = new HashSet<>();
        document.get("paths").properties().forEach(path -> {
            Set<String> blanks = blanks(path.getKey());
            path.getValue().properties().forEach(operation -> {
                assertThat(VERBS).contains(operation.getKey());
                JsonNode said = operation.getValue();
                assertThat(ids.add(said.get("operationId").asString())).isTrue();
                assertThat(said.get("summary").asString()).isNotBlank();
                assertThat(said.get("responses").has("default")).isTrue();
                Set<String> given = new HashSet<>();
                said.path("parameters").forEach(parameter -> {
                    assertThat(parameter.get("description").asString()).isNotBlank();
                    if (parameter.get("in").asString().equals("path")) {
                        given.add(parameter.get("name").asString());
                    }
                });
                assertThat(given).as(path.getKey()).isEqualTo(blanks);
            });
        });
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        List<String> dangling = new ArrayList<>();
        references(document).stream()
                .filter(reference -> document.at(reference.substring(1)).isMissingNode())
                .forEach(dangling::add);

        assertThat(dangling).isEmpty();
    }

    @Test
    void everyExampleIsWhatItsSchemaAsksFor() {
        int examples = 0;
        for (var schema : document.get("components").get("schemas").properties()) {
            for (JsonNode example : schema.getValue().path("examples")) {
                assertThat(schema(schema.getKey()).validate(example))
                        .as(schema.getKey())
                        .isEmpty();
                examples++;
            }
        }
        assertThat(examples).isGreaterThan(3);
    }

    @Test
    void isThereInSpanishToo() {
        String spanish = new String(
                mvc.get()
                        .uri("/openapi.json")
                        .header("Accept-Language", "es-MX")
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray(),
                java.nio.charset.StandardCharsets.UTF_8);

        assertThat(spanish).contains("Las empresas que puede ver");
    }

    @Test
    void isAPageForPeopleToo() {
        assertThat(mvc.get().uri("/api").exchange()).hasStatusOk().bodyText().contains("/api/v1/companies");
        assertThat(mvc.get().uri("/problems/stale").exchange()).hasStatusOk();
        assertThat(mvc.get().uri("/problems/no-such-problem").exchange()).hasStatus(404);
    }

    /** One body's schema, with those it refers to. */
    private Schema schema(String name) {
        ObjectNode whole = mapper.json().createObjectNode();
        whole.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        whole.put("$ref", "#/components/schemas/" + name);
        whole.set("components", document.get("components"));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(whole);
    }

    private static List<String> references(JsonNode node) {
        List<String> all = new ArrayList<>();
        if (node.has("$ref")) {
            all.add(node.get("$ref").asString());
        }
        node.forEach(child -> all.addAll(references(child)));
        return all;
    }

    private static Set<String> blanks(String path) {
        Set<String> names = new HashSet<>();
        java.util.regex.Pattern.compile("\\{(\\w+)}")
                .matcher(path)
                .results()
                .forEach(blank -> names.add(blank.group(1)));
        return names;
    }
}
