package org.zarpe.methodology.loading;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Turns YAML nodes into JSON, noting the line of each; refuses what JSON has no word for. */
final class Nodes {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private static final Pattern PLAIN_NUMBER = Pattern.compile("-?\\d{1,18}(\\.\\d{1,18})?");

    private final String file;
    private final Faults faults;
    private final Map<String, Integer> lines = new HashMap<>();
    private final Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private boolean sound = true;

    Nodes(String file, Faults faults) {
        this.file = file;
        this.faults = faults;
    }

    Map<String, Integer> lines() {
        return lines;
    }

    boolean areSound() {
        return sound;
    }

    JsonNode json(Node node, String pointer) {
        lines.putIfAbsent(pointer, line(node));
        if (!seen.add(node)) {
            return refuse(node, "An alias (*name) is used here; write the value out.");
        }
        return switch (node) {
            case MappingNode mapping -> mapping(mapping, pointer);
            case SequenceNode sequence -> sequence(sequence, pointer);
            case ScalarNode scalar -> scalar(scalar);
            default -> refuse(node, "An alias (*name) is used here; write the value out.");
        };
    }

    private JsonNode mapping(MappingNode mapping, String pointer) {
        ObjectNode object = JSON.objectNode();
        Map<String, Integer> before = new HashMap<>();
        for (NodeTuple entry : mapping.getValue()) {
            if (!(entry.getKeyNode() instanceof ScalarNode key)) {
                refuse(entry.getKeyNode(), "A key must be a plain name.");
                continue;
            }
            Integer first = before.putIfAbsent(key.getValue(), line(key));
            if (first != null) {
                refuse(
                        key,
                        "'%s' stands here a second time; it is already on line %d.".formatted(key.getValue(), first));
                continue;
            }
            String place = pointer + "/" + Branch.escaped(key.getValue());
            lines.put(place, line(key));
            object.set(key.getValue(), json(entry.getValueNode(), place));
        }
        return object;
    }

    private JsonNode sequence(SequenceNode sequence, String pointer) {
        ArrayNode array = JSON.arrayNode();
        List<Node> items = sequence.getValue();
        for (int index = 0; index < items.size(); index++) {
            array.add(json(items.get(index), pointer + "/" + index));
        }
        return array;
    }

    private JsonNode scalar(ScalarNode scalar) {
        String value = scalar.getValue();
        Tag tag = scalar.getTag();
        if (tag.equals(Tag.INT) || tag.equals(Tag.FLOAT)) {
            return number(scalar, value);
        }
        if (tag.equals(Tag.BOOL)) {
            return JSON.booleanNode(Boolean.parseBoolean(value));
        }
        if (tag.equals(Tag.NULL)) {
            return JSON.nullNode();
        }
        return tag.equals(Tag.STR)
                ? JSON.stringNode(value)
                : refuse(scalar, "The tag %s is not part of the pack format.".formatted(tag));
    }

    // an exponent could ask for a number with millions of digits
    private JsonNode number(ScalarNode scalar, String value) {
        if (!PLAIN_NUMBER.matcher(value).matches()) {
            return refuse(scalar, "'%s' is not a number in plain digits, such as 12 or 2.5.".formatted(value));
        }
        return scalar.getTag().equals(Tag.INT)
                ? JSON.numberNode(new BigInteger(value))
                : JSON.numberNode(new BigDecimal(value));
    }

    private JsonNode refuse(Node node, String reason) {
        sound = false;
        faults.add(file, line(node), reason);
        return JSON.nullNode();
    }

    private static int line(Node node) {
        return node.getStartMark().map(Mark::getLine).orElse(0) + 1;
    }
}
