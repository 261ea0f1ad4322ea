package org.zarpe.cases.queries;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zarpe.cases.CaseId;
import org.zarpe.cases.GateResult;
import org.zarpe.cases.VoteChoice;
import org.zarpe.cases.domain.AccreditationCase;
import org.zarpe.cases.domain.DecisionBook;
import org.zarpe.cases.domain.Panel;
import org.zarpe.cases.domain.Vote;
import org.zarpe.identity.PersonId;
import tools.jackson.databind.json.JsonMapper;

@Component
class StoredBallots implements DecisionBook {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;

    StoredBallots(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void seat(AccreditationCase of, Panel panel) {
        panel.members()
                .forEach(member -> jdbc.sql("""
            insert into cases.seat (case_id, round, person_id, company_id, chair, on_appeal)
            values (?, ?, ?, ?, ?, ?)
            """)
                        .param(of.id().value())
                        .param(panel.round())
                        .param(member.value())
                        .param(of.company().value())
                        .param(member.equals(panel.chair()))
                        .param(panel.onAppeal())
                        .update());
    }

    @Override
    public List<Vote> votes(CaseId id) {
        return votes(List.of(id)).getOrDefault(id, List.of());
    }

    @Override
    public Map<CaseId, List<Vote>> votes(Collection<CaseId> ids) {
        Map<CaseId, List<Vote>> votes = new HashMap<>();
        jdbc.sql("""
            select case_id, round, person_id, choice, reason, at
              from cases.vote
             where case_id = any(?)
             order by case_id, round, at, person_id
            """)
                .param(ids.stream().map(CaseId::value).toArray(UUID[]::new))
                .query(row -> {
                    votes.computeIfAbsent(new CaseId(row.getObject("case_id", UUID.class)), first -> new ArrayList<>())
                            .add(vote(row));
                });
        return votes;
    }

    private static Vote vote(ResultSet row) throws SQLException {
        return new Vote(
                row.getInt("round"),
                new PersonId(row.getObject("person_id", UUID.class)),
                VoteChoice.valueOf(row.getString("choice")),
                row.getString("reason"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }

    @Override
    public boolean add(AccreditationCase of, Vote vote) {
        return jdbc.sql("""
            insert into cases.vote (case_id, round, person_id, company_id, choice, reason, at)
            values (?, ?, ?, ?, ?, ?, ?)
                on conflict do nothing
            """)
                        .param(of.id().value())
                        .param(vote.round())
                        .param(vote.member().value())
                        .param(of.company().value())
                        .param(vote.choice().name())
                        .param(vote.reason())
                        .param(written(vote.at()))
                        .update()
                == 1;
    }

    @Override
    public void freeze(
            AccreditationCase of,
            int round,
            boolean granted,
            List<GateResult> gates,
            String record,
            PersonId by,
            Instant at) {
        gates.forEach(gate -> keep(of, round, gate, at));
        jdbc.sql("""
            insert into cases.decision (case_id, round, company_id, granted, record, sha256, by_person, at)
            values (?, ?, ?, ?, ?, encode(sha256(convert_to(?, 'UTF8')), 'hex'), ?, ?)
            """)
                .param(of.id().value())
                .param(round)
                .param(of.company().value())
                .param(granted)
                .param(record)
                .param(record)
                .param(by.value())
                .param(written(at))
                .update();
    }

    private void keep(AccreditationCase of, int round, GateResult result, Instant at) {
        jdbc.sql("""
            insert into cases.gate_result (case_id, round, gate, company_id, passed, rule, facts, at)
            values (?, ?, ?, ?, ?, ?, ?::jsonb, ?)
            """)
                .param(of.id().value())
                .param(round)
                .param(result.gate().id())
                .param(of.company().value())
                .param(result.holds())
                .param(result.gate().rule())
                .param(JSON.writeValueAsString(result.facts()))
                .param(written(at))
                .update();
    }

    @Override
    public Optional<Frozen> frozen(CaseId id, int round) {
        return jdbc.sql("""
            select round, granted, record, sha256, by_person, at
              from cases.decision
             where case_id = ?
               and round = ?
            """)
                .params(id.value(), round)
                .query((row, number) -> new Frozen(
                        row.getInt("round"),
                        row.getBoolean("granted"),
                        row.getString("record"),
                        row.getString("sha256"),
                        new PersonId(row.getObject("by_person", UUID.class)),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    private static OffsetDateTime written(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
