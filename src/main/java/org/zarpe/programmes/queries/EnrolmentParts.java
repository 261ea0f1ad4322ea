package org.zarpe.programmes.queries;

import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.PreparedStatementCallback;
import org.springframework.stereotype.Component;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.PersonId;
import org.zarpe.methodology.PackRef;
import org.zarpe.programmes.CohortId;
import org.zarpe.programmes.EndKind;
import org.zarpe.programmes.Enrolled.StageVisit;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.programmes.domain.CriterionNote;
import org.zarpe.programmes.domain.Decision;
import org.zarpe.programmes.domain.Ending;
import org.zarpe.programmes.domain.Ending.Reopening;
import org.zarpe.programmes.domain.Enrolment;
import org.zarpe.programmes.domain.StageTransition;
import org.zarpe.programmes.domain.Stamp;
import org.zarpe.shared.Text;

/** Stage visits, transitions, decisions, notes and ends of enrolments, however many they are. */
@Component
class EnrolmentParts {

    /** One trip to the database, since an enrolment is read for nearly everything. */
    private static final String PARTS = """
            select * from programmes.stage_visit where enrolment_id = any(?) order by place;
            select * from programmes.stage_transition where enrolment_id = any(?) order by id;
            select * from programmes.decision where enrolment_id = any(?) order by id;
            select * from programmes.criterion_note where enrolment_id = any(?) order by id;
            select e.*, r.id as back_id, r.reason_es, r.reason_en, r.day as back_day, r.by_person as back_by_person, r.at as back_at
              from programmes.ending e
              left join programmes.reopening r on r.operator_id = e.operator_id and r.ending_id = e.id
             where e.enrolment_id = any(?)
             order by e.at, e.id
            """;

    private static final int EACH = 5;

    private record Parts(
            Map<UUID, List<StageVisit>> visits,
            Map<UUID, List<StageTransition>> moves,
            Map<UUID, List<Decision>> decisions,
            Map<UUID, List<CriterionNote>> notes,
            Map<UUID, List<Ending>> endings) {}

    private final JdbcOperations jdbc;

    EnrolmentParts(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    List<Enrolment.Kept> join(List<EnrolmentRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        UUID[] ids = rows.stream().map(EnrolmentRow::id).toArray(UUID[]::new);
        Parts parts = Objects.requireNonNull(
                jdbc.execute(PARTS, (PreparedStatementCallback<Parts>) asked -> parts(asked, ids)));
        return rows.stream()
                .map(row -> new Enrolment.Kept(
                        new EnrolmentId(row.id()),
                        new CompanyId(row.companyId()),
                        new CohortId(row.cohortId()),
                        new PackRef(row.packId(), row.packVersion()),
                        row.state(),
                        row.consentOn(),
                        row.begunOn(),
                        row.appliedOn(),
                        parts.visits().getOrDefault(row.id(), List.of()),
                        parts.moves().getOrDefault(row.id(), List.of()),
                        parts.decisions().getOrDefault(row.id(), List.of()),
                        parts.notes().getOrDefault(row.id(), List.of()),
                        parts.endings().getOrDefault(row.id(), List.of()),
                        row.version()))
                .toList();
    }

    private static Parts parts(PreparedStatement asked, UUID[] ids) throws SQLException {
        Array all = asked.getConnection().createArrayOf("uuid", ids);
        for (int place = 1; place <= EACH; place++) {
            asked.setArray(place, all);
        }
        asked.execute();
        return new Parts(
                byEnrolment(asked.getResultSet(), EnrolmentParts::visit),
                byEnrolment(next(asked), EnrolmentParts::transition),
                byEnrolment(next(asked), EnrolmentParts::decision),
                byEnrolment(next(asked), EnrolmentParts::note),
                byEnrolment(next(asked), EnrolmentParts::ending));
    }

    private static ResultSet next(PreparedStatement asked) throws SQLException {
        asked.getMoreResults();
        return asked.getResultSet();
    }

    private interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }

    private static <T> Map<UUID, List<T>> byEnrolment(ResultSet rows, Reading<T> reading) throws SQLException {
        Map<UUID, List<T>> read = new HashMap<>();
        while (rows.next()) {
            read.computeIfAbsent(rows.getObject("enrolment_id", UUID.class), first -> new ArrayList<>())
                    .add(reading.read(rows));
        }
        return read;
    }

    private static StageVisit visit(ResultSet row) throws SQLException {
        return new StageVisit(
                row.getString("stage"),
                day(row, "planned_start"),
                day(row, "planned_end"),
                day(row, "opened"),
                day(row, "closed"));
    }

    private static StageTransition transition(ResultSet row) throws SQLException {
        return new StageTransition(
                row.getObject("id", UUID.class),
                row.getString("stage"),
                StageTransition.Move.valueOf(row.getString("move")),
                stamp(row),
                row.getString("override_es") == null ? null : text(row, "override"),
                Set.of((String[]) row.getArray("unmet").getArray()));
    }

    private static Decision decision(ResultSet row) throws SQLException {
        return new Decision(row.getObject("id", UUID.class), row.getBoolean("go"), text(row, "reasons"), stamp(row));
    }

    private static CriterionNote note(ResultSet row) throws SQLException {
        return new CriterionNote(
                row.getObject("id", UUID.class),
                row.getString("criterion"),
                CriterionNote.Kind.valueOf(row.getString("kind")),
                text(row, "text"),
                stamp(row));
    }

    private static Ending ending(ResultSet row) throws SQLException {
        return new Ending(
                row.getObject("id", UUID.class),
                EndKind.valueOf(row.getString("kind")),
                row.getString("reasons_es") == null ? null : text(row, "reasons"),
                stamp(row),
                reopening(row));
    }

    private static @Nullable Reopening reopening(ResultSet row) throws SQLException {
        UUID id = row.getObject("back_id", UUID.class);
        return id == null ? null : new Reopening(id, text(row, "reason"), stamp(row, "back_"));
    }

    private static Stamp stamp(ResultSet row) throws SQLException {
        return stamp(row, "");
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

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
