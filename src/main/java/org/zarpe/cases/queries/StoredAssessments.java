package org.zarpe.cases.queries;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zarpe.accreditation.Verdict;
import org.zarpe.cases.Assessed;
import org.zarpe.cases.CaseId;
import org.zarpe.cases.FindingState;
import org.zarpe.cases.Severity;
import org.zarpe.cases.domain.AccreditationCase;
import org.zarpe.cases.domain.AssessmentBook;
import org.zarpe.cases.domain.CaseFinding;
import org.zarpe.cases.domain.ScoredTwice;
import org.zarpe.identity.PersonId;
import org.zarpe.shared.Text;

@Component
class StoredAssessments implements AssessmentBook {

    private final JdbcClient jdbc;

    StoredAssessments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, Assessed> found(CaseId id, boolean second) {
        Map<String, Assessed> found = new LinkedHashMap<>();
        jdbc.sql("""
            select requirement, second, ruling, finding, level, note_es, note_en, evidence, by_person, at, version
              from cases.assessed
             where case_id = ?
               and second = ?
             order by requirement
            """).params(id.value(), second).query(row -> {
            found.put(row.getString("requirement"), assessed(row));
        });
        return found;
    }

    @Override
    public boolean write(AccreditationCase of, Assessed one) {
        Verdict verdict = one.verdict();
        return jdbc.sql("""
            insert into cases.assessed as before
                   (case_id, requirement, second, company_id, ruling, finding, level, note_es, note_en, evidence, by_person, at, version)
            values (:case, :requirement, :second, :company, :ruling, :finding, :level, :es, :en, :evidence, :by, :at, 1)
                on conflict (operator_id, case_id, requirement, second) do update
               set ruling = excluded.ruling,
                   finding = excluded.finding,
                   level = excluded.level,
                   note_es = excluded.note_es,
                   note_en = excluded.note_en,
                   evidence = excluded.evidence,
                   by_person = excluded.by_person,
                   at = excluded.at,
                   version = before.version + 1
             where before.version = :seen
            """)
                        .param("case", of.id().value())
                        .param("requirement", one.requirement())
                        .param("second", one.second())
                        .param("company", of.company().value())
                        .param("ruling", verdict.ruling().name())
                        .param(
                                "finding",
                                verdict.finding() == null
                                        ? null
                                        : Objects.requireNonNull(verdict.finding())
                                                .name())
                        .param("level", one.level())
                        .param("es", verdict.note().es())
                        .param("en", verdict.note().en())
                        .param("evidence", one.evidence().toArray(UUID[]::new))
                        .param("by", one.assessor().value())
                        .param("at", written(one.at()))
                        .param("seen", one.version())
                        .update()
                == 1;
    }

    @Override
    public List<CaseFinding> findings(CaseId id) {
        return findings(List.of(id)).getOrDefault(id, List.of());
    }

    @Override
    public Map<CaseId, List<CaseFinding>> findings(Collection<CaseId> ids) {
        Map<CaseId, List<CaseFinding>> findings = new HashMap<>();
        jdbc.sql("select * from cases.finding where case_id = any(?) order by case_id, number")
                .param(ids.stream().map(CaseId::value).toArray(UUID[]::new))
                .query(row -> {
                    findings.computeIfAbsent(
                                    new CaseId(row.getObject("case_id", UUID.class)), first -> new ArrayList<>())
                            .add(finding(row));
                });
        return findings;
    }

    @Override
    public void add(AccreditationCase of, CaseFinding finding, PersonId by, Instant at) {
        jdbc.sql("""
            insert into cases.finding
                   (id, case_id, company_id, number, requirement, severity, words_es, words_en, state, evidence, by_person, at, version)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, '{}', ?, ?, 1)
            """)
                .param(finding.id())
                .param(of.id().value())
                .param(of.company().value())
                .param(finding.number())
                .param(finding.requirement())
                .param(finding.severity().name())
                .param(finding.words().es())
                .param(finding.words().en())
                .param(finding.state().name())
                .param(by.value())
                .param(written(at))
                .update();
    }

