package org.zarpe.identity.application;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.identity.Actor;
import org.zarpe.identity.domain.PasswordRule;
import org.zarpe.identity.domain.SessionSpan;
import org.zarpe.shared.Language;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;

/** What a person settles about coming in: the password, the language of mails, the browsers that are signed in. */
@Component
@Transactional
public class MyAccount {

    private final JdbcClient jdbc;
    private final PasswordEncoder passwords;
    private final Clock clock;

    MyAccount(JdbcClient jdbc, PasswordEncoder passwords, Clock clock) {
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** A browser that is signed in, as it named itself. */
    public record Session(UUID id, String browser, Instant began, Instant seen) {}

    @Transactional(readOnly = true)
    public List<Session> sessions(Actor actor) {
        return jdbc
                .sql("""
                        select id, browser, began, seen
                          from identity.session
                         where person_id = ?
                           and ended is null
                           and seen > ?
                           and began > ?
                         order by seen desc
                        """)
                .params(
                        actor.person().value(),
                        Timestamp.from(clock.instant().minus(SessionSpan.IDLE)),
                        Timestamp.from(clock.instant().minus(SessionSpan.LONGEST)))
                .query(Session.class)
                .stream()
                .map(Objects::requireNonNull)
                .toList();
    }

    public void end(Actor actor, UUID session) {
        jdbc.sql("update identity.session set ended = ? where id = ? and person_id = ? and ended is null")
                .params(Timestamp.from(clock.instant()), session, actor.person().value())
                .update();
    }

    /** @param kept the session that asks; null ends them all */
    public void endOthers(Actor actor, @Nullable UUID kept) {
        jdbc.sql(
                        "update identity.session set ended = ? where person_id = ? and id is distinct from ?::uuid and ended is null")
                .params(Timestamp.from(clock.instant()), actor.person().value())
                .param(kept)
                .update();
    }

    /** Whoever was signed in with the old one elsewhere is not any more. */
    public Outcome<Actor> choosePassword(Actor actor, String mail, String password, @Nullable UUID session) {
        List<Refusal> faults = PasswordRule.faults("password", password, mail);
        if (!faults.isEmpty()) {
            return Outcome.refused(faults);
        }
        jdbc.sql("update identity.person set password_hash = ?, password_until = null where id = ?")
                .params(passwords.encode(password), actor.person().value())
                .update();
        endOthers(actor, session);
        return Outcome.done(actor);
    }

    /** Whoever comes in by that account of the provider next is found by the mail again. */
    public void unlink(Actor actor) {
        jdbc.sql("update identity.linked_account set ended = ? where person_id = ? and ended is null")
                .params(Timestamp.from(clock.instant()), actor.person().value())
                .update();
    }

    @Transactional(readOnly = true)
    public boolean isLinked(Actor actor) {
        return jdbc.sql("select exists (select from identity.linked_account where person_id = ? and ended is null)")
                .param(actor.person().value())
                .query(Boolean.class)
                .single();
    }

    public void speak(Actor actor, Language language) {
        jdbc.sql("update identity.person set language = ? where id = ?")
                .params(language.tag(), actor.person().value())
                .update();
    }
}
