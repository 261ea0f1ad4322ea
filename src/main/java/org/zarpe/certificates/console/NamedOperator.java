package org.zarpe.certificates.console;

import java.util.Optional;
import java.util.function.ToIntFunction;
import org.zarpe.identity.OperatorId;
import org.zarpe.identity.People;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The organisation a command is about. */
final class NamedOperator {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    @Option(names = "--operator", paramLabel = "NAME", required = true, description = "the organisation")
    private String name = "";

    String name() {
        return name;
    }

    /** Answers the exit code: of what is done with it, or 1 where there is none of that name. */
    int with(People people, ToIntFunction<OperatorId> work) {
        Optional<OperatorId> found = people.operators().stream()
                .filter(operator -> people.nameOf(operator).equals(name))
                .findFirst();
        if (found.isEmpty()) {
            command.commandLine().getErr().println("There is no such operator.");
            return 1;
        }
        return work.applyAsInt(found.get());
    }
}
