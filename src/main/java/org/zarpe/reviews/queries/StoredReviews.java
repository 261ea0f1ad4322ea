package org.zarpe.reviews.queries;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zarpe.identity.PersonId;
import org.zarpe.programmes.Enrolled;
import org.zarpe.reviews.HoldReviews.Meeting;
import org.zarpe.reviews.ReviewFigures;
import org.zarpe.reviews.domain.Decision;
import org.zarpe.reviews.domain.ManagementReview;
import org.zarpe.reviews.domain.ManagementReview.Signature;
import org.zarpe.reviews.domain.ReviewBook;
import org.zarpe.shared.Text;
import tools.jackson.databind.json.JsonMapper;

@Component
class StoredReviews implements ReviewBook {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;
    private final Clock clock;

    StoredReviews(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<ManagementReview> of(Enrolled enrolled) {
        Map<UUID, List<Decision>> decisions = new HashMap<>();
        jdbc.sql("""
            select decision.*
              from reviews.decision
              join reviews.management_review on management_review.id = review_id
             where enrolment_id = ?
             order by position
            """).param(enrolled.id().value()).query(row -> {
            decisions
                    .computeIfAbsent(row.getObject("review_id", UUID.class), first -> new ArrayList<>())
                    .add(decision(row));
        });
        return jdbc.sql("""
            select *
              from reviews.management_review
             where enrolment_id = ?
             order by code
            """)
                .param(enrolled.id().value())
                .query((row, number) -> review(row, enrolled, decisions))
                .list();
    }

    /** Decisions first: the database lets none be written once their review is signed. */
    @Override
    public void save(ManagementReview review, PersonId by) {
        if (review.version() == 0 && insert(review, by)) {
            return;
        }
        for (int place = 0; place < review.decisions().size(); place++) {
            save(review, review.decisions().get(place), place, by);
        }
        Signature signed = review.signed();
        int kept = jdbc.sql("""
            update reviews.management_review
               set held = ?,
                   present = ?,
                   conclusion_es = ?,
                   conclusion_en = ?,
                   figures = ?::jsonb,
                   signed_by = ?,
                   signed_at = ?,
                   by_person = ?,
                   at = ?,
                   version = version + 1
             where id = ?
               and version = ?
            """)
                .param(review.meeting().held())
                .param(review.meeting().present())
                .param(review.meeting().conclusion().es())
                .param(review.meeting().conclusion().en())
                .param(JSON.writeValueAsString(review.figures()))
                .param(signed == null ? null : signed.by().value())
                .param(signed == null ? null : signed.at().atOffset(ZoneOffset.UTC))
                .param(by.value())
                .param(now())
                .param(review.id())
                .param(review.version())
                .update();
        if (kept == 0) {
            throw new OptimisticLockingFailureException("review " + review.id() + " was changed meanwhile");
        }
    }

    /** @return false where it is there already */
    private boolean insert(ManagementReview review, PersonId by) {
        return jdbc.sql("""
            insert into reviews.management_review
                   (id, company_id, enrolment_id, pack_id, pack_version, code, held, present, conclusion_es,
                    conclusion_en, figures, by_person, at, version)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, 1)
                on conflict (operator_id, id) do nothing
            """)
                        .param(review.id())
                        .param(review.enrolled().company().value())
                        .param(review.enrolled().id().value())
                        .param(review.enrolled().pack().id())
                        .param(review.enrolled().pack().version())
                        .param(review.number())
                        .param(review.meeting().held())
                        .param(review.meeting().present())
                        .param(review.meeting().conclusion().es())
                        .param(review.meeting().conclusion().en())
                        .param(JSON.writeValueAsString(review.figures()))
                        .param(by.value())
                        .param(now())
                        .update()
                == 1;
    }

    private void save(ManagementReview review, Decision decision, int place, PersonId by) {
        jdbc.sql("""
            insert into reviews.decision
                   (id, review_id, company_id, pack_id, pack_version, position, what_es, what_en, owner, due, in_plan,
                    struck, settled_on, by_person, at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (operator_id, id) do update
               set in_plan = excluded.in_plan,
                   struck = excluded.struck,
                   settled_on = excluded.settled_on,
                   by_person = excluded.by_person,
                   at = excluded.at
             where (decision.in_plan, decision.struck, decision.settled_on)
                   is distinct from (excluded.in_plan, excluded.struck, excluded.settled_on)
            """)
                .param(decision.id())
                .param(review.id())
                .param(review.enrolled().company().value())
                .param(review.enrolled().pack().id())
                .param(review.enrolled().pack().version())
                .param(place)
                .param(decision.what().es())
                .param(decision.what().en())
                .param(decision.owner())
                .param(decision.due())
                .param(decision.inPlan())
                .param(decision.struck())
                .param(decision.settledOn())
                .param(by.value())
                .param(now())
                .update();
    }

    private static Decision decision(ResultSet row) throws SQLException {
        return new Decision(
                row.getObject("id", UUID.class),
                new Text(row.getString("what_es"), row.getString("what_en")),
                row.getString("owner"),
                row.getObject("due", LocalDate.class),
                row.getBoolean("in_plan"),
                row.getBoolean("struck"),
                row.getObject("settled_on", LocalDate.class));
    }

    private static ManagementReview review(ResultSet row, Enrolled enrolled, Map<UUID, List<Decision>> decisions)
            throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new ManagementReview(
                id,
                enrolled,
                row.getString("code"),
                new Meeting(
                        row.getObject("held", LocalDate.class),
                        row.getString("present"),
                        new Text(row.getString("conclusion_es"), row.getString("conclusion_en"))),
                JSON.readValue(row.getString("figures"), ReviewFigures.class),
                decisions.getOrDefault(id, List.of()),
                signature(row),
                row.getLong("version"));
    }

    private static @Nullable Signature signature(ResultSet row) throws SQLException {
        OffsetDateTime at = row.getObject("signed_at", OffsetDateTime.class);
        return at == null ? null : new Signature(new PersonId(row.getObject("signed_by", UUID.class)), at.toInstant());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
