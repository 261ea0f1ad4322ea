package org.zarpe.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** What each address answers to everybody there is, as it is written among the tests: by method and address the answers, in the order of {@link Everybody}. */
final class PermissionTable {

    private PermissionTable() {}

    static Map<String, String> read(String name) {
        try (InputStream written = PermissionTable.class.getResourceAsStream("/" + name)) {
            return new String(Objects.requireNonNull(written).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.strip().split("\\s+", 3))
                    .collect(Collectors.toMap(
                            words -> words[0] + " " + words[1], words -> words[2].replaceAll("\\s+", " ")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
