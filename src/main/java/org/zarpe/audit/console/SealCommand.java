package org.zarpe.audit.console;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.zarpe.audit.application.SealTrail;
import org.zarpe.identity.OperatorId;
import org.zarpe.identity.People;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code zarpe trail seal}. */
@Command(
        name = "seal",
        description = "Puts what was recorded since the last time under a signed checkpoint.",
        mixinStandardHelpOptions = true)
public final class SealCommand implements Callable<Integer> {
    private final SealTrail trail;
    private final People people;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--operator", paramLabel = "NAME", description = "only this organisation")
    private @Nullable String operator;

    SealCommand(SealTrail trail, People people) {
        this.trail = trail;
        this.people = people;
    }

    @Override
    public Integer call() {
        List<OperatorId> chosen = ChosenOperators.of(people, operator);
        if (chosen.isEmpty()) {
            spec.commandLine().getErr().println("There is no such operator.");
            return 1;
        }
        for (OperatorId one : chosen) {
            spec.commandLine().getOut().println("%s: %d entries sealed".formatted(people.nameOf(one), trail.seal(one)));
        }
        return 0;
    }
}
