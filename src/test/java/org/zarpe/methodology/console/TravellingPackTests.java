package org.zarpe.methodology.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.zarpe.ZarpeTest;
import org.zarpe.methodology.Pack;
import org.zarpe.methodology.PackRef;
import org.zarpe.methodology.Packs;
import org.zarpe.methodology.loading.PackFiles;
import org.zarpe.methodology.loading.Workbench;
import picocli.CommandLine;

/** A method leaves one installation and is published on another without losing a byte. */
@ZarpeTest
class TravellingPackTests {

    @Autowired
    Packs packs;

    @TempDir
    Path luggage;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @ParameterizedTest
    @CsvSource({"proveedor-internacional-confiable, 1.1.0", "inocuidad-artesanal, 1.0.0"})
    void aBuiltInPackComesOutByteForByteAndGoesInAgain(String id, String version) throws IOException {
        Path folder = luggage.resolve("of/" + id);

        assertThat(export(id, "--version-number", version, folder.toString())).isZero();

        assertThat(content(folder)).isEqualTo(content(Path.of("packs", id, version)));
        assertThat(bring(folder)).isZero();
        assertThat(out.toString()).contains(id + " " + version + " was already published with this same content.");
    }

    @ParameterizedTest
    @CsvSource({"proveedor-internacional-confiable, 1.1.0", "inocuidad-artesanal, 1.0.0"})
    void anImportedPackComesOutByteForByte(String id, String version) throws IOException {
        Path own = luggage.resolve("own");
        export(id, own.toString());
        Path pack = own.resolve("pack.yaml");
        // endings of lines and a missing last one are part of what somebody wrote
        Files.writeString(
                pack,
                Files.readString(pack)
                        .replace("id: " + id, "id: own-" + id)
                        .replace("\n", "\r\n")
                        .strip());

        assertThat(bring(own)).isZero();
        assertThat(out.toString()).contains("own-" + id + " " + version + " is published.");
        assertThat(export("own-" + id, luggage.resolve("back").toString())).isZero();

        assertThat(content(luggage.resolve("back"))).isEqualTo(content(own));
        Pack brought = packs.get(new PackRef("own-" + id, version));
        Pack original = packs.get(new PackRef(id, version));
        assertThat(brought.processes()).isEqualTo(original.processes());
        assertThat(brought.accreditation()).isEqualTo(original.accreditation());
    }

    @Test
    void refusesOtherContentUnderAPublishedVersion() throws IOException {
        Path folder = small("5.0.0");
        assertThat(bring(folder)).isZero();
        Files.writeString(folder.resolve("CHANGELOG.md"), "Something else");

        assertThat(bring(folder)).isOne();

        assertThat(err.toString()).contains("travelling 5.0.0 is already published with other content");
        assertThat(packs.files(new PackRef("travelling", "5.0.0")))
                .noneMatch(file -> file.path().equals("CHANGELOG.md")
                        && new String(file.content(), StandardCharsets.UTF_8).equals("Something else"));
    }

    @Test
    void saysWhatChangedFromOneVersionToTheNext() {
        packs.publish(version("6.0.0").without("accreditation.yaml").loaded()).orThrow();
        packs.publish(version("6.1.0")
                        .with("processes.yaml", "So that it is clean.", "To keep it clean.")
                        .loaded())
                .orThrow();

        assertThat(run(new DiffPackCommand(packs), "travelling", "6.0.0", "6.1.0"))
                .isZero();

        assertThat(out.toString().lines())
                .containsExactly(
                        "+ accreditation.yaml: (7)",
                        "~ pack.yaml version",
                        "    6.0.0",
                        "    6.1.0",
                        "~ processes.yaml processes washing purpose en",
                        "    So that it is clean.",
                        "    To keep it clean.",
                        "3 differences from 6.0.0 to 6.1.0.");
    }

    @Test
    void aFaultyPackIsNotPublishedAndEachFaultIsNamed() throws IOException {
        Path folder = small("5.1.0");
        Files.delete(folder.resolve("rules.yaml"));

        assertThat(bring(folder)).isOne();

        assertThat(out.toString().lines())
                .contains(folder + "/rules.yaml:1: The file is missing; every pack has rules.yaml.");
        assertThat(packs.published()).doesNotContain(new PackRef("travelling", "5.1.0"));
    }

    @Test
    void aFolderThatHoldsSomethingIsNotWrittenTo() throws IOException {
        Files.writeString(luggage.resolve("diary.txt"), "mine");

        assertThat(export("inocuidad-artesanal", luggage.toString())).isOne();
        assertThat(export("inocuidad-artesanal", luggage.resolve("diary.txt").toString()))
                .isOne();

        assertThat(err.toString()).contains(luggage + " is not an empty folder.");
        assertThat(content(luggage)).containsOnlyKeys("diary.txt");
    }

    @Test
    void aVersionThatIsNotPublishedIsToldInASentence() {
        assertThat(export(
                        "inocuidad-artesanal",
                        "--version-number",
                        "9.9.9",
                        luggage.resolve("new").toString()))
                .isOne();
        assertThat(err.toString()).contains("There is no published pack 'inocuidad-artesanal 9.9.9'");
        assertThat(luggage.resolve("new")).doesNotExist();
    }

    private Path small(String version) throws IOException {
        Path folder = luggage.resolve("small");
        PackFiles.write(version(version).loaded().files(), folder);
        return folder;
    }

    private static Workbench version(String version) {
        return Workbench.small()
                .with("pack.yaml", "id: small", "id: travelling")
                .with("pack.yaml", "version: 1.0.0", "version: " + version);
    }

    private int export(String... arguments) {
        return run(new ExportPackCommand(packs), arguments);
    }

    private int bring(Path folder) {
        return run(new ImportPackCommand(packs), folder.toString());
    }

    private int run(Object command, String... arguments) {
        return new CommandLine(command)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }

    /** Each file's bytes by its path, as text that shows every one of them. */
    private static Map<String, String> content(Path folder) throws IOException {
        Map<String, String> content = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                content.put(
                        folder.relativize(path).toString(),
                        new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1));
            }
        }
        return content;
    }
}
