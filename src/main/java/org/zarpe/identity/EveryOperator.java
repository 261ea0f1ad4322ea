package org.zarpe.identity;

import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.zarpe.shared.tenancy.Scope;
import org.zarpe.shared.tenancy.Scopes;

/** Work by the clock, for one operator after the other. */
@Component
public class EveryOperator {

    private static final Logger LOG = LoggerFactory.getLogger(EveryOperator.class);

    private final People people;

    EveryOperator(People people) {
        this.people = people;
    }

    /**
     * Inside the scope of each. Where it fails for one, the next time tries again, and the others are not kept waiting.
     *
     * @param failure what the log says then
     */
    public void inTurn(Consumer<OperatorId> work, String failure) {
        people.operators().forEach(operator -> once(operator, work, failure));
    }

    private static void once(OperatorId operator, Consumer<OperatorId> work, String failure) {
        try {
            Scopes.as(Scope.of(operator.value()), () -> work.accept(operator));
        } catch (RuntimeException failed) {
            LOG.warn(failure, failed);
        }
    }
}
