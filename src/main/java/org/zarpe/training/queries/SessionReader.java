package org.zarpe.training.queries;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.shared.Text;
import org.zarpe.training.Attendee;
import org.zarpe.training.LevelChange;
import org.zarpe.training.Session;
import org.zarpe.training.SessionKind;

/** The sessions of an enrolment in two statements, however many there are: the usual mapping asks two more for each. */
@Component
class SessionReader {

    private static final String SESSIONS = """
            select *
              from training.session
             where enrolment_id = ?
             order by day, id
            """;

    private static final String LINES = """
            select line.*
              from training.session
             cross join lateral (
                   select session_id, line, person_id, name, null as competence, null as level_before, null as level_after
                     from training.attendance
                    where attendance.operator_id = session.operator_id
                      and attendance.session_id = session.id
                    union all
                   select session_id, line, person_id, name, competence, level_before, level_after
                     from training.level_line
                    where level_line.operator_id = session.operator_id
                      and level_line.session_id = session.id) as line
             where session.enrolment_id = ?
             order by line.session_id, line.line
            """;

    private final JdbcClient jdbc;

    SessionReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Session> of(EnrolmentId enrolment) {
        Map<UUID, List<Attendee>> people = new HashMap<>();
        Map<UUID, List<LevelChange>> levels = new HashMap<>();
        jdbc.sql(LINES).param(enrolment.value()).query(row -> {
            UUID session = row.getObject("session_id", UUID.class);
            if (row.getString("competence") == null) {
                people.computeIfAbsent(session, first -> new ArrayList<>()).add(attendee(row));
            } else {
                levels.computeIfAbsent(session, first -> new ArrayList<>()).add(level(row));
            }
        });
        return jdbc.sql(SESSIONS)
                .param(enrolment.value())
                .query((row, number) -> {
                    UUID id = row.getObject("id", UUID.class);
                    return session(row, people.getOrDefault(id, List.of()), levels.getOrDefault(id, List.of()));
                })
                .list();
    }

    private static Session session(ResultSet row, List<Attendee> people, List<LevelChange> levels) throws SQLException {
        return new Session(
                SessionKind.valueOf(row.getString("kind")),
                row.getBoolean("held"),
                row.getObject("day", LocalDate.class),
                row.getBigDecimal("hours"),
                text(row, "title"),
                text(row, "place"),
                row.getString("trainer"),
                people,
                levels,
                text(row, "note"));
    }

    private static Attendee attendee(ResultSet row) throws SQLException {
        return new Attendee(row.getObject("person_id", UUID.class), row.getString("name"));
    }

    private static LevelChange level(ResultSet row) throws SQLException {
        return new LevelChange(
                attendee(row),
                row.getString("competence"),
                row.getObject("level_before", Integer.class),
                row.getObject("level_after", Integer.class));
    }

    private static Text text(ResultSet row, String column) throws SQLException {
        return new Text(row.getString(column + "_es"), row.getString(column + "_en"));
    }
}
