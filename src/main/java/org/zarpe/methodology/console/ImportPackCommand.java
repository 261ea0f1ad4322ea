package org.zarpe.methodology.console;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.zarpe.methodology.LoadedPack;
import org.zarpe.methodology.PackRef;
import org.zarpe.methodology.Packs;
import org.zarpe.shared.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code zarpe pack import FOLDER}. */
@Command(
        name = "import",
        description = "Publishes the pack in a folder for every operator, for good: a published version never changes.",
        mixinStandardHelpOptions = true)
public final class ImportPackCommand implements Callable<Integer> {

    private final Packs packs;

    @Mixin
    private PackFolder folder = new PackFolder();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    ImportPackCommand(Packs packs) {
        this.packs = packs;
    }

    @Override
    public Integer call() throws IOException {
        Optional<LoadedPack> sound = folder.read(spec.commandLine());
        return sound.isPresent() ? publish(sound.get()) : 1;
    }

    private int publish(LoadedPack loaded) {
        PackRef ref = loaded.pack().ref();
        boolean there = packs.published().contains(ref);
        return switch (packs.publish(loaded)) {
            case Outcome.Done<PackRef> done -> {
                spec.commandLine()
                        .getOut()
                        .println(ref + (there ? " was already published with this same content." : " is published."));
                yield 0;
            }
            case Outcome.Refused<PackRef> refused -> {
                spec.commandLine()
                        .getErr()
                        .println(ref
                                + " is already published with other content, and a published version never changes."
                                + " Give this content a new version in pack.yaml.");
                yield 1;
            }
        };
    }
}
