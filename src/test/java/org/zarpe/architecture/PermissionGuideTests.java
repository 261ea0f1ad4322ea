package org.zarpe.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zarpe.identity.Permission;
import org.zarpe.identity.Role;
import org.zarpe.shared.Language;
import org.zarpe.shared.words.Dictionary;
import org.zarpe.shared.words.Words;

/** The guide's page of permissions is the table in the code, in words. {@code -Dzarpe.write} writes it anew. */
class PermissionGuideTests {

    @ParameterizedTest
    @CsvSource({"ES, docs/guide/es/permisos.md", "EN, docs/guide/en/permissions.md"})
    void theGuideSaysWhatTheCodeAsks(Language language, Path page) throws IOException {
        String written = page(new Dictionary().in(language));
        if (System.getProperty("zarpe.write") != null) {
            Files.writeString(page, written);
        }
        assertThat(page).hasContent(written);
    }

    private static String page(Words words) {
        Stream<String> head = Stream.of(
                "# " + words.of("permissions.title"),
                "",
                words.of("permissions.lead"),
                "",
                row(words.of("permissions.what"), roles().map(role -> words.of("site.role", role))),
                row("---", roles().map(role -> "---")));
        Stream<String> lines = Arrays.stream(Permission.values())
                .map(line -> row(
                        words.of("permissions.line", line),
                        roles().map(role -> words.of("permissions.reach", line.reachOf(role)))));
        return Stream.of(head, lines, Stream.of("", words.of("permissions.key")))
                        .flatMap(part -> part)
                        .collect(Collectors.joining("\n"))
                + "\n";
    }

    private static Stream<Role> roles() {
        return Arrays.stream(Role.values());
    }

    private static String row(String first, Stream<String> cells) {
        return Stream.concat(Stream.of(first), cells).collect(Collectors.joining(" | ", "| ", " |"));
    }
}
