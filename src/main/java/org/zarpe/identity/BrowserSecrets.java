package org.zarpe.identity;

import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Base64;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A secret of each person for what waits in their browsers: a page gives it to a script, which keeps it in memory only. Whoever signs in there next gets another. */
@Component
public class BrowserSecrets {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    private final JdbcClient jdbc;
    private final Clock clock;

    BrowserSecrets(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The same on every page and browser of the person; in Base64. */
    @Transactional
    public String of(Actor actor) {
        return Base64.getEncoder().encodeToString(found(actor.person()));
    }

    private byte[] found(PersonId person) {
        return jdbc.sql("select secret from identity.browser_secret where person_id = ?")
                .param(person.value())
                .query(byte[].class)
                .optional()
                .orElseGet(() -> made(person));
    }

    private byte[] made(PersonId person) {
        byte[] secret = new byte[BYTES];
        RANDOM.nextBytes(secret);
        jdbc.sql("""
                        insert into identity.browser_secret (person_id, secret, made)
                        values (?, ?, ?)
                            on conflict do nothing
                        """)
                .params(person.value(), secret, Timestamp.from(clock.instant()))
                .update();
        return jdbc.sql("select secret from identity.browser_secret where person_id = ?")
                .param(person.value())
                .query(byte[].class)
                .single();
    }
}
