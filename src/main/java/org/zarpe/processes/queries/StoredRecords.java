package org.zarpe.processes.queries;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zarpe.identity.PersonId;
import org.zarpe.processes.domain.ControlledDocument;
import org.zarpe.processes.domain.FiledRecord;
import org.zarpe.processes.domain.RecordFolder;
import org.zarpe.processes.domain.Withdrawal;

@Component
class StoredRecords implements RecordFolder {

    private final JdbcClient jdbc;

    StoredRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<FiledRecord> of(UUID document) {
        return jdbc.sql("""
            select filed_record.*,
                   %s
              from processes.filed_record
              left join processes.given_file on given_file.id = file_id
             where filed_record.document_id = ?
             order by made_on desc, filed_record.id desc
            """.formatted(StoredFiles.COLUMNS))
                .param(document)
                .query((row, number) -> filed(row))
                .list();
    }

    @Override
    public void add(ControlledDocument document, FiledRecord filed) {
        jdbc.sql("""
            insert into processes.filed_record
                   (id, company_id, enrolment_id, pack_id, pack_version, document_id, edition, made_on, note, file_id,
                    keep_until, by_person, at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
                .param(filed.id())
                .param(document.companyId().value())
                .param(document.enrolmentId())
                .param(document.pack().id())
                .param(document.pack().version())
                .param(filed.document())
                .param(filed.edition())
                .param(filed.madeOn())
                .param(filed.note())
                .param(filed.file() == null ? null : filed.file().id())
                .param(filed.keepUntil())
                .param(filed.by().value())
                .param(filed.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void strike(FiledRecord struck) {
        Withdrawal why = Objects.requireNonNull(struck.struck());
        int kept = jdbc.sql("""
            update processes.filed_record
               set struck_reason = ?,
                   struck_by = ?,
                   struck_at = ?
             where id = ?
               and struck_at is null
            """)
                .param(why.reason())
                .param(why.by().value())
                .param(why.at().atOffset(ZoneOffset.UTC))
                .param(struck.id())
                .update();
        if (kept == 0) {
            throw new OptimisticLockingFailureException("record " + struck.id() + " was struck out meanwhile");
        }
    }

    private static FiledRecord filed(ResultSet row) throws SQLException {
        return new FiledRecord(
                row.getObject("id", UUID.class),
                row.getObject("document_id", UUID.class),
                row.getInt("edition"),
                row.getObject("made_on", LocalDate.class),
                row.getString("note"),
                StoredFiles.of(row),
                row.getObject("keep_until", LocalDate.class),
                new PersonId(row.getObject("by_person", UUID.class)),
                Objects.requireNonNull(instant(row, "at")),
                struck(row));
    }

    private static @Nullable Withdrawal struck(ResultSet row) throws SQLException {
        Instant at = instant(row, "struck_at");
        return at == null
                ? null
                : new Withdrawal(
                        row.getString("struck_reason"), new PersonId(row.getObject("struck_by", UUID.class)), at);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
