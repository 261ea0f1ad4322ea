package org.zarpe.internationalisation.queries;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zarpe.identity.PersonId;
import org.zarpe.internationalisation.Objective;
import org.zarpe.internationalisation.Objective.Measure;
import org.zarpe.internationalisation.domain.Decisions;
import org.zarpe.internationalisation.domain.Decisions.Aim;
import org.zarpe.internationalisation.domain.Decisions.Choice;
import org.zarpe.internationalisation.domain.Decisions.Reopening;
import org.zarpe.internationalisation.domain.Stamp;
import org.zarpe.methodology.PackRef;
import org.zarpe.shared.PartialDate;
import org.zarpe.shared.Text;

/** Choices, reopenings and objectives: each is written once. */
@Component
class StoredDecisions {

    private final JdbcClient jdbc;

    StoredDecisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Decisions of(UUID enrolment) {
        return new Decisions(
                jdbc.sql("""
                                select id, option_id, why_es, why_en, day, by_person, at, place
                                  from internationalisation.market_choice
                                 where enrolment_id = ?
                                 order by place
                                """)
                        .param(enrolment)
                        .query((row, number) -> new Choice(
                                row.getObject("id", UUID.class),
                                row.getObject("option_id", UUID.class),
                                text(row, "why"),
                                stamp(row),
                                row.getInt("place")))
                        .list(),
                jdbc.sql("""
                                select id, why_es, why_en, day, by_person, at, place
                                  from internationalisation.reopening
                                 where enrolment_id = ?
                                 order by place
                                """)
                        .param(enrolment)
                        .query((row, number) -> new Reopening(
                                row.getObject("id", UUID.class), text(row, "why"), stamp(row), row.getInt("place")))
                        .list(),
                jdbc.sql("""
                                select id, what_es, what_en, amount, measure, currency, due, day, by_person, at, place
                                  from internationalisation.objective
                                 where enrolment_id = ?
                                 order by place
                                """)
                        .param(enrolment)
                        .query((row, number) -> new Aim(
                                row.getObject("id", UUID.class), objective(row), stamp(row), row.getInt("place")))
                        .list());
    }

    void keep(UUID enrolment, Choice choice, PackRef under) {
        jdbc.sql("""
                        insert into internationalisation.market_choice
                            (id, enrolment_id, pack_id, pack_version, option_id, why_es, why_en, day, by_person, at, place)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (operator_id, id) do nothing
                        """)
                .params(
                        choice.id(),
                        enrolment,
                        under.id(),
                        under.version(),
                        choice.option(),
                        choice.why().es(),
                        choice.why().en(),
                        choice.stamp().day(),
                        choice.stamp().by().value(),
                        Timestamp.from(choice.stamp().at()),
                        choice.place())
                .update();
    }

    void keep(UUID enrolment, Reopening reopening, PackRef under) {
        jdbc.sql("""
                        insert into internationalisation.reopening
                            (id, enrolment_id, pack_id, pack_version, why_es, why_en, day, by_person, at, place)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (operator_id, id) do nothing
                        """)
                .params(
                        reopening.id(),
                        enrolment,
                        under.id(),
                        under.version(),
                        reopening.why().es(),
                        reopening.why().en(),
                        reopening.stamp().day(),
                        reopening.stamp().by().value(),
                        Timestamp.from(reopening.stamp().at()),
                        reopening.place())
                .update();
    }

    void keep(UUID enrolment, Aim aim, PackRef under) {
        Objective objective = aim.objective();
        jdbc.sql("""
                        insert into internationalisation.objective
                            (id, enrolment_id, pack_id, pack_version, what_es, what_en, amount, measure, currency, due,
                             day, by_person, at, place)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (operator_id, id) do nothing
                        """)
                .param(aim.id())
                .param(enrolment)
                .param(under.id())
                .param(under.version())
                .param(objective.what().es())
                .param(objective.what().en())
                .param(objective.amount())
                .param(objective.measure().name())
                .param(objective.currency())
                .param(objective.by().toString())
                .param(aim.stamp().day())
                .param(aim.stamp().by().value())
                .param(Timestamp.from(aim.stamp().at()))
                .param(aim.place())
                .update();
    }

    private static Objective objective(ResultSet row) throws SQLException {
        return new Objective(
                text(row, "what"),
                row.getObject("amount", BigDecimal.class),
                Measure.valueOf(row.getString("measure")),
                row.getString("currency"),
                PartialDate.parse(row.getString("due")).orElseThrow());
    }

    private static Text text(ResultSet row, String name) throws SQLException {
        return new Text(row.getString(name + "_es"), row.getString(name + "_en"));
    }

    private static Stamp stamp(ResultSet row) throws SQLException {
        return new Stamp(
                row.getObject("day", LocalDate.class),
                new PersonId(row.getObject("by_person", UUID.class)),
                row.getTimestamp("at").toInstant());
    }
}
