package org.zarpe.certificates.console;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.zarpe.certificates.keys.IssuerKeys;
import org.zarpe.certificates.keys.PublicHalf;
import org.zarpe.identity.OperatorId;
import org.zarpe.identity.People;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code zarpe keys make --operator NAME}. */
@Command(
        name = "make",
        description = "Makes the first keys of an organisation. Back up the data folder afterwards.",
        mixinStandardHelpOptions = true)
public final class MakeKeysCommand implements Callable<Integer> {
    private final IssuerKeys keys;
    private final People people;
    private final Clock clock;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private NamedOperator operator = new NamedOperator();

    MakeKeysCommand(IssuerKeys keys, People people, Clock clock) {
        this.keys = keys;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        return operator.with(people, this::make);
    }

    private int make(OperatorId found) {
        List<PublicHalf> made = keys.found(found, operator.name(), clock.instant());
        made.forEach(key -> spec.commandLine().getOut().println("made: " + key.id()));
        if (made.isEmpty()) {
            spec.commandLine().getOut().println("It has its keys: zarpe keys rotate follows one by another.");
        }
        return 0;
    }
}
