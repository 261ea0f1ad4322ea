package org.zarpe.plans.queries;

import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zarpe.methodology.PackRef;
import org.zarpe.plans.ActionMove;
import org.zarpe.plans.ActionStatus;
import org.zarpe.plans.domain.ActionLog;
import org.zarpe.shared.Ids;
import org.zarpe.shared.Text;

@Component
class StoredActionLog implements ActionLog {

    private final JdbcClient jdbc;

    StoredActionLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void note(UUID action, Line line, PackRef under) {
        jdbc.sql("""
                        insert into plans.action_move
                               (id, action_id, pack_id, pack_version, move, now, note_es, note_en, day, by_person, at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        Ids.next(),
                        action,
                        under.id(),
                        under.version(),
                        line.move().name(),
                        line.now().name(),
                        line.note().es(),
                        line.note().en(),
                        line.stamp().day(),
                        line.stamp().by(),
                        line.stamp().at().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public List<Line> of(UUID action) {
        return jdbc.sql("""
                        select move, now, note_es, note_en, day, by_person, at
                          from plans.action_move
                         where action_id = ?
                         order by at, id
                        """)
                .param(action)
                .query((row, number) -> new Line(
                        ActionMove.valueOf(row.getString("move")),
                        ActionStatus.valueOf(row.getString("now")),
                        new Text(row.getString("note_es"), row.getString("note_en")),
                        StoredPlans.stamp(row)))
                .list();
    }
}
