package org.zarpe.evidence.queries;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zarpe.evidence.Covered;
import org.zarpe.evidence.NoteEvidence.Noted;
import org.zarpe.evidence.Piece;
import org.zarpe.evidence.Piece.Answer;
import org.zarpe.evidence.Piece.Withdrawal;
import org.zarpe.evidence.domain.EvidenceBook;
import org.zarpe.identity.PersonId;
import org.zarpe.identity.Role;
import org.zarpe.methodology.PackRef;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.shared.Ids;
import org.zarpe.shared.PartialDate;
import org.zarpe.shared.Text;

@Component
class KeptEvidence implements EvidenceBook {

    private final JdbcClient jdbc;

    KeptEvidence(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Piece> of(EnrolmentId enrolment) {
        Map<UUID, List<Answered>> answers = answers(enrolment);
        return jdbc.sql("""
            select *, array_to_string(requirements, ' ') as served
              from evidence.piece
             where enrolment_id = ?
             order by at desc, id desc
            """)
                .param(enrolment.value())
                .query((row, number) -> piece(row, answers))
                .list();
    }

    @Override
    public Optional<Piece> find(EnrolmentId enrolment, UUID id) {
        return of(enrolment).stream().filter(piece -> piece.id().equals(id)).findFirst();
    }

    private record Answered(UUID piece, Answer answer) {}

    private Map<UUID, List<Answered>> answers(EnrolmentId enrolment) {
        return jdbc
                .sql("select * from evidence.answer where enrolment_id = ? order by edition")
                .param(enrolment.value())
                .query((row, number) -> new Answered(
                        row.getObject("piece_id", UUID.class),
                        new Answer(
                                row.getBoolean("accepted"),
                                row.getString("reason"),
                                new PersonId(row.getObject("by_person", UUID.class)),
                                Role.valueOf(row.getString("by_role")),
                                row.getObject("at", OffsetDateTime.class).toInstant())))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Answered::piece));
    }

    @Override
    public void add(EnrolmentId enrolment, Piece piece, PackRef under) {
        ProofColumns proof = ProofColumns.of(piece.proof());
        jdbc.sql("""
            insert into evidence.piece
                   (id, enrolment_id, requirements, words_es, words_en, effective, valid_until, covers_from, covers_until,
                    kind, witnessed, file_sha256, file_bytes, file_kind, file_name, preview_sha256,
                    address, record_sort, record_key, record_sha256, recognition, body, reference, scope_es, scope_en,
                    request_id, pack_id, pack_version, by_person, at, version)
            values (:id, :enrolment, string_to_array(:requirements, ' '), :es, :en, :from, :until, :coversFrom, :coversUntil,
                    :kind, :witnessed, :sha256, :bytes, :fileKind, :name, :preview,
                    :address, :sort, :key, :said, :recognition, :body, :number, :scopeEs, :scopeEn,
                    :request, :pack, :packVersion, :by, :at, 0)
                on conflict (operator_id, id) do nothing
            """)
                .param("id", piece.id())
                .param("enrolment", enrolment.value())
                .param("requirements", String.join(" ", piece.requirements()))
                .param("es", piece.words().es())
                .param("en", piece.words().en())
                .param("from", piece.from().toString())
                .param("until", written(piece.until()))
                .param("coversFrom", covered(piece.covered(), true))
                .param("coversUntil", covered(piece.covered(), false))
                .params(proof.named())
                .param("request", piece.request())
                .param("pack", under.id())
                .param("packVersion", under.version())
                .param("by", piece.by().value())
                .param("at", piece.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public boolean correct(Piece piece, Noted noted) {
        return jdbc.sql("""
            update evidence.piece
               set requirements = string_to_array(?, ' '),
                   words_es = ?,
                   words_en = ?,
                   effective = ?,
                   valid_until = ?,
                   covers_from = ?,
                   covers_until = ?,
                   version = version + 1
             where id = ?
               and version = ?
            """)
                        .param(String.join(" ", noted.requirements()))
                        .param(noted.words().es())
                        .param(noted.words().en())
                        .param(noted.from().toString())
                        .param(written(noted.until()))
                        .param(covered(noted.covered(), true))
                        .param(covered(noted.covered(), false))
                        .param(piece.id())
                        .param(piece.version())
                        .update()
                == 1;
    }

    @Override
    public boolean withdraw(Piece piece, Withdrawal withdrawal) {
        return jdbc.sql("""
            update evidence.piece
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
                        .param(piece.id())
                        .param(piece.version())
                        .update()
                == 1;
    }

    @Override
    public boolean answer(EnrolmentId enrolment, Piece piece, Answer answer) {
        boolean first = jdbc.sql("update evidence.piece set version = version + 1 where id = ? and version = ?")
                        .param(piece.id())
                        .param(piece.version())
                        .update()
                == 1;
        return first
                && jdbc.sql("""
                    insert into evidence.answer (id, enrolment_id, piece_id, edition, accepted, reason, by_person, by_role, at)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """)
                                .param(Ids.next())
                                .param(enrolment.value())
                                .param(piece.id())
                                .param(piece.version() + 1)
                                .param(answer.accepted())
                                .param(answer.reason())
                                .param(answer.by().value())
                                .param(answer.role().name())
                                .param(answer.at().atOffset(ZoneOffset.UTC))
                                .update()
                        == 1;
    }

    private static @Nullable String written(@Nullable PartialDate date) {
        return date == null ? null : date.toString();
    }

    private static @Nullable String covered(@Nullable Covered covered, boolean from) {
        return covered == null ? null : (from ? covered.from() : covered.until()).toString();
    }

    private static Piece piece(ResultSet row, Map<UUID, List<Answered>> answers) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        PartialDate coversFrom = date(row.getString("covers_from"));
        PartialDate coversUntil = date(row.getString("covers_until"));
        return new Piece(
                id,
                List.of(row.getString("served").split(" ")),
                new Text(row.getString("words_es"), row.getString("words_en")),
                PartialDate.parse(row.getString("effective")).orElseThrow(),
                date(row.getString("valid_until")),
                coversFrom == null || coversUntil == null ? null : new Covered(coversFrom, coversUntil),
                ProofColumns.read(row),
                row.getObject("request_id", UUID.class),
                new PersonId(row.getObject("by_person", UUID.class)),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                answers.getOrDefault(id, List.of()).stream()
                        .map(Answered::answer)
                        .toList(),
                withdrawal(row),
                row.getLong("version"));
    }

    private static @Nullable PartialDate date(@Nullable String written) {
        return written == null ? null : PartialDate.parse(written).orElseThrow();
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
