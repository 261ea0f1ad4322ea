package org.zarpe.certificates.application;

import java.time.Clock;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.zarpe.certificates.OperatorKeys;
import org.zarpe.certificates.keys.IssuerKeys;
import org.zarpe.certificates.keys.KeyUse;
import org.zarpe.certificates.keys.SigningKey;
import org.zarpe.identity.OperatorId;
import org.zarpe.identity.People;
import org.zarpe.shared.Outcome.Done;

@Component
class FoundKeys implements OperatorKeys {

    private final IssuerKeys keys;
    private final People people;
    private final Clock clock;

    FoundKeys(IssuerKeys keys, People people, Clock clock) {
        this.keys = keys;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public void found(OperatorId operator) {
        keys.found(operator, people.nameOf(operator), clock.instant());
    }

    @Override
    public boolean areThere(OperatorId operator) {
        return Stream.of(KeyUse.values()).allMatch(use -> keys.signing(operator, use) instanceof Done<SigningKey>);
    }
}
