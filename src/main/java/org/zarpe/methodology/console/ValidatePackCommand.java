package org.zarpe.methodology.console;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.zarpe.methodology.LoadedPack;
import org.zarpe.methodology.Pack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code zarpe pack validate FOLDER}: each fault as {@code file:line: reason}. Needs no database. */
@Command(
        name = "validate",
        description = "Checks the pack in a folder: exit code 0 when sound, 1 with each fault as file:line: reason.",
        mixinStandardHelpOptions = true)
public final class ValidatePackCommand implements Callable<Integer> {

    @Mixin
    private PackFolder folder = new PackFolder();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        Optional<LoadedPack> sound = folder.read(spec.commandLine());
        sound.ifPresent(loaded -> spec.commandLine().getOut().println(summary(loaded.pack())));
        return sound.isPresent() ? 0 : 1;
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
