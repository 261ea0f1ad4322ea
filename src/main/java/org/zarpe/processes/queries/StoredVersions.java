package org.zarpe.processes.queries;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zarpe.identity.PersonId;
import org.zarpe.processes.DocumentText;
import org.zarpe.processes.VersionState;
import org.zarpe.processes.domain.Approval;
import org.zarpe.processes.domain.ControlledDocument;
import org.zarpe.processes.domain.DocumentVersion;
import org.zarpe.processes.domain.VersionBook;
import org.zarpe.processes.domain.Versions;
import org.zarpe.processes.domain.Withdrawal;
import tools.jackson.databind.json.JsonMapper;

@Component
class StoredVersions implements VersionBook {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;

    StoredVersions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Versions of(UUID document) {
        return Optional.ofNullable(read("document_id", document).get(document))
                .orElseThrow(() -> new NoSuchElementException("no version of " + document));
    }

    @Override
    public Map<UUID, Versions> ofAll(UUID enrolment) {
        return read("enrolment_id", enrolment);
    }

    private Map<UUID, Versions> read(String column, UUID of) {
        Map<UUID, List<Approval>> approvals = new HashMap<>();
        jdbc.sql("""
            select approval.*
              from processes.approval
              join processes.document_version on document_version.id = version_id
             where document_version.%s = ?
             order by approval.round, approval.person_id
            """.formatted(column)).param(of).query(row -> {
            Approval one = approval(row);
            approvals.computeIfAbsent(one.version(), first -> new ArrayList<>()).add(one);
        });
        Map<UUID, List<DocumentVersion>> versions = new LinkedHashMap<>();
        jdbc.sql("""
            select document_version.*,
                   %s
              from processes.document_version
              left join processes.given_file on given_file.id = file_id
             where document_version.%s = ?
             order by document_version.document_id, edition
            """.formatted(StoredFiles.COLUMNS, column)).param(of).query(row -> {
            DocumentVersion one = version(row, approvals);
            versions.computeIfAbsent(one.document(), first -> new ArrayList<>()).add(one);
        });
        Map<UUID, Versions> all = new LinkedHashMap<>();
        versions.forEach((document, its) -> all.put(document, new Versions(its)));
        return all;
    }

    @Override
    public void add(ControlledDocument document, DocumentVersion draft) {
        jdbc.sql("""
            insert into processes.document_version
                   (id, company_id, enrolment_id, pack_id, pack_version, document_id, edition, state, content,
                    file_id, review_months, by_person, at, round, version)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, 0, 0)
            """)
                .param(draft.id())
                .param(document.companyId().value())
                .param(document.enrolmentId())
                .param(document.pack().id())
                .param(document.pack().version())
                .param(draft.document())
                .param(draft.number())
                .param(draft.state().name())
                .param(JSON.writeValueAsString(draft.text()))
                .param(file(draft))
                .param(draft.reviewMonths())
                .param(draft.author().value())
                .param(written(draft.written()))
                .update();
    }

    /** The answers first: the database lets nothing be approved before they are there. */
    @Override
    public void save(ControlledDocument document, DocumentVersion changed) {
        changed.asked().forEach(approval -> save(document, approval));
        Withdrawal withdrawal = changed.withdrawal();
        int kept = jdbc.sql("""
            update processes.document_version
               set state = ?,
                   content = ?::jsonb,
                   file_id = ?,
                   review_months = ?,
                   by_person = ?,
                   at = ?,
                   round = ?,
                   effective_from = ?,
                   approved_at = ?,
                   withdrawn_reason = ?,
                   withdrawn_by = ?,
                   withdrawn_at = ?,
                   version = version + 1
             where id = ?
               and version = ?
            """)
                .param(changed.state().name())
                .param(JSON.writeValueAsString(changed.text()))
                .param(file(changed))
                .param(changed.reviewMonths())
                .param(changed.author().value())
                .param(written(changed.written()))
                .param(changed.round())
                .param(changed.effectiveFrom())
                .param(written(changed.approvedAt()))
                .param(withdrawal == null ? null : withdrawal.reason())
                .param(withdrawal == null ? null : withdrawal.by().value())
                .param(withdrawal == null ? null : written(withdrawal.at()))
                .param(changed.id())
                .param(changed.version())
                .update();
        if (kept == 0) {
            throw new OptimisticLockingFailureException("version " + changed.id() + " was changed meanwhile");
        }
    }

    private void save(ControlledDocument document, Approval approval) {
        jdbc.sql("""
            insert into processes.approval (version_id, round, person_id, company_id, answer, reason, at)
            values (?, ?, ?, ?, ?, ?, ?)
                on conflict (operator_id, version_id, round, person_id) do update
               set answer = excluded.answer,
                   reason = excluded.reason,
                   at = excluded.at
             where approval.answer is null
               and excluded.answer is not null
            """)
                .param(approval.version())
                .param(approval.round())
                .param(approval.person().value())
                .param(document.companyId().value())
                .param(approval.answer() == null ? null : approval.answer().name())
                .param(approval.reason())
                .param(written(approval.at()))
                .update();
    }

    @Override
    public List<Reading> readings(UUID version) {
        return jdbc.sql("""
            select person_id, at
              from processes.reading
             where version_id = ?
             order by at, person_id
            """)
                .param(version)
                .query((row, number) -> new Reading(
                        new PersonId(row.getObject("person_id", UUID.class)),
                        Objects.requireNonNull(instant(row, "at"))))
                .list();
    }

    @Override
    public void add(ControlledDocument document, UUID version, PersonId reader, Instant at) {
        jdbc.sql("""
            insert into processes.reading (version_id, person_id, company_id, at)
            values (?, ?, ?, ?)
                on conflict do nothing
            """)
                .param(version)
                .param(reader.value())
                .param(document.companyId().value())
                .param(written(at))
                .update();
    }

    private static Approval approval(ResultSet row) throws SQLException {
        String answer = row.getString("answer");
        return new Approval(
                row.getObject("version_id", UUID.class),
                row.getInt("round"),
                new PersonId(row.getObject("person_id", UUID.class)),
                answer == null ? null : Approval.Answer.valueOf(answer),
                row.getString("reason"),
                instant(row, "at"));
    }

    private static DocumentVersion version(ResultSet row, Map<UUID, List<Approval>> approvals) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new DocumentVersion(
                id,
                row.getObject("document_id", UUID.class),
                row.getInt("edition"),
                VersionState.valueOf(row.getString("state")),
                JSON.readValue(row.getString("content"), DocumentText.class),
                StoredFiles.of(row),
                row.getInt("review_months"),
                new PersonId(row.getObject("by_person", UUID.class)),
                Objects.requireNonNull(instant(row, "at")),
                row.getInt("round"),
                approvals.getOrDefault(id, List.of()),
                row.getObject("effective_from", LocalDate.class),
                instant(row, "approved_at"),
                withdrawal(row),
                row.getLong("version"));
    }

    private static @Nullable UUID file(DocumentVersion version) {
        return version.file() == null ? null : version.file().id();
    }

    private static @Nullable Withdrawal withdrawal(ResultSet row) throws SQLException {
        Instant at = instant(row, "withdrawn_at");
        return at == null
                ? null
                : new Withdrawal(
                        row.getString("withdrawn_reason"), new PersonId(row.getObject("withdrawn_by", UUID.class)), at);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static @Nullable OffsetDateTime written(@Nullable Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }
}
