package org.zarpe.privacy.domain;

import java.util.List;
import java.util.Optional;
import org.zarpe.privacy.Use;

/**
 * How a company stands to a use of its data.
 *
 * @param said the latest first; empty where it never said anything, which is no
 */
public record Stand(Use use, List<Statement> said) {

    public Stand {
        said = List.copyOf(said);
    }

    public boolean isAllowed() {
        return latest().filter(Statement::given).isPresent();
    }

    /** Whether it was allowed once and is no longer. */
    public boolean isWithdrawn() {
        return latest().filter(statement -> !statement.given()).isPresent();
    }

    public Optional<Statement> latest() {
        return said.stream().findFirst();
    }
}
