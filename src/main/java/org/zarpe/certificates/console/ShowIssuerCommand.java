package org.zarpe.certificates.console;

import java.util.concurrent.Callable;
import org.zarpe.certificates.application.PublishStanding;
import org.zarpe.identity.OperatorId;
import org.zarpe.identity.People;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code zarpe keys show --operator NAME}: the did.json that {@code zarpe verify --issuer} takes. */
@Command(
        name = "show",
        description = "Writes who the organisation is for machines: its did.json, with all public keys.",
        mixinStandardHelpOptions = true)
public final class ShowIssuerCommand implements Callable<Integer> {
    private final PublishStanding standing;
    private final People people;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private NamedOperator operator = new NamedOperator();

    ShowIssuerCommand(PublishStanding standing, People people) {
        this.standing = standing;
        this.people = people;
    }

    @Override
    public Integer call() {
        return operator.with(people, this::show);
    }

    private int show(OperatorId found) {
        spec.commandLine().getOut().println(standing.issuer(found).json());
        return 0;
    }
}
