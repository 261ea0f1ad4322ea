package org.zarpe.methodology.console;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.zarpe.methodology.Fault;
import org.zarpe.methodology.Pack;
import org.zarpe.methodology.loading.PackFiles;
import org.zarpe.methodology.loading.PackLoader;
import org.zarpe.methodology.loading.PackLoader.Loading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code zarpe pack validate FOLDER}: each fault as {@code file:line: reason}. Needs no database. */
@Command(
        name = "validate",
        description = "Checks the pack in a folder: exit code 0 when sound, 1 with each fault as file:line: reason.",
        mixinStandardHelpOptions = true)
public final class ValidatePackCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FOLDER", description = "the folder that holds pack.yaml")
    private Path folder = Path.of("");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        if (!Files.isDirectory(folder)) {
            spec.commandLine().getErr().println("There is no folder " + folder + ".");
            return 1;
        }
        return switch (PackLoader.load(PackFiles.in(folder))) {
            case Loading.Sound sound -> {
                out.println(summary(sound.loaded().pack()));
                yield 0;
            }
            case Loading.Faulty faulty -> {
                for (Fault fault : faulty.faults()) {
                    out.println(folder.resolve(fault.file()) + ":" + fault.line() + ": " + fault.reason());
                }
                yield 1;
            }
        };
    }

    private static String summary(Pack pack) {
        return "%s is sound: %d stages, %d instruments with %d items, %d requirements, %d competences, %d processes, %d indicators."
                .formatted(
                        pack.ref(),
                        pack.stages().size(),
                        pack.instruments().size(),
                        pack.instruments().stream()
                                .mapToInt(instrument -> instrument.items().size())
                                .sum(),
                        pack.requirements().size(),
                        pack.competences().size(),
                        pack.processes().size(),
                        pack.indicators().size());
    }
}
