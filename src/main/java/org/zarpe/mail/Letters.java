package org.zarpe.mail;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.shared.Ids;

/** Letters that wait for the mail server, kept together with whatever was done when they were written. */
@Component
@Transactional
class Letters {

    static final Duration PATIENCE = Duration.ofDays(1);

    /** So long the director reads to whom a letter did not come. */
    private static final Duration TOLD = Duration.ofDays(30);

    private static final String WAITING = " sent is null and given_up is null ";

    private final JdbcClient jdbc;
    private final Clock clock;

    Letters(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    record Letter(String recipient, String subject, String text) {}

    UUID keep(Mail mail) {
        UUID id = Ids.next();
        jdbc.sql("""
                        insert into mail.letter (id, operator_id, recipient, subject, text, written, next_try, expires)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(id)
                .param(mail.operator())
                .params(mail.to(), mail.subject(), mail.text(), now(), now())
                .param(stamp(mail.expires()))
                .update();
        return id;
    }

    List<UUID> due() {
        return jdbc
                .sql("select id from mail.letter where" + WAITING + "and next_try <= ? order by next_try limit 100")
                .param(now())
                .query(UUID.class)
                .stream()
                .map(Objects::requireNonNull)
                .toList();
    }

    /** The letter for one try; the next one is put off before it is made, twice as far each time, so that nobody else tries meanwhile. */
    Optional<Letter> take(UUID id) {
        return jdbc.sql("""
                        update mail.letter
                           set tries = tries + 1,
                               next_try = ?::timestamptz + least(interval '4 hours', interval '1 minute' * power(2, tries))
                         where id = ?
                           and next_try <= ?
                           and (expires is null or expires > ?)
                           and\s""" + WAITING + " returning recipient, subject, text")
                .params(now(), id, now(), now())
                .query(Letter.class)
                .optional();
    }

    void sent(UUID id) {
        jdbc.sql("update mail.letter set sent = ?, recipient = '', subject = '', text = '' where id = ?")
                .params(now(), id)
                .update();
    }

    /** What is of no use any more is blanked; after a day no more is tried, and only to whom it was stays for a while. */
    void clear() {
        Instant now = clock.instant();
        jdbc.sql("update mail.letter set given_up = ?, recipient = '', subject = '', text = '' where" + WAITING
                        + "and expires <= ?")
                .params(now(), now())
                .update();
        jdbc.sql("update mail.letter set given_up = ?, subject = '', text = '' where" + WAITING
                        + "and tries > 0 and written <= ?")
                .params(now(), Timestamp.from(now.minus(PATIENCE)))
                .update();
        jdbc.sql("update mail.letter set recipient = '' where given_up <= ? and recipient <> ''")
                .param(Timestamp.from(now.minus(TOLD)))
                .update();
    }

    @Transactional(readOnly = true)
    List<Undelivered> undelivered(UUID operator) {
        return jdbc
                .sql(
                        "select recipient, written from mail.letter where operator_id = ? and given_up is not null and recipient <> '' order by written")
                .param(operator)
                .query(Undelivered.class)
                .stream()
                .map(Objects::requireNonNull)
                .toList();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static @Nullable Timestamp stamp(@Nullable Instant when) {
        return when == null ? null : Timestamp.from(when);
    }
}
