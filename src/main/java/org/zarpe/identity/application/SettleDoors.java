package org.zarpe.identity.application;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.identity.domain.ProviderWish;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;
import org.zarpe.shared.guard.PublicAddress;

/** How the people of an operator come in, as its director settles it: how many proofs, and a provider that vouches for them. */
@Component
public class SettleDoors {

    private final JdbcClient jdbc;
    private final TransactionOperations transaction;
    private final Discovery discovery;
    private final PublicAddress address;
    private final Clock clock;

    SettleDoors(
            JdbcClient jdbc,
            TransactionOperations transaction,
            Discovery discovery,
            PublicAddress address,
            Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.discovery = discovery;
        this.address = address;
        this.clock = clock;
    }

    /**
     * As it stands. The secret is shown to nobody.
     *
     * @param provider null where none vouches
     */
    public record Settled(boolean everybodyTwice, @Nullable Provider provider) {}

    public record Provider(String name, String issuer, String clientId, String mailDomains) {}

    public Settled settled(Actor director) {
        director.must(Permission.SETTLE_DOORS);
        return done(() -> new Settled(
                jdbc.sql("select exists (select from identity.door where operator_id = ? and everybody_twice)")
                        .param(director.operator().value())
                        .query(Boolean.class)
                        .single(),
                jdbc.sql("""
                                select d.provider_name as name, p.issuer, p.client_id, array_to_string(d.mail_domains, ', ') as mail_domains
                                  from identity.provider p
                                  join identity.door d on d.operator_id = p.operator_id
                                 where p.ended is null
                                """).query(Provider.class).optional().orElse(null)));
    }

    /** Of everybody, or of those who decide about others. */
    public Outcome<Actor> askTwice(Actor director, boolean everybody) {
        director.must(Permission.SETTLE_DOORS);
        return done(() -> {
            jdbc.sql("""
                            insert into identity.door (operator_id, everybody_twice) values (?, ?)
                            on conflict (operator_id) do update set everybody_twice = excluded.everybody_twice
                            """).params(director.operator().value(), everybody).update();
            return Outcome.done(director);
        });
    }

    /**
     * The provider is asked before anything is kept. Sessions that began through the former one end.
     *
     * @param session of the director, which goes on
     */
    public Outcome<Actor> letVouch(Actor director, ProviderWish wish, @Nullable UUID session) {
        director.must(Permission.SETTLE_DOORS);
        List<Refusal> faults = wish.faults(done(() -> domains(director)), !address.isSecure());
        if (!faults.isEmpty()) {
            return Outcome.refused(faults);
        }
        Optional<String> secret =
                wish.clientSecret().isEmpty() ? done(() -> former(wish)) : Optional.of(wish.clientSecret());
        if (secret.isEmpty()) {
            return Outcome.refused(Refusal.at("clientSecret", "secret-needed"));
        }
        try {
            discovery.ask(wish.issuer());
        } catch (ProviderUnusable unusable) {
            return Outcome.refused(unusable.reason());
        }
        return done(() -> {
            keep(director, wish, secret.get());
            endSessions(director, session);
            return Outcome.done(director);
        });
    }

    public void vouchNoMore(Actor director, @Nullable UUID session) {
        director.must(Permission.SETTLE_DOORS);
        done(() -> {
            jdbc.sql("update identity.provider set ended = ?, client_secret = '' where ended is null")
                    .param(Timestamp.from(clock.instant()))
                    .update();
            jdbc.sql("update identity.door set provider_name = null, mail_domains = '{}' where operator_id = ?")
                    .param(director.operator().value())
                    .update();
            endSessions(director, session);
            return director;
        });
    }

    /** A secret is for whom it was made: another issuer never gets the one of before. */
    private Optional<String> former(ProviderWish wish) {
        return jdbc.sql(
                        "select client_secret from identity.provider where issuer = ? and client_id = ? and ended is null")
                .params(wish.issuer(), wish.clientId())
                .query(String.class)
                .optional();
    }

    private Set<String> domains(Actor director) {
        return new HashSet<>(jdbc.sql("""
                        select distinct split_part(p.mail, '@', 2)
                          from identity.person p
                          join identity.membership m on m.person_id = p.id
                         where m.operator_id = ?
                           and m.company_id is null
                           and m.until is null
                        """)
                .param(director.operator().value())
                .query(String.class)
                .list());
    }

    private void keep(Actor director, ProviderWish wish, String secret) {
        jdbc.sql("""
                        insert into identity.door (operator_id, provider_name, mail_domains) values (?, ?, string_to_array(?, ' '))
                        on conflict (operator_id) do update set provider_name = excluded.provider_name, mail_domains = excluded.mail_domains
                        """)
                .params(director.operator().value(), wish.name(), String.join(" ", wish.domains()))
                .update();
        jdbc.sql("""
                        insert into identity.provider (operator_id, issuer, client_id, client_secret) values (?, ?, ?, ?)
                        on conflict (operator_id) do update
                              set issuer = excluded.issuer,
                                  client_id = excluded.client_id,
                                  client_secret = excluded.client_secret,
                                  ended = null
                        """)
                .params(director.operator().value(), wish.issuer(), wish.clientId(), secret)
                .update();
    }

    private void endSessions(Actor director, @Nullable UUID kept) {
        jdbc.sql(
                        "update identity.session set ended = ? where only_for = ? and id is distinct from ?::uuid and ended is null")
                .params(Timestamp.from(clock.instant()), director.operator().value())
                .param(kept)
                .update();
    }

    /** The provider is asked between two transactions: nobody waits for it with a connection in hand. */
    private <T> T done(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(begun -> work.get()));
    }
}
