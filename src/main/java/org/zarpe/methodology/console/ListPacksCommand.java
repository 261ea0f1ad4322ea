package org.zarpe.methodology.console;

import java.io.PrintWriter;
import org.zarpe.methodology.Packs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code zarpe pack list}. */
@Command(name = "list", description = "Lists the published packs.", mixinStandardHelpOptions = true)
public final class ListPacksCommand implements Runnable {

    private final Packs packs;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    ListPacksCommand(Packs packs) {
        this.packs = packs;
    }

    @Override
    public void run() {
        PrintWriter out = spec.commandLine().getOut();
        packs.published().forEach(out::println);
    }
}
