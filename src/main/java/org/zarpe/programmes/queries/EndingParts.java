package org.zarpe.programmes.queries;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zarpe.identity.PersonId;
import org.zarpe.methodology.PackRef;
import org.zarpe.programmes.EndKind;
import org.zarpe.programmes.domain.Ending;
import org.zarpe.programmes.domain.Ending.Reopening;
import org.zarpe.programmes.domain.Enrolment;
import org.zarpe.programmes.domain.Stamp;
import org.zarpe.shared.Text;

/** The ends of enrolments, and what took them back. */
@Component
class EndingParts {

    /** Of several enrolments, each with what took it back. */
    static final String ENDINGS = """
            select e.enrolment_id, e.id, e.kind, e.reasons_es, e.reasons_en, e.day, e.by_person, e.at,
                   r.id as back_id, r.reason_es, r.reason_en, r.day as back_day, r.by_person as back_by_person, r.at as back_at
              from programmes.ending e
              left join programmes.reopening r on r.operator_id = e.operator_id and r.ending_id = e.id
             where e.enrolment_id = any(?)
             order by e.at, e.id
            """;

    private final JdbcClient jdbc;

    EndingParts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void save(Enrolment.Kept kept) {
        kept.endings().forEach(ending -> {
            save(kept, ending);
            if (ending.reopening() != null) {
                save(kept.pack(), ending, ending.reopening());
            }
        });
    }

    private void save(Enrolment.Kept kept, Ending ending) {
        Text reasons = ending.reasons();
        jdbc.sql("""
                        insert into programmes.ending
                               (id, enrolment_id, pack_id, pack_version, kind, reasons_es, reasons_en, day, by_person, at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                            on conflict (operator_id, id) do nothing
                        """)
                .param(ending.id())
                .param(kept.id().value())
                .param(kept.pack().id())
                .param(kept.pack().version())
                .param(ending.kind().name())
                .param(reasons == null ? null : reasons.es())
                .param(reasons == null ? null : reasons.en())
                .param(ending.stamp().day())
                .param(ending.stamp().by().value())
                .param(at(ending.stamp()))
                .update();
    }

    private void save(PackRef pack, Ending ending, Reopening reopening) {
        jdbc.sql("""
                        insert into programmes.reopening
                               (id, ending_id, pack_id, pack_version, reason_es, reason_en, day, by_person, at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                            on conflict (operator_id, id) do nothing
                        """)
                .param(reopening.id())
                .param(ending.id())
                .param(pack.id())
                .param(pack.version())
                .param(reopening.reason().es())
                .param(reopening.reason().en())
                .param(reopening.stamp().day())
                .param(reopening.stamp().by().value())
                .param(at(reopening.stamp()))
                .update();
    }

    static Ending ending(ResultSet row) throws SQLException {
        return new Ending(
                row.getObject("id", UUID.class),
                EndKind.valueOf(row.getString("kind")),
                row.getString("reasons_es") == null ? null : text(row, "reasons"),
                stamp(row, ""),
                reopening(row));
    }

    private static @Nullable Reopening reopening(ResultSet row) throws SQLException {
        UUID id = row.getObject("back_id", UUID.class);
        return id == null ? null : new Reopening(id, text(row, "reason"), stamp(row, "back_"));
    }

    private static Stamp stamp(ResultSet row, String prefix) throws SQLException {
        return new Stamp(
                row.getObject(prefix + "day", LocalDate.class),
                new PersonId(row.getObject(prefix + "by_person", UUID.class)),
                row.getObject(prefix + "at", OffsetDateTime.class).toInstant());
    }

    private static Text text(ResultSet row, String column) throws SQLException {
        return new Text(row.getString(column + "_es"), row.getString(column + "_en"));
    }

    private static OffsetDateTime at(Stamp stamp) {
        return stamp.at().atOffset(ZoneOffset.UTC);
    }
}
