package org.zarpe.companies.domain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** The subheadings of the Harmonized System, edition 2022 (World Customs Organization), by code. */
final class HsNomenclature {

    private static final Set<String> CODES = read("/reference/hs-2022.txt");

    private HsNomenclature() {}

    static Set<String> codes() {
        return CODES;
    }

    static boolean has(String code) {
        return CODES.contains(code);
    }

    /** One line a heading: its four digits, a colon, and the last two digits of each subheading. */
    private static Set<String> read(String resource) {
        try (InputStream file = HsNomenclature.class.getResourceAsStream(resource)) {
            if (file == null) {
                throw new IllegalStateException(resource + " is not there");
            }
            return new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line ->
                            Arrays.stream(line.substring(5).trim().split(" ")).map(last -> line.substring(0, 4) + last))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
