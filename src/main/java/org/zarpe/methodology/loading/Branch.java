package org.zarpe.methodology.loading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.zarpe.shared.Text;
import tools.jackson.databind.JsonNode;

/** A value in a document together with its place. Reading is lenient: what is not there, or of another type, is empty. */
record Branch(Document document, String pointer, JsonNode node) {

    int line() {
        return document.line(pointer);
    }

    boolean exists() {
        return !node.isMissingNode();
    }

    Branch at(String key) {
        return new Branch(document, pointer + "/" + escaped(key), node.path(key));
    }

    List<Branch> items() {
        return node.isArray()
                ? IntStream.range(0, node.size())
                        .mapToObj(index -> new Branch(document, pointer + "/" + index, node.path(index)))
                        .toList()
                : List.of();
    }

    List<Branch> items(String key) {
        return at(key).items();
    }

    List<Map.Entry<String, Branch>> entries() {
        return node.properties().stream()
                .map(property -> Map.entry(property.getKey(), at(property.getKey())))
                .toList();
    }

    Optional<String> string() {
        return node.isString() ? Optional.of(node.stringValue().strip()) : Optional.empty();
    }

    Optional<String> string(String key) {
        return at(key).string();
    }

    /** Empty text where there is none; the schema has said so already. */
    String text(String key) {
        return string(key).orElse("");
    }

    List<String> strings(String key) {
        return items(key).stream().flatMap(item -> item.string().stream()).toList();
    }

    Text words() {
        return new Text(text("es"), text("en"));
    }

    Text words(String key) {
        return at(key).words();
    }

    List<Text> allWords(String key) {
        return items(key).stream().map(Branch::words).toList();
    }

    Optional<BigDecimal> number(String key) {
        JsonNode value = at(key).node();
        return value.isNumber() ? Optional.of(value.decimalValue()) : Optional.empty();
    }

    int whole(String key) {
        JsonNode value = at(key).node();
        return value.canConvertToInt() ? value.intValue() : 0;
    }

    OptionalInt count(String key) {
        JsonNode value = at(key).node();
        return value.canConvertToInt() ? OptionalInt.of(value.intValue()) : OptionalInt.empty();
    }

    boolean flag(String key) {
        JsonNode value = at(key).node();
        return value.isBoolean() && value.booleanValue();
    }

    static String escaped(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }
}
