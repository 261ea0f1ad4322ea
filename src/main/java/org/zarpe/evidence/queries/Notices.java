package org.zarpe.evidence.queries;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zarpe.identity.PersonId;
import org.zarpe.programmes.EnrolmentId;

/** Who was written to because a piece is about to expire. */
@Component
public class Notices {

    private final JdbcClient jdbc;

    Notices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those with evidence that expires at all. */
    public List<EnrolmentId> enrolments() {
        return jdbc.sql("""
            select distinct enrolment_id
              from evidence.piece
             where valid_until is not null
               and withdrawn_at is null
            """)
                .query((row, number) -> new EnrolmentId(row.getObject("enrolment_id", UUID.class)))
                .list();
    }

    /** False where the person was written to before. */
    public boolean note(EnrolmentId enrolment, UUID piece, PersonId person, Instant at) {
        return jdbc.sql("""
            insert into evidence.notice (enrolment_id, piece_id, person_id, at)
            values (?, ?, ?, ?)
                on conflict (operator_id, piece_id, person_id) do nothing
            """)
                        .params(enrolment.value(), piece, person.value())
                        .param(Timestamp.from(at))
                        .update()
                == 1;
    }
}
