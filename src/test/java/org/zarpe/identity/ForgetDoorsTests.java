package org.zarpe.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.zarpe.Staff;
import org.zarpe.ZarpeTest;
import org.zarpe.shared.Ids;

/** How long ways in that lead nowhere are kept. */
@ZarpeTest
@Tag("persistence")
class ForgetDoorsTests {

    @Autowired
    ForgetDoors forgetting;

    @Autowired
    Staff staff;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private Actor actor;

    @BeforeEach
    void somebody() {
        actor = staff.director();
    }

    @Test
    void aCodeIsKeptForADayAfterItsEnd() {
        code(Duration.ofHours(25));
        code(Duration.ofHours(23));

        forgetting.forget(clock.instant());

        assertThat(left("mail_code")).isOne();
    }

    @Test
    void aSessionIsKeptForThreeMonthsAfterItsEndHoweverItEnded() {
        session(Duration.ofDays(91), Duration.ofDays(91));
        session(Duration.ofDays(98), null);
        session(Duration.ofDays(89), Duration.ofDays(89));
        session(Duration.ofDays(1), null);

        forgetting.forget(clock.instant());

        assertThat(left("session")).isEqualTo(2);
    }

    @Test
    void anInvitationIsKeptForThreeMonthsAfterItsEnd() {
        invitation(Duration.ofDays(91));
        invitation(Duration.ofDays(89));

        forgetting.forget(clock.instant());

        assertThat(jdbc.sql("select count(*) from identity.invitation where invited_by = ?")
                        .param(actor.person().value())
                        .query(Long.class)
                        .single())
                .isOne();
    }

    private void code(Duration sinceItsEnd) {
        jdbc.sql(
                        "insert into identity.mail_code (id, person_id, code_hash, sent, expires) values (?, ?, 'x', ?::timestamptz, ?::timestamptz)")
                .params(Ids.next(), actor.person().value(), ago(sinceItsEnd), ago(sinceItsEnd))
                .update();
    }

    private void session(Duration began, @org.jspecify.annotations.Nullable Duration ended) {
        jdbc.sql("""
                        insert into identity.session (id, token_digest, person_id, membership_id, browser, began, seen, ended)
                        select ?, ?, person_id, id, 'test', ?::timestamptz, ?::timestamptz, ?::timestamptz
                          from identity.membership
                         where person_id = ?
                        """)
                .params(
                        Ids.next(),
                        Ids.next().toString().getBytes(java.nio.charset.StandardCharsets.UTF_8),
                        ago(began),
                        ago(began))
                .param(ended == null ? null : ago(ended))
                .param(actor.person().value())
                .update();
    }

    private void invitation(Duration sinceItsEnd) {
        jdbc.sql("""
                        insert into identity.invitation (id, operator_id, token_digest, mail, role, invited_by, sent, expires)
                        values (?, ?, ?, 'ana@example.org', 'ADVISER', ?, ?::timestamptz, ?::timestamptz)
                        """)
                .params(
                        Ids.next(),
                        actor.operator().value(),
                        Ids.next().toString().getBytes(java.nio.charset.StandardCharsets.UTF_8),
                        actor.person().value(),
                        ago(sinceItsEnd),
                        ago(sinceItsEnd))
                .update();
    }

    private long left(String table) {
        return jdbc.sql("select count(*) from identity." + table + " where person_id = ?")
                .param(actor.person().value())
                .query(Long.class)
                .single();
    }

    private String ago(Duration time) {
        Instant then = clock.instant().minus(time);
        return then.toString();
    }
}
