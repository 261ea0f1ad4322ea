package org.zarpe.api.wire;

import java.time.Instant;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.zarpe.identity.OperatorId;
import org.zarpe.identity.People;
import org.zarpe.shared.Forgetting;
import org.zarpe.shared.tenancy.Scope;
import org.zarpe.shared.tenancy.Scopes;

/** What was answered to a request with a key, a day after, of every operator. */
@Component
class ForgetAnswers implements Forgetting {

    private final People people;
    private final GivenAnswers answers;
    private final TransactionOperations transactions;

    ForgetAnswers(People people, GivenAnswers answers, TransactionOperations transactions) {
        this.people = people;
        this.answers = answers;
        this.transactions = transactions;
    }

    @Override
    public int forget(Instant now) {
        return people.operators().stream()
                .mapToInt(operator -> forget(operator, now))
                .sum();
    }

    private int forget(OperatorId operator, Instant now) {
        return Scopes.as(
                Scope.of(operator.value()),
                () -> Objects.requireNonNull(transactions.<Integer>execute(begun -> answers.forget(now))));
    }
}
