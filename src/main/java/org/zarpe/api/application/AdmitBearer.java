package org.zarpe.api.application;

import java.time.Clock;
import java.util.Objects;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.zarpe.api.domain.Secret;
import org.zarpe.api.domain.Token;
import org.zarpe.api.domain.Tokens;
import org.zarpe.identity.OperatorId;
import org.zarpe.identity.TokenBearers;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;
import org.zarpe.shared.tenancy.Scope;
import org.zarpe.shared.tenancy.Scopes;

/** Lets in whoever shows a token that holds. */
@Component
class AdmitBearer implements Admission {

    private final Tokens tokens;
    private final TokenBearers bearers;
    private final TransactionOperations transactions;
    private final Clock clock;

    AdmitBearer(Tokens tokens, TokenBearers bearers, TransactionOperations transactions, Clock clock) {
        this.tokens = tokens;
        this.bearers = bearers;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public Outcome<Admitted> admit(String written) {
        return Secret.read(written)
                .map(this::known)
                .orElseGet(() -> Outcome.refused(Refusal.of("token-unknown")))
                .then(token -> bearer(Secret.read(written).orElseThrow(), token));
    }

    private Outcome<Token> known(Secret secret) {
        return Scopes.as(
                Scope.of(secret.operator()),
                () -> Objects.requireNonNull(transactions.execute(begun -> tokens.byHash(secret.hash())
                        .map(token ->
                                token.admitted(clock.instant(), clock.getZone()).map(this::used))
                        .orElseGet(() -> Outcome.refused(Refusal.of("token-unknown"))))));
    }

    private Token used(Token token) {
        tokens.used(token.id(), clock.instant());
        return token;
    }

    /** Membership is asked each time: who no longer belongs to the operator is out at once. */
    private Outcome<Admitted> bearer(Secret secret, Token token) {
        return bearers.of(new OperatorId(secret.operator()), token.bearer())
                .<Outcome<Admitted>>map((Authentication member) -> Outcome.done(new Admitted(token, member)))
                .orElseGet(() -> Outcome.refused(Refusal.of("token-unknown")));
    }
}
