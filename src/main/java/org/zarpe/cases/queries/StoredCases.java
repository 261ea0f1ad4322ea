package org.zarpe.cases.queries;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zarpe.cases.CaseEvent;
import org.zarpe.cases.CaseId;
import org.zarpe.cases.CaseKind;
import org.zarpe.cases.CaseState;
import org.zarpe.cases.CaseStep;
import org.zarpe.cases.Criteria;
import org.zarpe.cases.domain.AccreditationCase;
import org.zarpe.cases.domain.CaseBook;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.PersonId;
import org.zarpe.methodology.PackRef;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.shared.tenancy.Look;

@Component
class StoredCases implements CaseBook {

    private record Of(CompanyId company) {}

    private final JdbcClient jdbc;

    StoredCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public AccreditationCase get(CompanyId company, CaseId id) {
        return find(id).filter(found -> found.company().equals(company))
                .orElseThrow(() -> new NoSuchElementException("no case " + id + " of " + company));
    }

    @Override
    public Optional<AccreditationCase> find(CaseId id) {
        return read("c.id = ?", id.value()).stream().findFirst();
    }

    @Override
    public List<AccreditationCase> of(CompanyId company) {
        return Look.once(new Of(company), () -> read("c.company_id = ?", company.value()));
    }

    @Override
    public List<AccreditationCase> all() {
        return read("?", true);
    }

    @Override
    public List<AccreditationCase> in(CaseState state) {
        return read("c.state = ?", state.name());
    }

    private List<AccreditationCase> read(String which, Object value) {
        Map<UUID, List<CaseEvent>> events = events(which, value);
        if (events.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
            select c.*
              from cases.accreditation_case as c
             where %s
             order by c.at desc, c.id desc
            """.formatted(which))
                .param(value)
                .query((row, number) -> read(row, events))
                .list();
    }

    private Map<UUID, List<CaseEvent>> events(String which, Object value) {
        Map<UUID, List<CaseEvent>> events = new HashMap<>();
        jdbc.sql("""
            select e.case_id, e.number, e.step, e.said, e.by_person, e.at
              from cases.event as e
              join cases.accreditation_case as c on c.id = e.case_id
             where %s
             order by e.case_id, e.number
            """.formatted(which)).param(value).query(row -> {
            events.computeIfAbsent(row.getObject("case_id", UUID.class), first -> new ArrayList<>())
                    .add(event(row));
        });
        return events;
    }

    @Override
    public boolean open(AccreditationCase opened) {
        Criteria criteria = opened.criteria();
        CaseEvent first = opened.events().getFirst();
        int kept = jdbc.sql("""
            insert into cases.accreditation_case
                   (id, company_id, enrolment_id, pack_id, pack_version, kind, gates, quorum, majority_above,
                    chair_counts_double, impartiality_years, state, by_person, at, version)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict do nothing
            """)
                .param(opened.id().value())
                .param(opened.company().value())
                .param(opened.enrolment().value())
                .param(opened.pack().id())
                .param(opened.pack().version())
                .param(opened.kind().name())
                .param(criteria.gates().toArray(String[]::new))
                .param(criteria.quorum())
                .param(criteria.majorityAbove())
                .param(criteria.chairCountsDouble())
                .param(criteria.impartialityYears())
                .param(opened.state().name())
                .param(first.by().value())
                .param(written(first.at()))
                .param(opened.version())
                .update();
        if (kept == 1) {
            add(opened, first);
        }
        return kept == 1;
    }

    @Override
    public boolean hold(AccreditationCase read) {
        return jdbc.sql("""
            select true
              from cases.accreditation_case
             where id = ?
               and version = ?
               for update
            """)
                .params(read.id().value(), read.version())
                .query(Boolean.class)
                .optional()
                .isPresent();
    }

    @Override
    public void save(AccreditationCase changed) {
        CaseEvent last = changed.events().getLast();
        int kept = jdbc.sql("""
            update cases.accreditation_case
               set state = ?,
                   by_person = ?,
                   at = ?,
                   version = ?
             where id = ?
               and version = ?
            """)
                .param(changed.state().name())
                .param(last.by().value())
                .param(written(last.at()))
                .param(changed.version())
                .param(changed.id().value())
                .param(changed.version() - 1)
                .update();
        if (kept == 0) {
            throw new OptimisticLockingFailureException("case " + changed.id() + " went on meanwhile");
        }
        try {
            add(changed, last);
        } catch (DuplicateKeyException e) {
            throw new OptimisticLockingFailureException("case " + changed.id() + " went on meanwhile", e);
        }
    }

    private void add(AccreditationCase of, CaseEvent event) {
        jdbc.sql("""
            insert into cases.event (case_id, number, company_id, step, said, by_person, at)
            values (?, ?, ?, ?, ?::jsonb, ?, ?)
            """)
                .param(of.id().value())
                .param(event.number())
                .param(of.company().value())
                .param(event.step().name())
                .param(Said.write(event.what()))
                .param(event.by().value())
                .param(written(event.at()))
                .update();
    }

    private static AccreditationCase read(ResultSet row, Map<UUID, List<CaseEvent>> events) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new AccreditationCase(
                new CaseId(id),
                new CompanyId(row.getObject("company_id", UUID.class)),
                new EnrolmentId(row.getObject("enrolment_id", UUID.class)),
                CaseKind.valueOf(row.getString("kind")),
                new PackRef(row.getString("pack_id"), row.getString("pack_version")),
                new Criteria(
                        Arrays.asList((String[]) row.getArray("gates").getArray()),
                        row.getInt("quorum"),
                        row.getBigDecimal("majority_above"),
                        row.getBoolean("chair_counts_double"),
                        row.getInt("impartiality_years")),
                events.getOrDefault(id, List.of()));
    }

    private static CaseEvent event(ResultSet row) throws SQLException {
        return new CaseEvent(
                row.getInt("number"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                new PersonId(row.getObject("by_person", UUID.class)),
                Said.read(CaseStep.valueOf(row.getString("step")), row.getString("said")));
    }

    private static OffsetDateTime written(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
