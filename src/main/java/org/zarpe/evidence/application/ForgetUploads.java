package org.zarpe.evidence.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.zarpe.evidence.queries.Uploads;
import org.zarpe.identity.People;
import org.zarpe.shared.Forgetting;
import org.zarpe.shared.files.UnfinishedFiles;
import org.zarpe.shared.tenancy.Scope;
import org.zarpe.shared.tenancy.Scopes;

/** Files that never came to their end, a day after they began, of every operator. */
@Component
class ForgetUploads implements Forgetting {

    private static final Duration PATIENCE = Duration.ofDays(1);

    private final People people;
    private final Uploads uploads;
    private final UnfinishedFiles unfinished;
    private final TransactionOperations transaction;

    ForgetUploads(People people, Uploads uploads, UnfinishedFiles unfinished, TransactionOperations transaction) {
        this.people = people;
        this.uploads = uploads;
        this.unfinished = unfinished;
        this.transaction = transaction;
    }

    @Override
    public int forget(Instant now) {
        return people.operators().stream()
                .mapToInt(operator -> Scopes.as(Scope.of(operator.value()), () -> forgotten(now.minus(PATIENCE))))
                .sum();
    }

    private int forgotten(Instant before) {
        List<UUID> over = Objects.requireNonNull(transaction.execute(begun -> uploads.forget(before)));
        for (UUID one : over) {
            try {
                unfinished.forget(one);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return over.size();
    }
}
