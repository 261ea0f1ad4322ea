package org.zarpe.methodology.loading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.zarpe.methodology.PackFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** What one version of a pack says and another does not. Entries with an id are matched by it, wherever in their list they stand. */
public final class Differences {

    /**
     * One place where two versions differ.
     *
     * @param place file and way in it, such as {@code processes.yaml processes quotation purpose es}
     * @param before empty where it was added; a whole part is not told line by line
     * @param after empty where it was removed
     */
    public record Difference(String place, Optional<String> before, Optional<String> after) {}

    private final List<Difference> found = new ArrayList<>();

    private Differences() {}

    /** The files of two packs without fault. */
    public static List<Difference> between(List<PackFile> before, List<PackFile> after) {
        Map<String, JsonNode> older = contents(before);
        Map<String, JsonNode> newer = contents(after);
        TreeSet<String> files = new TreeSet<>(older.keySet());
        files.addAll(newer.keySet());
        Differences differences = new Differences();
        files.forEach(file -> differences.compare(file, at(older, file), at(newer, file)));
        return differences.found;
    }

    private static Map<String, JsonNode> contents(List<PackFile> files) {
        Map<String, JsonNode> contents = new TreeMap<>();
        Contents.read(files, new Faults())
                .documents()
                .forEach(document -> contents.put(document.file(), document.content()));
        return contents;
    }

    private void compare(String place, JsonNode before, JsonNode after) {
        if (before.equals(after)) {
            return;
        }
        if (before.isObject() && after.isObject() || before.isArray() && after.isArray()) {
            Map<String, JsonNode> older = parts(before);
            Map<String, JsonNode> newer = parts(after);
            Map<String, JsonNode> all = new LinkedHashMap<>(newer);
            older.forEach(all::putIfAbsent);
            all.keySet().forEach(part -> compare(place + " " + part, at(older, part), at(newer, part)));
        } else {
            found.add(new Difference(place, told(before), told(after)));
        }
    }

    private static Map<String, JsonNode> parts(JsonNode node) {
        Map<String, JsonNode> parts = new LinkedHashMap<>();
        if (node.isObject()) {
            node.properties().forEach(property -> parts.put(property.getKey(), property.getValue()));
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            JsonNode id = node.get(i).path("id");
            parts.put(id.isString() ? id.stringValue() : Integer.toString(i + 1), node.get(i));
        }
        return parts;
    }

    private static JsonNode at(Map<String, JsonNode> among, String name) {
        return among.getOrDefault(name, MissingNode.getInstance());
    }

    private static Optional<String> told(JsonNode node) {
        if (node.isMissingNode()) {
            return Optional.empty();
        }
        return Optional.of(
                node.isContainer() ? "(" + node.size() + ")" : node.asString().strip());
    }
}
