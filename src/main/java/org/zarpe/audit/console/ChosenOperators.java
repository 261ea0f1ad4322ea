package org.zarpe.audit.console;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zarpe.identity.OperatorId;
import org.zarpe.identity.People;

/** The operators a command is about: all, or those of one name. */
final class ChosenOperators {
    private ChosenOperators() {}

    static List<OperatorId> of(People people, @Nullable String name) {
        return people.operators().stream()
                .filter(operator -> name == null || name.equals(people.nameOf(operator)))
                .toList();
    }
}
