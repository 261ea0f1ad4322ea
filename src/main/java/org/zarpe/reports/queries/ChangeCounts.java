package org.zarpe.reports.queries;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zarpe.companies.CompanyId;
import org.zarpe.methodology.PackRef;
import org.zarpe.programmes.CohortId;
import org.zarpe.results.Change;
import org.zarpe.results.ChangeKind;

/** What the changes of thousands of enrolments come to, counted where they are kept. Applicants have nothing to be measured by. */
@Component
class ChangeCounts {

    private static final String MEASURED = """
            select e.cohort_id, count(*) as companies, count(r.there) as measured
              from programmes.enrolment e
              left join lateral (
                       select true as there
                         from results.change r
                        where r.operator_id = e.operator_id
                          and r.enrolment_id = e.id
                          and r.kind <> 'NO_END'
                        limit 1) r on true
             where e.cohort_id = any(?)
               and e.state in ('ENROLLED', 'CLOSED')
             group by e.cohort_id
            """;

    /** Each company once, by the first of the cohorts it is in. */
    private static final String ENTERED = """
            with entered as materialized (
                select distinct on (e.company_id) e.operator_id, e.id, e.company_id, c.illustrative
                  from programmes.enrolment e
                  join companies.company c
                    on c.operator_id = e.operator_id
                   and c.id = e.company_id
                 where e.cohort_id = any(:cohorts::uuid[])
                   and e.state in ('ENROLLED', 'CLOSED')
                 order by e.company_id, array_position(:cohorts::uuid[], e.cohort_id))
            """;

    private static final String COMPANIES = ENTERED + """
            select counted.illustrative, counted.companies, latest.pack_id, latest.pack_version
              from (select illustrative, count(*) as companies, max(id::text) as latest
                      from entered
                     group by illustrative) as counted
              join programmes.enrolment latest
                on latest.id = counted.latest::uuid
             order by counted.illustrative
            """;

    private static final String FIGURES = ENTERED + """
            , figures as (
                select r.indicator, r.kind, r.figure, count(*) as companies
                  from entered e
                  join results.change r
                    on r.enrolment_id = e.id
                 where e.illustrative = :illustrative
                   and r.figure is not null
                 group by r.indicator, r.kind, r.figure)
            select indicator, kind, array_agg(figure) as figures, array_agg(companies::integer) as companies
              from figures
             group by indicator, kind
            """;

    /** One enrolment after the other, by its key. */
    private static final String MOVES = ENTERED + """
            select r.indicator, r.kind, e.company_id, r.figure, r.base, r.final as last, r.unit
              from entered e
             cross join lateral (
                       select *
                         from results.change own
                        where own.operator_id = e.operator_id
                          and own.enrolment_id = e.id
                          and own.figure is not null
                       offset 0) r
             where e.illustrative = :illustrative
            """;

    private final JdbcClient jdbc;

    ChangeCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param measured how many of the companies have a value of the end */
    record Measured(UUID cohortId, int companies, int measured) {}

    /** @param latest the method of the one enrolled last */
    record Companies(boolean illustrative, int companies, PackRef latest) {}

    /** @param companies how many have the figure at the same place */
    record Figures(String indicator, ChangeKind kind, List<BigDecimal> figures, List<Integer> companies) {

        static Figures of(String indicator, Moved moved) {
            return new Figures(indicator, moved.kind(), List.of(moved.figure()), List.of(1));
        }

        void each(Map<BigDecimal, Integer> spread) {
            for (int place = 0; place < figures.size(); place++) {
                spread.merge(figures.get(place), companies.get(place), Integer::sum);
            }
        }

        int all() {
            return companies.stream().mapToInt(Integer::intValue).sum();
        }
    }

    record Moved(CompanyId company, ChangeKind kind, BigDecimal figure, Change change) {}

    private record CompaniesRow(boolean illustrative, String packId, String packVersion, int companies) {}

    private record MovedRow(
            String indicator,
            ChangeKind kind,
            UUID companyId,
            BigDecimal figure,
            @Nullable BigDecimal base,
            @Nullable BigDecimal last,
            @Nullable String unit) {

        Moved moved() {
            return new Moved(new CompanyId(companyId), kind, figure, change());
        }

        private Change change() {
            return switch (kind) {
                case RELATIVE ->
                    new Change.Relative(
                            figure,
                            Objects.requireNonNull(base),
                            Objects.requireNonNull(last),
                            Objects.requireNonNull(unit));
                case ABSOLUTE ->
                    new Change.Absolute(
                            figure,
                            Objects.requireNonNull(base),
                            Objects.requireNonNull(last),
                            Objects.requireNonNull(unit));
                default -> new Change.AsRecorded(figure);
            };
        }
    }

    Map<CohortId, Measured> measured(Collection<CohortId> cohorts) {
        return jdbc.sql(MEASURED).param(values(cohorts)).query(DataClassRowMapper.newInstance(Measured.class)).stream()
                .collect(toMap(one -> new CohortId(one.cohortId()), Function.identity()));
    }

    /** The real ones first, where there are both. */
    List<Companies> companies(Collection<CohortId> cohorts) {
        return jdbc
                .sql(COMPANIES)
                .param("cohorts", values(cohorts))
                .query(DataClassRowMapper.newInstance(CompaniesRow.class))
                .stream()
                .map(row -> new Companies(
                        row.illustrative(), row.companies(), new PackRef(row.packId(), row.packVersion())))
                .toList();
    }

    /** For many. */
    List<Figures> figures(Collection<CohortId> cohorts, boolean illustrative) {
        // the planner takes what the policies let through for a few rows and would sort tens of thousands
        jdbc.sql("set local enable_sort = off").update();
        return jdbc.sql(FIGURES)
                .param("cohorts", values(cohorts))
                .param("illustrative", illustrative)
                .query((row, number) -> new Figures(
                        row.getString("indicator"),
                        ChangeKind.valueOf(row.getString("kind")),
                        List.of((BigDecimal[]) row.getArray("figures").getArray()),
                        List.of((Integer[]) row.getArray("companies").getArray())))
                .list();
    }

    /** Each by itself, by indicator: for few companies. */
    Map<String, List<Moved>> moves(Collection<CohortId> cohorts, boolean illustrative) {
        return jdbc
                .sql(MOVES)
                .param("cohorts", values(cohorts))
                .param("illustrative", illustrative)
                .query(DataClassRowMapper.newInstance(MovedRow.class))
                .stream()
                .collect(groupingBy(MovedRow::indicator, mapping(MovedRow::moved, toList())));
    }

    private static UUID[] values(Collection<CohortId> cohorts) {
        return cohorts.stream().map(CohortId::value).toArray(UUID[]::new);
    }
}
