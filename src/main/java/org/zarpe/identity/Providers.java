package org.zarpe.identity;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.zarpe.shared.guard.PublicAddress;
import org.zarpe.shared.tenancy.Scope;
import org.zarpe.shared.tenancy.Scopes;

/** The OpenID providers that vouch for people, each for its own operator. */
@Component
public class Providers {

    static final String BEGIN = "/sign-in/with";
    static final String RETURN = "/return";

    private final JdbcClient jdbc;
    private final TransactionOperations transaction;
    private final PublicAddress home;

    Providers(JdbcClient jdbc, TransactionOperations transaction, PublicAddress home) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.home = home;
    }

    /** A way in, by the name that people know. */
    public record Offer(UUID operator, String name) {
        public String address() {
            return BEGIN + "/" + operator;
        }
    }

    /** What signing in through it takes. */
    record Client(String issuer, String clientId, String clientSecret) {}

    /** For everybody who writes such an address, with an account or without: the sign-in page tells nobody who has one. */
    public List<Offer> offeredTo(String mail) {
        String domain = mail.strip().toLowerCase(Locale.ROOT).replaceFirst(".*@", "");
        return offers("? = any(mail_domains) order by provider_name", domain);
    }

    public Optional<Offer> of(OperatorId operator) {
        return offers("operator_id = ?", operator.value()).stream().findFirst();
    }

    /** Where the provider has to send people back to. */
    public String back(OperatorId operator) {
        return home.of(BEGIN + "/" + operator.value() + RETURN);
    }

    /** Read within the operator's own scope: no other way shows the secret. */
    Optional<Client> client(OperatorId operator) {
        return Scopes.as(
                Scope.of(operator.value()),
                () -> Objects.requireNonNull(transaction.execute(begun -> jdbc.sql(
                                "select issuer, client_id, client_secret from identity.provider where ended is null")
                        .query(Client.class)
                        .optional())));
    }

    private List<Offer> offers(String condition, Object value) {
        return jdbc
                .sql(
                        "select operator_id as operator, provider_name as name from identity.door where provider_name is not null and "
                                + condition)
                .param(value)
                .query(Offer.class)
                .list()
                .stream()
                .map(Objects::requireNonNull)
                .toList();
    }
}
