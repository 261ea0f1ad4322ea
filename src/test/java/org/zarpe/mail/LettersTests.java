package org.zarpe.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.zarpe.Browser;
import org.zarpe.Postman;
import org.zarpe.Staff;
import org.zarpe.ZarpeTest;
import org.zarpe.identity.Actor;
import org.zarpe.shared.Ids;

/** Letters that a mail server does not take at once. */
@ZarpeTest
@Tag("persistence")
class LettersTests {

    @Autowired
    PostOffice office;

    @Autowired
    ObjectProvider<Outbox> outbox;

    @Autowired
    ObjectProvider<Letters> letters;

    @Autowired
    Staff staff;

    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private final String mail = Ids.next() + "@example.org";
    private PostOffice closed;
    private Actor director;

    private record Row(
            int tries, @Nullable Instant sent, @Nullable Instant givenUp, String recipient, String text) {}

    @BeforeEach
    void anOfficeWhoseServerIsDown() {
        closed = new PostOffice(
                new MailSettings("127.0.0.1", 1, "", "", "zarpe@example.org", MailSettings.Security.NONE),
                outbox,
                letters);
        director = staff.director();
    }

    @Test
    void whatIsNotTakenWaitsAndGoesOutLaterAndIsBlankedThen() {
        UUID id = written(null);
        assertThat(row(id).tries()).isOne();
        assertThat(row(id).text()).isEqualTo("el texto");

        office.tryAgain();
        assertThat(row(id).tries()).as("not before its time").isOne();

        age(id, Duration.ofMinutes(5));
        office.tryAgain();

        assertThat(Postman.get().letterTo(mail).text()).contains("el texto");
        assertThat(row(id).sent()).isNotNull();
        assertThat(row(id).recipient() + row(id).text()).isEmpty();
    }

    @Test
    void thePausesGrow() {
        UUID id = written(null);
        Duration before = Duration.ZERO;
        for (int tries = 0; tries < 12; tries++) {
            Duration pause = Duration.between(clock.instant(), next(id));
            assertThat(pause).isGreaterThanOrEqualTo(before.minusSeconds(5)).isLessThanOrEqualTo(Duration.ofHours(4));
            before = pause;
            jdbc.sql("update mail.letter set next_try = ? where id = ?")
                    .params(Timestamp.from(clock.instant()), id)
                    .update();
            closed.tryAgain();
        }
        assertThat(before).isGreaterThan(Duration.ofHours(3));
    }

    @Test
    void afterADayTheDirectorIsTold() {
        UUID id = written(null);
        age(id, Letters.PATIENCE);

        closed.tryAgain();

        assertThat(row(id).givenUp()).isNotNull();
        assertThat(row(id).text()).isEmpty();
        assertThat(browser.page(director, "/people").text()).contains("Hay correos que no llegaron", mail);
        assertThat(browser.page(staff.director(), "/people").text()).doesNotContain(mail);
        assertThat(office.undelivered(director.operator().value()))
                .extracting(Undelivered::recipient)
                .containsExactly(mail);

        jdbc.sql("update mail.letter set given_up = ? where id = ?")
                .params(Timestamp.from(clock.instant().minus(Duration.ofDays(31))), id)
                .update();
        closed.tryAgain();
        assertThat(row(id).recipient()).isEmpty();
    }

    @Test
    void aCodeThatIsTooOldIsNotSentAnyMore() {
        UUID id = written(clock.instant().plusSeconds(60));
        jdbc.sql("update mail.letter set expires = ?, next_try = ? where id = ?")
                .params(Timestamp.from(clock.instant()), Timestamp.from(clock.instant()), id)
                .update();

        office.tryAgain();

        assertThat(row(id).sent()).isNull();
        assertThat(row(id).recipient() + row(id).text()).isEmpty();
        assertThatThrownBy(() -> Postman.get().letterTo(mail)).isInstanceOf(AssertionError.class);
    }

    /** Written, and refused once. */
    private UUID written(@Nullable Instant expires) {
        closed.send(new Mail(
                mail, "Asunto", "el texto", false, expires, director.operator().value()));
        UUID id = jdbc.sql("select id from mail.letter where recipient = ?")
                .param(mail)
                .query(UUID.class)
                .single();
        closed.tryAgain();
        Instant giveUp = clock.instant().plusSeconds(20);
        while (row(id).tries() == 0 && clock.instant().isBefore(giveUp)) {
            Thread.onSpinWait();
        }
        return id;
    }

    /** As if so much time had gone by. */
    private void age(UUID id, Duration time) {
        for (String column : List.of("written", "next_try")) {
            jdbc.sql("update mail.letter set " + column + " = " + column + " - interval '1 second' * ? where id = ?")
                    .params(time.toSeconds(), id)
                    .update();
        }
    }

    private Row row(UUID id) {
        return jdbc.sql("select tries, sent, given_up, recipient, text from mail.letter where id = ?")
                .param(id)
                .query(Row.class)
                .single();
    }

    private Instant next(UUID id) {
        return Objects.requireNonNull(jdbc.sql("select next_try from mail.letter where id = ?")
                .param(id)
                .query(Timestamp.class)
                .single()
                .toInstant());
    }
}
