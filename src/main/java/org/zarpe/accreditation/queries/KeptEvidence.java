package org.zarpe.accreditation.queries;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zarpe.accreditation.EvidenceNote;
import org.zarpe.accreditation.EvidenceNote.Withdrawal;
import org.zarpe.accreditation.domain.EvidenceBook;
import org.zarpe.identity.PersonId;
import org.zarpe.methodology.PackRef;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.shared.PartialDate;
import org.zarpe.shared.Text;

@Component
class KeptEvidence implements EvidenceBook {

    private final JdbcClient jdbc;

    KeptEvidence(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<EvidenceNote> of(EnrolmentId enrolment) {
        return jdbc.sql("""
                        select *, array_to_string(requirements, ' ') as served
                          from accreditation.evidence
                         where enrolment_id = ?
                         order by at desc, id desc
                        """).param(enrolment.value()).query(KeptEvidence::note).list();
    }

    @Override
    public Optional<EvidenceNote> find(EnrolmentId enrolment, UUID id) {
        return of(enrolment).stream().filter(note -> note.id().equals(id)).findFirst();
    }

    @Override
    public void add(EnrolmentId enrolment, EvidenceNote note, PackRef under) {
        jdbc.sql("""
                        insert into accreditation.evidence
                               (id, enrolment_id, requirements, words_es, words_en, effective, valid_until,
                                pack_id, pack_version, by_person, at, version)
                        values (?, ?, string_to_array(?, ' '), ?, ?, ?, ?, ?, ?, ?, ?, 0)
                            on conflict (operator_id, id) do nothing
                        """)
                .param(note.id())
                .param(enrolment.value())
                .param(String.join(" ", note.requirements()))
                .param(note.words().es())
                .param(note.words().en())
                .param(note.from().toString())
                .param(written(note.until()))
                .param(under.id())
                .param(under.version())
                .param(note.by().value())
                .param(note.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public boolean withdraw(EvidenceNote note, Withdrawal withdrawal) {
        return jdbc.sql("""
                        update accreditation.evidence
                           set withdrawn_reason_es = ?,
                               withdrawn_reason_en = ?,
                               withdrawn_by = ?,
                               withdrawn_at = ?,
                               version = version + 1
                         where id = ?
                           and version = ?
                        """)
                        .param(withdrawal.reason().es())
                        .param(withdrawal.reason().en())
                        .param(withdrawal.by().value())
                        .param(withdrawal.at().atOffset(ZoneOffset.UTC))
                        .param(note.id())
                        .param(note.version())
                        .update()
                == 1;
    }

    private static @Nullable String written(@Nullable PartialDate date) {
        return date == null ? null : date.toString();
    }

    private static EvidenceNote note(ResultSet row, int number) throws SQLException {
        String until = row.getString("valid_until");
        return new EvidenceNote(
                row.getObject("id", UUID.class),
                List.of(row.getString("served").split(" ")),
                new Text(row.getString("words_es"), row.getString("words_en")),
                PartialDate.parse(row.getString("effective")).orElseThrow(),
                until == null ? null : PartialDate.parse(until).orElseThrow(),
                new PersonId(row.getObject("by_person", UUID.class)),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                withdrawal(row),
                row.getLong("version"));
    }

    private static @Nullable Withdrawal withdrawal(ResultSet row) throws SQLException {
        OffsetDateTime at = row.getObject("withdrawn_at", OffsetDateTime.class);
        return at == null
                ? null
                : new Withdrawal(
                        new Text(row.getString("withdrawn_reason_es"), row.getString("withdrawn_reason_en")),
                        new PersonId(row.getObject("withdrawn_by", UUID.class)),
                        at.toInstant());
    }
}
