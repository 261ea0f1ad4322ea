package org.zarpe.api.queries;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.zarpe.identity.People;
import org.zarpe.shared.Forgetting;
import org.zarpe.shared.tenancy.Scope;
import org.zarpe.shared.tenancy.Scopes;

/** What was answered to a request with a key, a day after, of every operator. */
@Component
class ForgetAnswers implements Forgetting {

    private final People people;
    private final KeptAnswers answers;

    ForgetAnswers(People people, KeptAnswers answers) {
        this.people = people;
        this.answers = answers;
    }

    @Override
    public int forget(Instant now) {
        return people.operators().stream()
                .mapToInt(operator -> Scopes.as(Scope.of(operator.value()), () -> answers.forget(now)))
                .sum();
    }
}
