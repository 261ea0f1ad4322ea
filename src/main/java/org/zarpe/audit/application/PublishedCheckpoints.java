package org.zarpe.audit.application;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.zarpe.audit.queries.SealLedger;
import org.zarpe.identity.OperatorId;
import org.zarpe.identity.People;
import org.zarpe.shared.tenancy.Scope;
import org.zarpe.shared.tenancy.Scopes;

/** What anybody may know of a trail: its latest checkpoint and the key to check it with. They hold digests and nothing else. */
@Component
public class PublishedCheckpoints {
    private final SealLedger ledger;
    private final KeyKeeper keys;
    private final TrailNames names;
    private final People people;
    private final TransactionOperations transaction;

    PublishedCheckpoints(
            SealLedger ledger, KeyKeeper keys, TrailNames names, People people, TransactionOperations transaction) {
        this.ledger = ledger;
        this.keys = keys;
        this.names = names;
        this.people = people;
        this.transaction = transaction;
    }

    /** The signed note, or empty where nothing is sealed yet. */
    public Optional<String> latest(OperatorId operator) {
        return Scopes.as(
                Scope.of(operator.value()), () -> transaction.<Optional<String>>execute(begun -> ledger.note()));
    }

    public Optional<String> verifierKey(OperatorId operator) {
        return people.operators().contains(operator)
                ? Optional.of(keys.key().verifierKey(names.of(operator)))
                : Optional.empty();
    }
}
