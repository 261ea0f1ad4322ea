package org.zarpe.programmes.queries;

import java.sql.Types;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zarpe.companies.CompanyId;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.programmes.ProgrammeBook.Filter;
import org.zarpe.programmes.domain.Enrolling;
import org.zarpe.programmes.domain.Enrolment;
import org.zarpe.shared.tenancy.Look;

/** By hand, because the parts of an enrolment are only ever added: the usual mapping would delete and insert them again. */
@Component
class StoredEnrolments implements Enrolling {

    private static final String COLUMNS = """
            id, company_id, cohort_id, pack_id, pack_version, state, consent_on, begun_on, applied_on, version
            """;

    private record LatestOf(CompanyId company) {}

    private record One(EnrolmentId id) {}

    private final JdbcClient jdbc;
    private final EnrolmentParts parts;
    private final EnrolmentPile pile;
    private final StoredPlaces places;

    StoredEnrolments(JdbcClient jdbc, EnrolmentParts parts, EnrolmentPile pile, StoredPlaces places) {
        this.jdbc = jdbc;
        this.parts = parts;
        this.pile = pile;
        this.places = places;
    }

    @Override
    public Optional<Enrolment> find(EnrolmentId id) {
        return Look.once(new One(id), () -> load("id = ?", id.value()).findFirst());
    }

    @Override
    public Enrolment get(EnrolmentId id) {
        return find(id).orElseThrow(() -> new NoSuchEnrolment(id));
    }

    @Override
    public Optional<Enrolment> latestOf(CompanyId company) {
        return Look.once(
                new LatestOf(company),
                () -> load("company_id = ?", company.value()).findFirst());
    }

    @Override
    public List<Enrolment> latestOf(Collection<CompanyId> companies) {
        UUID[] ids = companies.stream().map(CompanyId::value).toArray(UUID[]::new);
        return load("""
                        id in (select distinct on (e.company_id) e.id
                                 from programmes.enrolment e
                                where e.company_id = any(?)
                                order by e.company_id, e.begun_on desc, e.id desc)""", (Object) ids).toList();
    }

    @Override
    public List<Enrolment> all(Collection<EnrolmentId> ids) {
        return load("id = any(?)", (Object) values(ids)).toList();
    }

    @Override
    public void hold(Collection<EnrolmentId> ids) {
        // in order, so that two who want the same ones do not wait for each other; rows that only refer to them may
        // still be added
        jdbc.sql("""
                        select id
                          from programmes.enrolment
                         where id = any(?)
                         order by id
                           for no key update
                        """).param(values(ids)).query(UUID.class).list();
    }

    @Override
    public void save(Enrolment enrolment) {
        Enrolment.Kept kept = enrolment.kept();
        boolean fresh = kept.version() == 0;
        int rows = fresh ? insert(kept) : update(kept);
        if (rows == 0) {
            throw new OptimisticLockingFailureException("enrolment " + kept.id() + " was changed meanwhile");
        }
        pile.addParts(List.of(kept));
        places.keep(List.of(enrolment));
    }

    /** @param visible the companies to stay within, null for all */
    List<Enrolment> after(UUID @Nullable [] visible, Filter filter, @Nullable UUID last, int most) {
        List<EnrolmentRow> rows = jdbc.sql("select " + COLUMNS + """
                          from programmes.enrolment
                         where (:visible::uuid[] is null or company_id = any(:visible))
                           and (:company::uuid is null or company_id = :company)
                           and (:cohort::uuid is null or cohort_id = :cohort)
                           and (:state::text is null or state = :state)
                           and (:last::uuid is null or id > :last)
                         order by id
                         limit :most
                        """)
                .param("visible", visible, Types.ARRAY)
                .param(
                        "company",
                        filter.company() == null ? null : filter.company().value(),
                        Types.OTHER)
                .param(
                        "cohort",
                        filter.cohort() == null ? null : filter.cohort().value(),
                        Types.OTHER)
                .param("state", filter.state() == null ? null : filter.state().name(), Types.VARCHAR)
                .param("last", last, Types.OTHER)
                .param("most", most)
                .query(DataClassRowMapper.newInstance(EnrolmentRow.class))
                .list();
        return parts.join(rows).stream().map(Enrolment::new).toList();
    }

    @Override
    public void addAll(Collection<Enrolment> enrolments) {
        pile.add(enrolments.stream().map(Enrolment::kept).toList());
        places.keep(enrolments);
    }

    private static UUID[] values(Collection<EnrolmentId> ids) {
        return ids.stream().map(EnrolmentId::value).toArray(UUID[]::new);
    }

    private Stream<Enrolment> load(String condition, Object... values) {
        List<EnrolmentRow> rows = jdbc.sql("select " + COLUMNS + """
                          from programmes.enrolment
                         where\s""" + condition + " order by begun_on desc, id desc")
                .params(values)
                .query(DataClassRowMapper.newInstance(EnrolmentRow.class))
                .list();
        return parts.join(rows).stream().map(Enrolment::new).peek(StoredEnrolments::remember);
    }

    /** One that was read among others is not read again by itself. */
    private static void remember(Enrolment read) {
        Look.once(new One(read.id()), () -> Optional.of(read));
    }

    private int insert(Enrolment.Kept kept) {
        return jdbc.sql("""
                        insert into programmes.enrolment
                               (id, company_id, cohort_id, pack_id, pack_version, state, consent_on, begun_on, applied_on, version)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, 1)
                        """)
                .param(kept.id().value())
                .param(kept.company().value())
                .param(kept.cohort().value())
                .param(kept.pack().id())
                .param(kept.pack().version())
                .param(kept.state().name())
                .param(kept.consentOn())
                .param(kept.begunOn())
                .param(kept.appliedOn())
                .update();
    }

    private int update(Enrolment.Kept kept) {
        return jdbc.sql("""
                        update programmes.enrolment
                           set state = ?,
                               applied_on = ?,
                               version = version + 1
                         where id = ?
                           and version = ?
                        """)
                .param(kept.state().name())
                .param(kept.appliedOn())
                .param(kept.id().value())
                .param(kept.version())
                .update();
    }
}
