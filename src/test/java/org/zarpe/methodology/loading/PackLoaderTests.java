package org.zarpe.methodology.loading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.zarpe.methodology.Goal;
import org.zarpe.methodology.Item;
import org.zarpe.methodology.ItemKind;
import org.zarpe.methodology.Pack;
import org.zarpe.shared.Text;

/** Reading and shape: what a file of a pack must be. */
class PackLoaderTests {

    private final Workbench bench = Workbench.small();

    @Test
    void aSoundPackIsRead() {
        Pack pack = bench.pack();

        assertThat(pack.ref()).hasToString("small 1.0.0");
        assertThat(pack.name()).isEqualTo(new Text("Pequeño", "Small"));
        Item floor = pack.instrument("application").item("app_floor");
        assertThat(floor.kind()).isEqualTo(ItemKind.LEVEL);
        assertThat(floor.levels()).extracting(Text::en).containsExactly("Dirty.", "Swept.", "Washed.");
        assertThat(pack.requirement("req_floor").applicable()).contains("application.app_rooms > 0");
        assertThat(pack.stage("work").exit().getFirst().rule()).isEqualTo("rule.ready && score.price >= 1.5");
        assertThat(pack.goal()).contains(new Goal(new Text("Visto bueno", "Approval"), "ready"));
        assertThat(pack.settings().trainingPillar()).contains("training");
        assertThat(pack.settings().continuityLines()).isEmpty();
        assertThat(pack.process("washing").help().en()).isEqualTo("Run a finger over the floor.");
        assertThat(pack.table("results").getFirst().indicator()).isEqualTo("margin");
    }

    @Test
    void brokenYamlIsAFaultOfItsLine() {
        bench.with("rules.yaml", "rules:\n  - id: [tidy\n    name: x\n");

        assertThat(bench.faults()).singleElement().asString().startsWith("rules.yaml:3: The YAML cannot be read:");
    }

    @Test
    void aBinaryFileIsNotYaml() {
        bench.with("path.yaml", new byte[] {'b', 'o', 'r', 'n', '\n', (byte) 0xFF, (byte) 0xFE, 0, 1});

        assertThat(bench.faults()).containsExactly("path.yaml:2: The file is not text in UTF-8; expected YAML.");
    }

    @Test
    void aControlCharacterIsNotYaml() {
        bench.plus("path.yaml", "# \u0000\n");

        assertThat(bench.faults())
                .containsExactly("path.yaml:7: The file holds a character (U+0000) that YAML does not allow.");
    }

    @Test
    void anEmptyFileIsNotYaml() {
        bench.with("path.yaml", "");

        assertThat(bench.faults()).containsExactly("path.yaml:1: The file is empty; expected the YAML of path.yaml.");
    }

    @Test
    void aHugeFileIsNotRead() {
        bench.with("path.yaml", new byte[2_000_000]);

        assertThat(bench.faults()).singleElement().asString().startsWith("path.yaml:1: The file has more than");
    }

    @Test
    void aFileNestedWithoutEndIsNotRead() {
        bench.with("path.yaml", "[".repeat(200_000));

        assertThat(bench.faults())
                .isNotEmpty()
                .allSatisfy(fault -> assertThat(fault).startsWith("path.yaml:1:"));
    }

    @Test
    void aliasesThatWouldGrowAreRefused() {
        bench.with("path.yaml", "a: &a [x, x]\nb: &b [*a, *a]\nborn_global: [*b, *b]\n");

        assertThat(bench.faults()).contains("path.yaml:1: An alias (*name) is used here; write the value out.");
    }

    @Test
    void aMissingFileIsNamed() {
        bench.without("eligibility.yaml").without("stages/01-application.yaml").without("stages/02-work.yaml");

        assertThat(bench.faults())
                .containsExactly(
                        "eligibility.yaml:1: The file is missing; every pack has eligibility.yaml.",
                        "stages/NN-<id>.yaml:1: The file is missing; every pack has stages/NN-<id>.yaml.");
    }

    @Test
    void aSectionNeedsItsFile() {
        bench.without("path.yaml");

        assertThat(bench.faults())
                .containsExactly("pack.yaml:10: The section 'path' is declared, but path.yaml is missing.");
    }

