package org.zarpe.identity;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.identity.domain.SessionSpan;
import org.zarpe.shared.Forgetting;

/** Ways in that lead nowhere any more: codes a day after their end; sessions, invitations and removed passkeys three months after theirs. */
@Component
class ForgetDoors implements Forgetting {

    static final Duration OF_CODES = Duration.ofDays(1);
    static final Duration OF_OTHERS = Duration.ofDays(90);

    private final JdbcClient jdbc;

    ForgetDoors(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional
    public int forget(Instant now) {
        Timestamp since = Timestamp.from(now.minus(OF_OTHERS));
        return removed("delete from identity.mail_code where expires < ?", Timestamp.from(now.minus(OF_CODES)))
                + removed("delete from identity.session where ended < ?", since)
                + removed(
                        "delete from identity.session where began < ?",
                        Timestamp.from(now.minus(OF_OTHERS).minus(SessionSpan.LONGEST)))
                + removed("delete from identity.invitation where coalesce(accepted, withdrawn, expires) < ?", since)
                + removed("delete from identity.passkey where removed < ?", since);
    }

    private int removed(String sql, Timestamp before) {
        return jdbc.sql(sql).param(before).update();
    }
}
