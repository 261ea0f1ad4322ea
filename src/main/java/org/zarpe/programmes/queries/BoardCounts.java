package org.zarpe.programmes.queries;

import static java.util.stream.Collectors.toMap;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.identity.Reach;
import org.zarpe.programmes.CohortId;
import org.zarpe.programmes.EnrolmentId;

/** How many companies stand where, and which ones come first: whatever their number, only those are read that are shown. */
@Component
class BoardCounts {

    private static final String SEEN = """
              from programmes.place p
              join companies.company c on c.operator_id = p.operator_id and c.id = p.company_id
             where (:all or exists (
                       select from companies.assignment a
                        where a.operator_id = p.operator_id
                          and a.company_id = p.company_id
                          and a.person_id = :person
                          and a.until is null))
            """;

    private static final String COUNTED = """
            select p.cohort_id, p.stands_in, count(*) as companies,
                   count(*) filter (where p.due < :today) as stuck,
                   count(*) filter (where c.illustrative) as illustrative,
                   count(*) filter (where p.left_early) as left_early
            """ + SEEN + """
               and (:cohort::uuid is null or p.cohort_id = :cohort)
             group by p.cohort_id, p.stands_in
            """;

    private static final String FIRST = """
            select enrolment_id
              from (select p.enrolment_id, row_number() over (
                               partition by p.stands_in
                                   order by case when p.due < :today then p.due end, p.since, c.name collate "C", p.enrolment_id) as turn
            """ + SEEN + """
                       and p.cohort_id = :cohort) as ordered
             where turn <= :most
            """;

    private static final String STUCK = """
            select p.enrolment_id, count(*) over () as of_all
            """ + SEEN + """
               and p.due < :today
               and not exists (
                       select from programmes.enrolment own
                         join programmes.enrolment later
                           on later.operator_id = own.operator_id
                          and later.company_id = own.company_id
                          and (later.begun_on, later.id) > (own.begun_on, own.id)
                        where own.operator_id = p.operator_id
                          and own.id = p.enrolment_id)
             order by p.due, p.since, c.name collate "C", p.enrolment_id
             limit :most
            """;

    private final JdbcClient jdbc;

    BoardCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One column of one cohort. */
    record Count(UUID cohortId, String standsIn, int companies, int stuck, int illustrative, int leftEarly) {

        static Count none(CohortId cohort, String column) {
            return new Count(cohort.value(), column, 0, 0, 0, 0);
        }
    }

    /** @param all how many there are */
    record Stuck(List<EnrolmentId> first, int all) {}

    private record StuckRow(UUID enrolmentId, int ofAll) {}

    record Key(CohortId cohort, String column) {}

    /** @param cohort null for all of them */
    Map<Key, Count> counts(Actor actor, @Nullable CohortId cohort, LocalDate today) {
        return seen(COUNTED, actor)
                .param("today", today)
                .param("cohort", cohort == null ? null : cohort.value(), Types.OTHER)
                .query(DataClassRowMapper.newInstance(Count.class))
                .stream()
                .collect(
                        toMap(count -> new Key(new CohortId(count.cohortId()), count.standsIn()), Function.identity()));
    }

    /** The most urgent ones of each column. */
    List<EnrolmentId> first(Actor actor, CohortId cohort, int most, LocalDate today) {
        return seen(FIRST, actor)
                .param("today", today)
                .param("cohort", cohort.value())
                .param("most", most)
                .query((row, number) -> new EnrolmentId(row.getObject("enrolment_id", UUID.class)))
                .list();
    }

    /** The latest enrolments that are late, those that are late longest first. */
    Stuck stuck(Actor actor, int most, LocalDate today) {
        List<StuckRow> rows = seen(STUCK, actor)
                .param("today", today)
                .param("most", most)
                .query(DataClassRowMapper.newInstance(StuckRow.class))
                .list();
        return new Stuck(
                rows.stream().map(row -> new EnrolmentId(row.enrolmentId())).toList(),
                rows.isEmpty() ? 0 : rows.getFirst().ofAll());
    }

    private JdbcClient.StatementSpec seen(String statement, Actor actor) {
        return jdbc.sql(statement)
                .param("all", Permission.SEE_BOARDS.reachOf(actor.role()) == Reach.OPERATOR)
                .param("person", actor.person().value());
    }
}
