package org.zarpe.methodology.console;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.zarpe.methodology.PackRef;
import org.zarpe.methodology.Packs;
import org.zarpe.methodology.loading.Differences;
import org.zarpe.methodology.loading.Differences.Difference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code zarpe pack diff ID FROM TO}. */
@Command(
        name = "diff",
        description = "Says what changed from one published version of a pack to another, place by place:"
                + " + added, - removed, ~ changed with both texts.",
        mixinStandardHelpOptions = true)
public final class DiffPackCommand implements Callable<Integer> {

    private final Packs packs;

    @Parameters(index = "0", paramLabel = "ID", description = "the pack's id")
    private String id = "";

    @Parameters(index = "1", paramLabel = "FROM", description = "the earlier version, such as 1.0.0")
    private String from = "";

    @Parameters(index = "2", paramLabel = "TO", description = "the later version")
    private String to = "";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    DiffPackCommand(Packs packs) {
        this.packs = packs;
    }

    @Override
    public Integer call() {
        Optional<PackRef> before = packs.find(id, from);
        Optional<PackRef> after = packs.find(id, to);
        if (before.isEmpty() || after.isEmpty()) {
            String missing = before.isEmpty() ? from : to;
            spec.commandLine().getErr().println(PublishedPack.isMissing(id + " " + missing));
            return 1;
        }
        print(Differences.between(packs.files(before.get()), packs.files(after.get())));
        return 0;
    }

    private void print(List<Difference> differences) {
        PrintWriter out = spec.commandLine().getOut();
        differences.forEach(one -> {
            if (one.before().isPresent() && one.after().isPresent()) {
                out.println("~ " + one.place());
                out.println("    " + one.before().get());
                out.println("    " + one.after().get());
            } else {
                String sign = one.before().isPresent() ? "- " : "+ ";
                out.println(
                        sign + one.place() + ": " + one.before().or(one::after).orElse(""));
            }
        });
        out.println("%d differences from %s to %s.".formatted(differences.size(), from, to));
    }
}