    @Override
    public void save(AccreditationCase of, CaseFinding finding, PersonId by, Instant at) {
        CaseFinding.Correction correction = finding.correction();
        CaseFinding.Check check = finding.check();
        int kept = jdbc.sql("""
            update cases.finding
               set state = :state,
                   done_es = :done_es,
                   done_en = :done_en,
                   cause_es = :cause_es,
                   cause_en = :cause_en,
                   evidence = :evidence,
                   due = :due,
                   corrected_by = :corrected_by,
                   corrected_at = :corrected_at,
                   check_es = :check_es,
                   check_en = :check_en,
                   checked_by = :checked_by,
                   checked_at = :checked_at,
                   by_person = :by,
                   at = :at,
                   version = version + 1
             where id = :id
               and version = :seen
            """)
                .param("state", finding.state().name())
                .param("done_es", correction == null ? null : correction.done().es())
                .param("done_en", correction == null ? null : correction.done().en())
                .param(
                        "cause_es",
                        correction == null ? null : correction.cause().es())
                .param(
                        "cause_en",
                        correction == null ? null : correction.cause().en())
                .param(
                        "evidence",
                        correction == null ? new UUID[0] : correction.evidence().toArray(UUID[]::new))
                .param("due", correction == null ? null : correction.due())
                .param(
                        "corrected_by",
                        correction == null ? null : correction.by().value())
                .param("corrected_at", correction == null ? null : written(correction.at()))
                .param("check_es", check == null ? null : check.words().es())
                .param("check_en", check == null ? null : check.words().en())
                .param("checked_by", check == null ? null : check.by().value())
                .param("checked_at", check == null ? null : written(check.at()))
                .param("by", by.value())
                .param("at", written(at))
                .param("id", finding.id())
                .param("seen", finding.version())
                .update();
        if (kept == 0) {
            throw new OptimisticLockingFailureException("finding " + finding.id() + " was changed meanwhile");
        }
    }

    @Override
    public void keep(AccreditationCase of, List<ScoredTwice> scored, Instant at) {
        scored.forEach(one -> jdbc.sql("""
            insert into cases.scored_twice
                   (case_id, requirement, company_id, first_ruling, first_level, second_ruling, second_level, at)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            """)
                .param(of.id().value())
                .param(one.requirement())
                .param(of.company().value())
                .param(one.first().name())
                .param(one.firstLevel())
                .param(one.second().name())
                .param(one.secondLevel())
                .param(written(at))
                .update());
    }

    @Override
    public List<ScoredTwice> scoredTwice(CaseId id) {
        return jdbc.sql("""
            select requirement, first_ruling, first_level, second_ruling, second_level
              from cases.scored_twice
             where case_id = ?
             order by requirement
            """)
                .param(id.value())
                .query((row, number) -> scoredTwice(row))
                .list();
    }

    @Override
    public Map<CaseId, List<ScoredTwice>> scoredTwice() {
        Map<CaseId, List<ScoredTwice>> scored = new LinkedHashMap<>();
        jdbc.sql("""
            select case_id, requirement, first_ruling, first_level, second_ruling, second_level
              from cases.scored_twice
             order by at desc, case_id, requirement
            """).query(row -> {
            scored.computeIfAbsent(new CaseId(row.getObject("case_id", UUID.class)), first -> new ArrayList<>())
                    .add(scoredTwice(row));
        });
        return scored;
    }

    private static ScoredTwice scoredTwice(ResultSet row) throws SQLException {
        return new ScoredTwice(
                row.getString("requirement"),
                Verdict.Ruling.valueOf(row.getString("first_ruling")),
                row.getObject("first_level", Integer.class),
                Verdict.Ruling.valueOf(row.getString("second_ruling")),
                row.getObject("second_level", Integer.class));
    }

    private static Assessed assessed(ResultSet row) throws SQLException {
        String finding = row.getString("finding");
        return new Assessed(
                row.getString("requirement"),
                row.getBoolean("second"),
                new Verdict(
                        Verdict.Ruling.valueOf(row.getString("ruling")),
                        finding == null ? null : Verdict.Finding.valueOf(finding),
                        new Text(row.getString("note_es"), row.getString("note_en"))),
                row.getObject("level", Integer.class),
                ids(row),
                new PersonId(row.getObject("by_person", UUID.class)),
                Objects.requireNonNull(instant(row, "at")),
                row.getLong("version"));
    }

    private static CaseFinding finding(ResultSet row) throws SQLException {
        return new CaseFinding(
                row.getObject("id", UUID.class),
                row.getInt("number"),
                row.getString("requirement"),
                Severity.valueOf(row.getString("severity")),
                new Text(row.getString("words_es"), row.getString("words_en")),
                FindingState.valueOf(row.getString("state")),
                correction(row),
                check(row),
                row.getLong("version"));
    }

    private static CaseFinding.@Nullable Correction correction(ResultSet row) throws SQLException {
        Instant at = instant(row, "corrected_at");
        return at == null
                ? null
                : new CaseFinding.Correction(
                        new Text(row.getString("done_es"), row.getString("done_en")),
                        new Text(row.getString("cause_es"), row.getString("cause_en")),
                        ids(row),
                        row.getObject("due", LocalDate.class),
                        new PersonId(row.getObject("corrected_by", UUID.class)),
                        at);
    }

    private static CaseFinding.@Nullable Check check(ResultSet row) throws SQLException {
        Instant at = instant(row, "checked_at");
        return at == null
                ? null
                : new CaseFinding.Check(
                        row.getString("state").equals(FindingState.CLOSED.name()),
                        new Text(row.getString("check_es"), row.getString("check_en")),
                        new PersonId(row.getObject("checked_by", UUID.class)),
                        at);
    }

    private static List<UUID> ids(ResultSet row) throws SQLException {
        return Arrays.asList((UUID[]) row.getArray("evidence").getArray());
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static OffsetDateTime written(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
