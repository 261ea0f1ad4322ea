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
import org.zarpe.programmes.Enrolled.StageVisit;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.programmes.domain.CriterionNote;
import org.zarpe.programmes.domain.Decision;
import org.zarpe.programmes.domain.Ending;
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
            """ + EndingParts.ENDINGS;

    private static final int EACH = 5;

    private record Parts(
            Map<UUID, List<StageVisit>> visits,
            Map<UUID, List<StageTransition>> moves,
            Map<UUID, List<Decision>> decisions,
            Map<UUID, List<CriterionNote>> notes,
            Map<UUID, List<Ending>> endings) {}

    private final JdbcOperations jdbc;
    private final EnrolmentPile pile;
    private final EndingParts endingParts;

    EnrolmentParts(JdbcOperations jdbc, EnrolmentPile pile, EndingParts endingParts) {
        this.jdbc = jdbc;
        this.pile = pile;
        this.endingParts = endingParts;
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
                byEnrolment(next(asked), EndingParts::ending));
    }

    private static ResultSet next(PreparedStatement asked) throws SQLException {
        asked.getMoreResults();
        return asked.getResultSet();
    }

    /** What is kept already stays as it is. */
    void save(Enrolment.Kept kept) {
        pile.addParts(List.of(kept));
        endingParts.save(kept);
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

    private static Stamp stamp(ResultSet row) throws SQLException {
        return new Stamp(
                row.getObject("day", LocalDate.class),
                new PersonId(row.getObject("by_person", UUID.class)),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }

    private static Text text(ResultSet row, String column) throws SQLException {
        return new Text(row.getString(column + "_es"), row.getString(column + "_en"));
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
