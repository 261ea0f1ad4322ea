package org.zarpe.methodology.loading;

import com.networknt.schema.Error;
import tools.jackson.databind.JsonNode;

/** Says in plain words where a document departs from the schema, and what was expected. */
final class ShapeSentences {

    private ShapeSentences() {}

    static String of(Error error, String pointer) {
        String name = name(pointer);
        JsonNode expected = error.getSchemaNode();
        return switch (error.getKeyword()) {
            case "required" -> "%s lacks '%s', which is required.".formatted(name, error.getProperty());
            case "additionalProperties" ->
                "%s has '%s', which is not part of the pack format.".formatted(name, error.getProperty());
            case "type" ->
                "%s must be %s, but is %s.".formatted(name, type(expected.asString()), found(error.getInstanceNode()));
            case "enum" -> "%s must be one of %s, but is %s.".formatted(name, list(expected), shown(error));
            case "const" -> "%s must be %s, but is %s.".formatted(name, expected, shown(error));
            case "pattern" -> pattern(name, expected.asString(), error);
            case "maxLength" -> "%s must have at most %s characters.".formatted(name, expected);
            case "minItems" -> "%s must have at least %s, but has %d.".formatted(name, expected, size(error));
            case "minimum" -> "%s must be at least %s, but is %s.".formatted(name, expected, shown(error));
            case "exclusiveMaximum" -> "%s must be less than %s, but is %s.".formatted(name, expected, shown(error));
            case "exclusiveMinimum" -> "%s must be more than %s, but is %s.".formatted(name, expected, shown(error));
            case "maximum" -> "%s must be at most %s, but is %s.".formatted(name, expected, shown(error));
            case "uniqueItems" -> "%s must not hold the same value twice.".formatted(name);
            case "false" -> "%s is not used with an item of this kind.".formatted(name);
            default -> "%s %s.".formatted(name, error.getMessage());
        };
    }

    private static String pattern(String name, String pattern, Error error) {
        String text = error.getInstanceNode().asString();
        if (text.isBlank()) {
            return "%s is blank; a text was expected.".formatted(name);
        }
        String expected = switch (pattern) {
            case "^[a-z][a-z0-9_]*$" -> "a name of small letters, digits and _";
            case "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" -> "a name of small letters, digits and -";
            case "^[0-9]+(\\.[0-9]+)*$" -> "a number such as 1.2";
            case "^[A-Z][A-Z0-9]{1,9}$" -> "two to ten capital letters and digits, such as PIC";
            default -> pattern.contains("{0,8}") ? "a version such as 1.0.0" : "text that matches " + pattern;
        };
        return "%s must be %s, but is '%s'.".formatted(name, expected, text);
    }

    private static String name(String pointer) {
        if (pointer.isEmpty()) {
            return "The file";
        }
        String last = pointer.substring(pointer.lastIndexOf('/') + 1);
        if (!last.matches("\\d+")) {
            return "'" + last.replace("~1", "/").replace("~0", "~") + "'";
        }
        String list = pointer.substring(0, pointer.lastIndexOf('/'));
        return "Entry " + (Integer.parseInt(last) + 1) + " of " + name(list);
    }

    private static String type(String type) {
        return switch (type) {
            case "object" -> "a map of names and values";
            case "array" -> "a list";
            case "string" -> "a text (put it in quotes)";
            case "integer" -> "a whole number";
            case "number" -> "a number";
            case "boolean" -> "true or false";
            default -> type;
        };
    }

    private static String found(JsonNode node) {
        if (node.isObject()) {
            return "a map";
        }
        if (node.isArray()) {
            return "a list";
        }
        if (node.isNull()) {
            return "empty";
        }
        return (node.isString() ? "the text '" : "'") + shortened(node.asString()) + "'";
    }

    private static String shown(Error error) {
        JsonNode node = error.getInstanceNode();
        return node.isContainer() ? shortened(node.toString()) : found(node);
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "...";
    }

    private static String list(JsonNode choices) {
        return String.join(", ", choices.valueStream().map(JsonNode::asString).toList());
    }

    private static int size(Error error) {
        return error.getInstanceNode().size();
    }
}
