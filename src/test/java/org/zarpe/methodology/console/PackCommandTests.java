package org.zarpe.methodology.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zarpe.methodology.LoadedPack;
import org.zarpe.methodology.Pack;
import org.zarpe.methodology.PackFile;
import org.zarpe.methodology.PackRef;
import org.zarpe.methodology.Packs;
import org.zarpe.methodology.loading.Workbench;
import org.zarpe.shared.Outcome;
import picocli.CommandLine;

class PackCommandTests {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void aSoundFolderAnswersZero() {
        assertThat(run(new ValidatePackCommand(), "src/test/resources/example-packs/small/1.0.0"))
                .isZero();
        assertThat(out.toString()).contains("small 1.0.0 is sound: 2 stages, 1 instruments with 4 items");
    }

    @Test
    void aFaultyFolderAnswersOneAndEachFaultOnALine(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("pack.yaml"), "id: Small\n");

        assertThat(run(new ValidatePackCommand(), folder.toString())).isOne();
        assertThat(out.toString().lines())
                .contains(folder + "/pack.yaml:1: 'id' must be a name of small letters, digits and -, but is 'Small'.")
                .contains(folder + "/rules.yaml:1: The file is missing; every pack has rules.yaml.");
    }

    @Test
    void aFolderThatIsNotThereIsToldInASentence() {
        assertThat(run(new ValidatePackCommand(), "/nowhere/at/all")).isOne();
        assertThat(err.toString()).isEqualToIgnoringNewLines("There is no folder /nowhere/at/all.");
    }

    @Test
    void listsThePublishedPacks() {
        assertThat(run(new ListPacksCommand(new OnePack()))).isZero();
        assertThat(out.toString()).isEqualToIgnoringNewLines("small 1.0.0");
    }

    @Test
    void showsAPackInEitherLanguage() {
        assertThat(run(new ShowPackCommand(new OnePack()), "small", "--language", "en"))
                .isZero();
        assertThat(out.toString())
                .contains("Small (small 1.0.0)", "Requirements (1)", "The floor is washed every day.")
                .contains(
                        "From a dirty floor to a clean one.", "2. Whoever opens: Goes over it with a cloth and bleach.")
                .contains("What accreditation rests on (2)", "The floor is clean. [assessment.overall >= 1.5]")
                .doesNotContain("El piso");

        out.getBuffer().setLength(0);
        assertThat(run(new ShowPackCommand(new OnePack()), "small")).isZero();
        assertThat(out.toString()).contains("Requisitos (1)", "El piso se lava cada día.");
    }

    @Test
    void aPackThatIsNotPublishedIsToldInASentence() {
        assertThat(run(new ShowPackCommand(new OnePack()), "large")).isOne();
        assertThat(err.toString()).contains("There is no published pack 'large'");
    }

    @Test
    void aVersionDoesNotDifferFromItself() {
        assertThat(run(new DiffPackCommand(new OnePack()), "small", "1.0.0", "1.0.0"))
                .isZero();
        assertThat(out.toString()).isEqualToIgnoringNewLines("0 differences from 1.0.0 to 1.0.0.");
    }

    @Test
    void aVersionThatIsNotPublishedIsComparedWithNothing() {
        assertThat(run(new DiffPackCommand(new OnePack()), "small", "1.0.0", "1.1.0"))
                .isOne();
        assertThat(err.toString()).contains("There is no published pack 'small 1.1.0'");
    }

    @Test
    void anotherLanguageIsRefused() {
        assertThat(run(new ShowPackCommand(new OnePack()), "small", "--language", "fr"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("--language must be es or en, not 'fr'.");
    }

    private int run(Object command, String... arguments) {
        return new CommandLine(command)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }

    /** A shelf with the small pack on it. */
    private static final class OnePack implements Packs {

        private final Pack small = Workbench.small().pack();

        @Override
        public Pack get(PackRef ref) {
            return latest(ref.id()).orElseThrow(NoSuchElementException::new);
        }

        @Override
        public List<PackFile> files(PackRef ref) {
            return Workbench.small().loaded().files();
        }

        @Override
        public List<PackRef> published() {
            return List.of(small.ref());
        }

        @Override
        public Optional<Pack> latest(String id) {
            return published().stream()
                    .filter(ref -> ref.id().equals(id))
                    .map(ref -> small)
                    .findFirst();
        }

        @Override
        public Outcome<PackRef> publish(LoadedPack pack) {
            throw new UnsupportedOperationException();
        }
    }
}
