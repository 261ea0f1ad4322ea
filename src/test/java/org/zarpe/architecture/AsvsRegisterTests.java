package org.zarpe.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the register of security requirements says can be looked up: it names every requirement, and files that are there. */
class AsvsRegisterTests {

    private static final Set<String> ANSWERS = Set.of("tested", "code", "document", "not applicable");

    private static final List<Line> REGISTER = Sources.text(Path.of("docs/security/asvs.tsv"))
            .lines()
            .skip(1)
            .map(Line::of)
            .toList();

    private record Line(String id, String level, String about, String status, String how, List<String> shownBy) {

        static Line of(String written) {
            String[] cells = written.split("\t", -1);
            assertThat(cells).as(written).hasSize(6);
            return new Line(cells[0], cells[1], cells[2], cells[3], cells[4], Arrays.asList(cells[5].split(", ")));
        }
    }

    @Test
    void everyRequirementHasOneLineAndNoneIsInvented() {
        List<String> required = Sources.text(Path.of("src/test/resources/asvs-5.0.0.txt"))
                .lines()
                .filter(line -> !line.startsWith("#"))
                .toList();

        assertThat(required).hasSize(253);
        assertThat(REGISTER).extracting(line -> line.id() + " " + line.level()).containsExactlyElementsOf(required);
    }

    @Test
    void everyLineSaysInWordsHowItStands() {
        assertThat(REGISTER).allSatisfy(line -> {
            assertThat(ANSWERS).as(line.id()).contains(line.status());
            assertThat(line.about()).as(line.id()).isNotBlank();
            assertThat(line.how()).as(line.id()).endsWith(".");
        });
    }

    @Test
    void whatIsNamedAsProofIsThere() {
        assertThat(REGISTER)
                .allSatisfy(line -> assertThat(line.shownBy())
                        .as(line.id())
                        .allSatisfy(file -> assertThat(Path.of(file)).exists()));
    }

    @Test
    void whatIsCalledTestedNamesATest() {
        assertThat(REGISTER)
                .filteredOn(line -> line.status().equals("tested"))
                .allSatisfy(line -> assertThat(line.shownBy())
                        .as(line.id())
                        .anyMatch(file -> file.startsWith("src/test/") && file.endsWith("Tests.java")));
    }
}
