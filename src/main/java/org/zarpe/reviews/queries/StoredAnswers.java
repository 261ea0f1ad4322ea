package org.zarpe.reviews.queries;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zarpe.identity.PersonId;
import org.zarpe.reviews.Finding;
import org.zarpe.reviews.domain.AnswerBook;
import org.zarpe.reviews.domain.Audit;
import org.zarpe.reviews.domain.AuditAnswer;
import org.zarpe.shared.Text;

@Component
class StoredAnswers implements AnswerBook {

    private final JdbcClient jdbc;
    private final Clock clock;

    StoredAnswers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void hold(UUID audit) {
        jdbc.sql("""
            select id
              from reviews.audit
             where id = ?
               for update
            """).param(audit).query().listOfRows();
    }

    @Override
    public Map<String, AuditAnswer> of(UUID audit) {
        return read("audit.id", audit).getOrDefault(audit, Map.of());
    }

    @Override
    public Map<UUID, Map<String, AuditAnswer>> ofAll(UUID enrolment) {
        return read("audit.enrolment_id", enrolment);
    }

    private Map<UUID, Map<String, AuditAnswer>> read(String column, UUID of) {
        Map<UUID, Map<String, AuditAnswer>> all = new HashMap<>();
        jdbc.sql("""
            select audit_answer.*
              from reviews.audit_answer
              join reviews.audit on audit.id = audit_id
             where %s = ?
            """.formatted(column)).param(of).query(row -> {
            AuditAnswer one = answer(row);
            all.computeIfAbsent(one.audit(), first -> new HashMap<>()).put(one.requirement(), one);
        });
        return all;
    }

    /** Both counters only grow: whoever was faster left them as high or higher. */
    @Override
    public void save(Audit audit, AuditAnswer answer, PersonId by) {
        int kept = jdbc.sql("""
            insert into reviews.audit_answer
                   (audit_id, requirement, company_id, pack_id, pack_version, finding, finding_version, note_es, note_en,
                    note_version, nonconformity_id, by_person, at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (operator_id, audit_id, requirement) do update
               set finding = excluded.finding,
                   finding_version = excluded.finding_version,
                   note_es = excluded.note_es,
                   note_en = excluded.note_en,
                   note_version = excluded.note_version,
                   nonconformity_id = excluded.nonconformity_id,
                   by_person = excluded.by_person,
                   at = excluded.at
             where audit_answer.finding_version <= excluded.finding_version
               and audit_answer.note_version <= excluded.note_version
            """)
                .param(answer.audit())
                .param(answer.requirement())
                .param(audit.companyId().value())
                .param(audit.pack().id())
                .param(audit.pack().version())
                .param(answer.finding() == null ? null : answer.finding().name())
                .param(answer.findingVersion())
                .param(answer.note().es())
                .param(answer.note().en())
                .param(answer.noteVersion())
                .param(answer.nonconformity())
                .param(by.value())
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (kept == 0) {
            throw new OptimisticLockingFailureException("answer " + answer.requirement() + " was changed meanwhile");
        }
    }

    private static AuditAnswer answer(ResultSet row) throws SQLException {
        String finding = row.getString("finding");
        return new AuditAnswer(
                row.getObject("audit_id", UUID.class),
                row.getString("requirement"),
                finding == null ? null : Finding.valueOf(finding),
                row.getLong("finding_version"),
                new Text(row.getString("note_es"), row.getString("note_en")),
                row.getLong("note_version"),
                row.getObject("nonconformity_id", UUID.class));
    }
}
