package org.zarpe.methodology.console;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.zarpe.methodology.PackFile;
import org.zarpe.methodology.PackRef;
import org.zarpe.methodology.Packs;
import org.zarpe.methodology.loading.PackFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code zarpe pack export ID FOLDER}. */
@Command(
        name = "export",
        description = "Writes the files of a published pack, exactly as published, to an empty or new folder.",
        mixinStandardHelpOptions = true)
public final class ExportPackCommand implements Callable<Integer> {

    private final Packs packs;

    @Mixin
    private PublishedPack chosen = new PublishedPack();

    @Parameters(index = "1", paramLabel = "FOLDER", description = "where to write; it may not hold anything yet")
    private Path folder = Path.of("");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    ExportPackCommand(Packs packs) {
        this.packs = packs;
    }

    @Override
    public Integer call() throws IOException {
        Optional<PackRef> pack = chosen.among(packs);
        if (pack.isEmpty()) {
            return refuse(chosen.isMissing());
        }
        if (!isFree(folder)) {
            return refuse(folder + " is not an empty folder. Name a new one; nothing was written.");
        }
        List<PackFile> files = packs.files(pack.get());
        PackFiles.write(files, folder);
        spec.commandLine().getOut().println("%s: %d files in %s.".formatted(pack.get(), files.size(), folder));
        return 0;
    }

    private static boolean isFree(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return true;
        }
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> content = Files.list(folder)) {
            return content.findAny().isEmpty();
        }
    }

    private int refuse(String why) {
        spec.commandLine().getErr().println(why);
        return 1;
    }
}
