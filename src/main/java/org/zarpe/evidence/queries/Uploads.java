package org.zarpe.evidence.queries;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zarpe.identity.PersonId;
import org.zarpe.programmes.EnrolmentId;

/** Files on their way in. */
@Component
public class Uploads {

    private final JdbcClient jdbc;

    Uploads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param bytes how long it will be */
    public record Upload(UUID id, String name, long bytes) {}

    public void add(EnrolmentId enrolment, PersonId person, Upload upload, Instant at) {
        jdbc.sql("""
            insert into evidence.upload (id, enrolment_id, person_id, name, bytes, at)
            values (?, ?, ?, ?, ?, ?)
                on conflict (operator_id, id) do nothing
            """)
                .params(upload.id(), enrolment.value(), person.value(), upload.name(), upload.bytes())
                .param(Timestamp.from(at))
                .update();
    }

    public Optional<Upload> find(EnrolmentId enrolment, PersonId person, UUID id) {
        return jdbc.sql("""
            select id, name, bytes
              from evidence.upload
             where id = ?
               and enrolment_id = ?
               and person_id = ?
            """)
                .params(id, enrolment.value(), person.value())
                .query(Upload.class)
                .optional();
    }

    public void end(UUID id) {
        jdbc.sql("delete from evidence.upload where id = ?").param(id).update();
    }

    /** Those that began before then, taken off the list. */
    public List<UUID> forget(Instant before) {
        return jdbc.sql("delete from evidence.upload where at < ? returning id")
                .param(Timestamp.from(before))
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }
}
