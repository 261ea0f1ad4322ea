package org.zarpe.evidence.queries;

import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zarpe.evidence.Piece;
import org.zarpe.evidence.RequestedEvidence;
import org.zarpe.evidence.domain.RequestBook;
import org.zarpe.identity.PersonId;
import org.zarpe.identity.Role;
import org.zarpe.methodology.PackRef;
import org.zarpe.programmes.EnrolmentId;

@Component
class KeptRequests implements RequestBook {

    private final JdbcClient jdbc;

    KeptRequests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<RequestedEvidence> of(EnrolmentId enrolment, List<Piece> pieces) {
        return jdbc.sql("""
            select *
              from evidence.request
             where enrolment_id = ?
             order by due, id
            """)
                .param(enrolment.value())
                .query((row, number) -> {
                    UUID id = row.getObject("id", UUID.class);
                    return new RequestedEvidence(
                            id,
                            row.getString("requirement"),
                            row.getString("words"),
                            row.getObject("due", LocalDate.class),
                            new PersonId(row.getObject("by_person", UUID.class)),
                            Role.valueOf(row.getString("by_role")),
                            row.getObject("at", OffsetDateTime.class).toInstant(),
                            pieces.stream()
                                    .filter(piece -> id.equals(piece.request()))
                                    .sorted(Comparator.comparing(Piece::at))
                                    .toList(),
                            row.getString("cancelled_reason"),
                            row.getLong("version"));
                })
                .list();
    }

    @Override
    public void add(EnrolmentId enrolment, RequestedEvidence request, PackRef under) {
        jdbc.sql("""
            insert into evidence.request
                   (id, enrolment_id, requirement, words, due, pack_id, pack_version, by_person, by_role, at, version)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)
                on conflict (operator_id, id) do nothing
            """)
                .param(request.id())
                .param(enrolment.value())
                .param(request.requirement())
                .param(request.words())
                .param(Date.valueOf(request.due()))
                .param(under.id())
                .param(under.version())
                .param(request.by().value())
                .param(request.role().name())
                .param(request.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public boolean cancel(UUID id, long version, String reason, PersonId by, Instant at) {
        return jdbc.sql("""
            update evidence.request
               set cancelled_reason = ?,
                   cancelled_by = ?,
                   cancelled_at = ?,
                   version = version + 1
             where id = ?
               and version = ?
               and cancelled_at is null
            """)
                        .param(reason)
                        .param(by.value())
                        .param(at.atOffset(ZoneOffset.UTC))
                        .param(id)
                        .param(version)
                        .update()
                == 1;
    }
}
