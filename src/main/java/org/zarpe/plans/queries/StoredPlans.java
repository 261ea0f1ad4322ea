package org.zarpe.plans.queries;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zarpe.methodology.PackRef;
import org.zarpe.plans.domain.Plan;
import org.zarpe.plans.domain.PlanBook;
import org.zarpe.plans.domain.PlanStep;
import org.zarpe.plans.domain.Stamp;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.shared.Text;
import org.zarpe.shared.tenancy.Look;

/** By hand, because steps are only ever added: the usual mapping would delete and insert them again. */
@Component
class StoredPlans implements PlanBook {

    private record Of(EnrolmentId enrolment) {}

    private final JdbcClient jdbc;

    StoredPlans(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Plan of(EnrolmentId enrolment) {
        return Look.once(new Of(enrolment), () -> load(enrolment, ""));
    }

    @Override
    public Plan take(EnrolmentId enrolment) {
        jdbc.sql("insert into plans.plan (enrolment_id, version) values (?, 0) on conflict do nothing")
                .param(enrolment.value())
                .update();
        return load(enrolment, " for update");
    }

    @Override
    public void keep(Plan plan, PackRef under) {
        jdbc.sql("update plans.plan set version = version + 1 where enrolment_id = ?")
                .param(plan.enrolment().value())
                .update();
        int place = plan.steps().size() - plan.freshSteps().size();
        for (PlanStep step : plan.freshSteps()) {
            insert(plan.enrolment(), place++, step, under);
        }
    }

    private void insert(EnrolmentId enrolment, int place, PlanStep step, PackRef under) {
        jdbc.sql("""
                        insert into plans.plan_step
                               (id, enrolment_id, pack_id, pack_version, place, kind, comment_es, comment_en, day, by_person, at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        step.id(),
                        enrolment.value(),
                        under.id(),
                        under.version(),
                        place,
                        step.kind().name(),
                        step.comment().es(),
                        step.comment().en(),
                        step.stamp().day(),
                        step.stamp().by(),
                        step.stamp().at().atOffset(ZoneOffset.UTC))
                .update();
    }

    private Plan load(EnrolmentId enrolment, String lock) {
        long version = jdbc.sql("select version from plans.plan where enrolment_id = ?" + lock)
                .param(enrolment.value())
                .query(Long.class)
                .optional()
                .orElse(0L);
        List<PlanStep> steps =
                jdbc.sql("""
                        select id, kind, comment_es, comment_en, day, by_person, at
                          from plans.plan_step
                         where enrolment_id = ?
                         order by place
                        """).param(enrolment.value()).query(StoredPlans::step).list();
        return new Plan(enrolment, version, steps);
    }

    private static PlanStep step(ResultSet row, int number) throws SQLException {
        return new PlanStep(
                row.getObject("id", UUID.class),
                PlanStep.Kind.valueOf(row.getString("kind")),
                new Text(row.getString("comment_es"), row.getString("comment_en")),
                stamp(row));
    }

    static Stamp stamp(ResultSet row) throws SQLException {
        Instant at = row.getObject("at", OffsetDateTime.class).toInstant();
        return new Stamp(row.getObject("by_person", UUID.class), row.getObject("day", LocalDate.class), at);
    }
}
