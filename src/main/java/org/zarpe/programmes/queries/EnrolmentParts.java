package org.zarpe.programmes.queries;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
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

/** Stage visits, transitions, decisions, notes and ends of enrolments: five queries, however many enrolments. */
@Component
class EnrolmentParts {

    private record Part<T>(UUID enrolment, T content) {}

    private final JdbcClient jdbc;
    private final EndingParts endingParts;

    EnrolmentParts(JdbcClient jdbc, EndingParts endingParts) {
        this.jdbc = jdbc;
        this.endingParts = endingParts;
    }

    List<Enrolment.Kept> join(List<EnrolmentRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        UUID[] ids = rows.stream().map(EnrolmentRow::id).toArray(UUID[]::new);
        Map<UUID, List<StageVisit>> visits = byEnrolment("stage_visit", "place", ids, EnrolmentParts::visit);
        Map<UUID, List<StageTransition>> moves = byEnrolment("stage_transition", "id", ids, EnrolmentParts::transition);
        Map<UUID, List<Decision>> decisions = byEnrolment("decision", "id", ids, EnrolmentParts::decision);
        Map<UUID, List<CriterionNote>> notes = byEnrolment("criterion_note", "id", ids, EnrolmentParts::note);
        Map<UUID, List<Ending>> endings = endingParts.of(ids);
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
                        visits.getOrDefault(row.id(), List.of()),
                        moves.getOrDefault(row.id(), List.of()),
                        decisions.getOrDefault(row.id(), List.of()),
                        notes.getOrDefault(row.id(), List.of()),
                        endings.getOrDefault(row.id(), List.of()),
                        row.version()))
                .toList();
    }

    void save(Enrolment.Kept kept) {
        for (int place = 0; place < kept.visits().size(); place++) {
            save(kept.id(), kept.visits().get(place), place);
        }
        kept.transitions().forEach(transition -> save(kept, transition));
        kept.decisions().forEach(decision -> save(kept, decision));
        kept.notes().forEach(note -> save(kept, note));
        endingParts.save(kept);
    }

    private void save(EnrolmentId enrolment, StageVisit visit, int place) {
        jdbc.sql("""
                        insert into programmes.stage_visit
                               (enrolment_id, stage, place, planned_start, planned_end, opened, closed)
                        values (?, ?, ?, ?, ?, ?, ?)
                            on conflict (operator_id, enrolment_id, stage) do update
                           set planned_start = excluded.planned_start,
                               planned_end = excluded.planned_end,
                               opened = excluded.opened,
                               closed = excluded.closed
                        """)
                .param(enrolment.value())
                .param(visit.stage())
                .param(place)
                .param(visit.plannedStart())
                .param(visit.plannedEnd())
                .param(visit.opened())
                .param(visit.closed())
                .update();
    }

    private void save(Enrolment.Kept kept, StageTransition transition) {
        Text override = transition.override();
        jdbc.sql("""
                        insert into programmes.stage_transition
                               (id, enrolment_id, pack_id, pack_version, stage, move, day, by_person, at, override_es, override_en, unmet)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                            on conflict (operator_id, id) do nothing
                        """)
                .param(transition.id())
                .param(kept.id().value())
                .param(kept.pack().id())
                .param(kept.pack().version())
                .param(transition.stage())
                .param(transition.move().name())
                .param(transition.stamp().day())
                .param(transition.stamp().by().value())
                .param(at(transition.stamp()))
                .param(override == null ? null : override.es())
                .param(override == null ? null : override.en())
                .param(transition.unmet().toArray(String[]::new))
                .update();
    }

    private void save(Enrolment.Kept kept, Decision decision) {
        jdbc.sql("""
                        insert into programmes.decision
                               (id, enrolment_id, pack_id, pack_version, go, reasons_es, reasons_en, day, by_person, at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                            on conflict (operator_id, id) do nothing
                        """)
                .param(decision.id())
                .param(kept.id().value())
                .param(kept.pack().id())
                .param(kept.pack().version())
                .param(decision.go())
                .param(decision.reasons().es())
                .param(decision.reasons().en())
                .param(decision.stamp().day())
                .param(decision.stamp().by().value())
                .param(at(decision.stamp()))
                .update();
    }

    private void save(Enrolment.Kept kept, CriterionNote note) {
        jdbc.sql("""
                        insert into programmes.criterion_note
                               (id, enrolment_id, pack_id, pack_version, criterion, kind, text_es, text_en, day, by_person, at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                            on conflict (operator_id, id) do nothing
                        """)
                .param(note.id())
                .param(kept.id().value())
                .param(kept.pack().id())
                .param(kept.pack().version())
                .param(note.criterion())
                .param(note.kind().name())
                .param(note.text().es())
                .param(note.text().en())
                .param(note.stamp().day())
                .param(note.stamp().by().value())
                .param(at(note.stamp()))
                .update();
    }

    private interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }

    private <T> Map<UUID, List<T>> byEnrolment(String table, String order, UUID[] ids, Reading<T> reading) {
        return jdbc
                .sql("select * from programmes." + table + " where enrolment_id = any(?) order by " + order)
                .param(ids)
                .query((row, number) -> new Part<>(row.getObject("enrolment_id", UUID.class), reading.read(row)))
                .list()
                .stream()
                .collect(groupingBy(Part::enrolment, mapping(Part::content, toList())));
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

    private static OffsetDateTime at(Stamp stamp) {
        return stamp.at().atOffset(ZoneOffset.UTC);
    }

    private static Text text(ResultSet row, String column) throws SQLException {
        return new Text(row.getString(column + "_es"), row.getString(column + "_en"));
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
