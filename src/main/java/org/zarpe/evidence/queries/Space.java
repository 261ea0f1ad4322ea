package org.zarpe.evidence.queries;

import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zarpe.identity.PersonId;

/** How much has come in. */
@Component
public class Space {

    private final JdbcClient jdbc;

    Space(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In bytes, of the operator. */
    public long kept() {
        return jdbc.sql("select evidence.bytes_kept()").query(Long.class).single();
    }

    /** In bytes, what the person handed in since then, and what of it is still coming. */
    public long givenBy(PersonId person, Instant since) {
        return jdbc.sql("""
            select (select coalesce(sum(file_bytes), 0) from evidence.piece where by_person = ? and at > ?)::bigint
                 + (select coalesce(sum(bytes), 0) from evidence.upload where person_id = ?)::bigint
            """)
                .param(person.value())
                .param(Timestamp.from(since))
                .param(person.value())
                .query(Long.class)
                .single();
    }
}
