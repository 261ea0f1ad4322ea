package org.zarpe.improvement.queries;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zarpe.improvement.Plan;
import org.zarpe.improvement.domain.Attempts;
import org.zarpe.improvement.domain.Checked;
import org.zarpe.improvement.domain.Done;
import org.zarpe.improvement.domain.Nonconformity;
import org.zarpe.improvement.domain.Tried;
import org.zarpe.shared.Text;

@Component
class StoredAttempts implements Attempts {

    private final JdbcClient jdbc;

    StoredAttempts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Tried> of(UUID nonconformity) {
        return jdbc.sql("""
            select *
              from improvement.attempt
             where nonconformity_id = ?
             order by attempt
            """)
                .param(nonconformity)
                .query((row, number) -> tried(row))
                .list();
    }

    @Override
    public void add(Nonconformity nonconformity, Tried tried) {
        Plan plan = tried.plan();
        jdbc.sql("""
            insert into improvement.attempt
                   (nonconformity_id, attempt, company_id, pack_id, pack_version, whys_es, whys_en, cause_es, cause_en, action_es, action_en, who, due,
                    proof_es, proof_en, look, done_day, done_note_es, done_note_en, done_by, checked_day, checked_seen_es,
                    checked_seen_en, checked_by)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
                .params(List.of(
                        tried.nonconformity(),
                        tried.attempt(),
                        nonconformity.companyId().value(),
                        nonconformity.pack().id(),
                        nonconformity.pack().version(),
                        plan.whys().es(),
                        plan.whys().en(),
                        plan.cause().es(),
                        plan.cause().en(),
                        plan.action().es(),
                        plan.action().en(),
                        plan.who(),
                        plan.due(),
                        plan.proof().es(),
                        plan.proof().en(),
                        plan.look(),
                        tried.done().day(),
                        tried.done().note().es(),
                        tried.done().note().en(),
                        tried.done().person(),
                        tried.checked().day(),
                        tried.checked().seen().es(),
                        tried.checked().seen().en(),
                        tried.checked().person()))
                .update();
    }

    private static Tried tried(ResultSet row) throws SQLException {
        return new Tried(
                row.getObject("nonconformity_id", UUID.class),
                row.getInt("attempt"),
                new Plan(
                        text(row, "whys"),
                        text(row, "cause"),
                        text(row, "action"),
                        row.getString("who"),
                        row.getObject("due", LocalDate.class),
                        text(row, "proof"),
                        row.getObject("look", LocalDate.class)),
                new Done(
                        row.getObject("done_day", LocalDate.class),
                        text(row, "done_note"),
                        row.getObject("done_by", UUID.class)),
                new Checked(
                        row.getObject("checked_day", LocalDate.class),
                        text(row, "checked_seen"),
                        row.getObject("checked_by", UUID.class)));
    }

    private static Text text(ResultSet row, String column) throws SQLException {
        return new Text(row.getString(column + "_es"), row.getString(column + "_en"));
    }
}
