package org.zarpe.audit.application;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.zarpe.audit.CheckpointSealed;
import org.zarpe.audit.domain.Checkpoint;
import org.zarpe.audit.domain.Digest;
import org.zarpe.audit.domain.MerkleTree;
import org.zarpe.audit.queries.SealLedger;
import org.zarpe.audit.queries.SealLedger.Sealed;
import org.zarpe.audit.queries.SealLedger.Waiting;
import org.zarpe.identity.OperatorId;
import org.zarpe.shared.tenancy.Scope;
import org.zarpe.shared.tenancy.Scopes;

/**
 * Puts what was committed since the last time under a signed checkpoint. A batch is a transaction of its own; two that seal at once wait for each other, and
 * no writer ever waits for them.
 */
@Component
public class SealTrail {
    private static final int BATCH = 2_000;

    private final SealLedger ledger;
    private final KeyKeeper keys;
    private final TrailNames names;
    private final TransactionOperations transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SealTrail(
            SealLedger ledger,
            KeyKeeper keys,
            TrailNames names,
            TransactionOperations transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.ledger = ledger;
        this.keys = keys;
        this.names = names;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    /** How many entries were sealed. */
    public long seal(OperatorId operator) {
        return Scopes.as(Scope.of(operator.value()), () -> {
            long all = 0;
            int sealed;
            do {
                sealed = Objects.requireNonNull(transaction.<Integer>execute(begun -> batch(operator)));
                all += sealed;
            } while (sealed == BATCH);
            return all;
        });
    }

    private int batch(OperatorId operator) {
        ledger.lock();
        Sealed last = ledger.last();
        String horizon = ledger.horizon();
        List<Waiting> waiting = ledger.waiting(last.sealedBefore(), horizon, BATCH);
        if (waiting.isEmpty()) {
            return 0;
        }
        MerkleTree tree = last.tree();
        List<Digest> leaves =
                waiting.stream().map(entry -> MerkleTree.leaf(entry.content())).toList();
        ledger.add(tree.size(), waiting.stream().map(Waiting::id).toList(), leaves);
        leaves.forEach(tree::add);
        String note = keys.key().sign(new Checkpoint(names.of(operator), tree.size(), tree.root()));
        // a full batch may have left some behind: the next one looks from the same point
        ledger.seal(tree, note, waiting.size() < BATCH ? horizon : last.sealedBefore(), clock.instant());
        events.publishEvent(new CheckpointSealed(operator, tree.size(), note));
        return waiting.size();
    }
}