    @Test
    void aFileOfASectionThatIsNotDeclaredIsNamed() {
        bench.with("pack.yaml", ", path]", "]");

        assertThat(bench.faults())
                .containsExactly("path.yaml:1: The file is there, but pack.yaml does not declare the section 'path'.");
    }

    @Test
    void aFileThatTheFormatDoesNotKnowIsNamed() {
        bench.with("stages.yml", "id: x");

        assertThat(bench.faults())
                .singleElement()
                .asString()
                .startsWith("stages.yml:1: The pack format has no such file;");
    }

    @Test
    void aKeyTwiceIsNamedWithBothLines() {
        bench.plus("stages/02-work.yaml", "order: 3\n");

        assertThat(bench.faults())
                .containsExactly("stages/02-work.yaml:15: 'order' stands here a second time; it is already on line 2.");
    }

    @Test
    void aWrongTypeIsNamedWithWhatWasExpected() {
        bench.with("stages/02-work.yaml", "planned_days: 90", "planned_days: soon");

        assertThat(bench.faults())
                .containsExactly(
                        "stages/02-work.yaml:6: 'planned_days' must be a whole number, but is the text 'soon'.");
    }

    @Test
    void aNumberWithoutEndIsRefused() {
        bench.with("stages/02-work.yaml", "planned_days: 90", "planned_days: 1e999999999");

        assertThat(bench.faults())
                .containsExactly(
                        "stages/02-work.yaml:6: '1e999999999' is not a number in plain digits, such as 12 or 2.5.");
    }

    @Test
    void aMissingLanguageAndABlankOneAreNamed() {
        bench.with(
                        "stages/01-application.yaml",
                        "purpose: {es: Conocerse., en: Getting to know each other.}",
                        "purpose: {es: Conocerse.}")
                .with("stages/02-work.yaml", "en: Improving.", "en: '  '");

        assertThat(bench.faults())
                .containsExactly(
                        "stages/01-application.yaml:4: 'purpose' lacks 'en', which is required.",
                        "stages/02-work.yaml:4: 'en' is blank; a text was expected.");
    }

    @Test
    void aKeyThatTheFormatDoesNotKnowIsNamed() {
        bench.with("stages/02-work.yaml", "planned_days: 90", "planned_days: 90\ncolour: red");

        assertThat(bench.faults())
                .containsExactly("stages/02-work.yaml:7: The file has 'colour', which is not part of the pack format.");
    }

    @Test
    void whatBelongsToAnotherKindOfItemIsNamed() {
        bench.with("instruments/application.yaml", "    kind: number\n", "    kind: text\n");

        assertThat(bench.faults())
                .contains("instruments/application.yaml:30: 'unit' is not used with an item of this kind.");
    }

    @Test
    void anItemOfLevelsNeedsItsSentences() {
        bench.with("instruments/application.yaml", "    kind: yes_no\n", "    kind: level\n");

        assertThat(bench.faults())
                .contains("instruments/application.yaml:10: Entry 1 of 'items' lacks 'levels', which is required.");
    }

    @Test
    void anUnknownChoiceIsNamedWithThoseThatExist() {
        bench.with("indicators.yaml", "unit: percent", "unit: per cent");

        assertThat(bench.faults())
                .containsExactly(
                        "indicators.yaml:24: 'unit' must be one of percent, money, count, days, hours, ratio, text,"
                                + " but is the text 'per cent'.");
    }

    @Test
    void allFaultsAreToldAtOnce() {
        bench.with("stages/02-work.yaml", "planned_days: 90", "planned_days: soon")
                .with("rules.yaml", "rule.tidy", "rule.tidier")
                .with("processes.yaml", "feeds: [washing]", "feeds: [drying]")
                .with("indicators.yaml", "value.sales", "value.turnover");

        assertThat(bench.faults()).hasSize(4);
    }

    @Test
    void textInAnyScriptIsKeptAsWritten() {
        bench.with("pack.yaml", "name: {es: Pequeño, en: Small}", "name: {es: \"Ñandú 🦤\", en: \"小さい\"}");

        assertThat(bench.pack().name()).isEqualTo(new Text("Ñandú 🦤", "小さい"));
        assertThat("Ñandú 🦤".getBytes(StandardCharsets.UTF_8)).hasSizeGreaterThan(8);
    }
}
