package org.zarpe.identity;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zarpe.identity.domain.SessionSpan;
import org.zarpe.shared.Ids;

/** The sessions that are open. They end by themselves after twelve hours without a visit, and after seven days whatever happens; after one where a provider vouched. */
@Component
class SessionBook {

    private static final Duration WORTH_NOTING = Duration.ofMinutes(1);
    private static final int BROWSER = 300;

    private final JdbcClient jdbc;
    private final Clock clock;

    SessionBook(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Answers the token, which is kept nowhere else.
     *
     * @param onlyFor the operator whose provider vouched, or null
     */
    Token begin(Member member, Factors factors, @Nullable UUID onlyFor, String browser) {
        Token token = Token.next();
        Timestamp now = Timestamp.from(clock.instant());
        jdbc.sql("""
                        insert into identity.session
                            (id, token_digest, person_id, membership_id, browser, began, seen,
                             password_at, code_at, passkey_at, provider_at, provider_twice_at, only_for)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        Ids.next(),
                        token.digest(),
                        member.id(),
                        member.membership(),
                        browser.substring(0, Math.min(browser.length(), BROWSER)),
                        now,
                        now)
                .param(stamp(factors.password()))
                .param(stamp(factors.code()))
                .param(stamp(factors.passkey()))
                .param(stamp(factors.provider()))
                .param(stamp(factors.providerTwice()))
                .param(onlyFor)
                .update();
        return token;
    }

    /** The person behind a token, where the session is open and the person still is what it was for. */
    Optional<SignedIn> find(Token token) {
        Instant now = clock.instant();
        Optional<Open> open = jdbc.sql("select " + Member.COLUMNS + """
                             , s.id as session, s.seen, s.password_at, s.code_at, s.passkey_at, s.provider_at, s.provider_twice_at, s.only_for
                          from identity.session s
                          join identity.membership m on m.id = s.membership_id
                          join identity.person p on p.id = s.person_id
                          join identity.operator o on o.id = m.operator_id
                         where s.token_digest = ?
                           and s.ended is null
                           and m.until is null
                           and s.seen > ?
                           and s.began > case when s.only_for is null then ?::timestamptz else ?::timestamptz end
                        """)
                .params(
                        token.digest(),
                        Timestamp.from(now.minus(SessionSpan.IDLE)),
                        Timestamp.from(now.minus(SessionSpan.LONGEST)),
                        Timestamp.from(now.minus(SessionSpan.VOUCHED)))
                .query((row, number) -> new Open(
                        new Member(
                                row.getObject("id", UUID.class),
                                row.getString("name"),
                                row.getString("mail"),
                                row.getString("password_hash"),
                                row.getObject("membership", UUID.class),
                                Role.valueOf(row.getString("role")),
                                row.getObject("company_id", UUID.class),
                                row.getObject("operator_id", UUID.class),
                                row.getString("operator_name"),
                                row.getBoolean("demo"),
                                row.getBoolean("everybody_twice"),
                                row.getBoolean("password_lent"),
                                row.getBoolean("password_over")),
                        row.getObject("session", UUID.class),
                        row.getTimestamp("seen").toInstant(),
                        new Factors(
                                instant(row.getTimestamp("password_at")),
                                instant(row.getTimestamp("code_at")),
                                instant(row.getTimestamp("passkey_at")),
                                instant(row.getTimestamp("provider_at")),
                                instant(row.getTimestamp("provider_twice_at"))),
                        row.getObject("only_for", UUID.class)))
                .optional();
        open.filter(session -> session.seen().isBefore(now.minus(WORTH_NOTING)))
                .ifPresent(session -> jdbc.sql("update identity.session set seen = ? where id = ?")
                        .params(Timestamp.from(now), session.id())
                        .update());
        return open.map(session -> new SignedIn(session.member(), session.id(), session.factors(), session.onlyFor()));
    }

    void end(Token token) {
        jdbc.sql("update identity.session set ended = ? where token_digest = ? and ended is null")
                .params(Timestamp.from(clock.instant()), token.digest())
                .update();
    }

    private static @Nullable Timestamp stamp(@Nullable Instant when) {
        return when == null ? null : Timestamp.from(when);
    }

    private static @Nullable Instant instant(@Nullable Timestamp when) {
        return when == null ? null : when.toInstant();
    }

    private record Open(
            Member member,
            UUID id,
            Instant seen,
            Factors factors,
            @Nullable UUID onlyFor) {}
}
