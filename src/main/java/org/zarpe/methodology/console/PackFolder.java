package org.zarpe.methodology.console;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.zarpe.methodology.Fault;
import org.zarpe.methodology.LoadedPack;
import org.zarpe.methodology.loading.PackFiles;
import org.zarpe.methodology.loading.PackLoader;
import org.zarpe.methodology.loading.PackLoader.Loading;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;

/** A folder with the files of a pack, named on the command line. */
final class PackFolder {

    @Parameters(paramLabel = "FOLDER", description = "the folder that holds pack.yaml")
    private Path folder = Path.of("");

    /** The pack in it; nothing where it has faults, each of which is printed as {@code file:line: reason}. */
    Optional<LoadedPack> read(CommandLine terminal) throws IOException {
        if (!Files.isDirectory(folder)) {
            terminal.getErr().println("There is no folder " + folder + ".");
            return Optional.empty();
        }
        return switch (PackLoader.load(PackFiles.in(folder))) {
            case Loading.Sound sound -> Optional.of(sound.loaded());
            case Loading.Faulty faulty -> {
                for (Fault fault : faulty.faults()) {
                    terminal.getOut()
                            .println(folder.resolve(fault.file()) + ":" + fault.line() + ": " + fault.reason());
                }
                yield Optional.empty();
            }
        };
    }
}
