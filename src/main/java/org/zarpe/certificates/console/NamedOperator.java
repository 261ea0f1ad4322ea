package org.zarpe.certificates.console;

import java.util.Optional;
import org.zarpe.identity.OperatorId;
import org.zarpe.identity.People;
import picocli.CommandLine.Option;

/** The organisation a command is about. */
final class NamedOperator {

    @Option(names = "--operator", paramLabel = "NAME", required = true, description = "the organisation")
    private String name = "";

    String name() {
        return name;
    }

    Optional<OperatorId> among(People people) {
        return people.operators().stream()
                .filter(operator -> people.nameOf(operator).equals(name))
                .findFirst();
    }
}
