package org.zarpe.results.queries;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.results.Change;
import org.zarpe.results.ChangeKind;
import org.zarpe.results.domain.ChangeBook;
import org.zarpe.shared.storage.Rows;

@Component
class StoredChanges implements ChangeBook {

    private static final int COLUMNS = 7;

    private static final String GONE = """
            delete from results.change as former
             where former.enrolment_id = any(?)
               and not exists (
                       select from unnest(?::uuid[], ?::text[]) as present (enrolment_id, indicator)
                        where present.enrolment_id = former.enrolment_id
                          and present.indicator = former.indicator)
            """;

    private static final String PRESENT = """
            insert into results.change as former
                   (enrolment_id, indicator, kind, figure, base, final, unit)
            select *
              from unnest(?::uuid[], ?::text[], ?::text[], ?::numeric[], ?::numeric[], ?::numeric[], ?::text[])
                on conflict (operator_id, enrolment_id, indicator) do update
               set kind = excluded.kind,
                   figure = excluded.figure,
                   base = excluded.base,
                   final = excluded.final,
                   unit = excluded.unit
             where (former.kind, former.figure, former.base, former.final, former.unit)
                   is distinct from (excluded.kind, excluded.figure, excluded.base, excluded.final, excluded.unit)
            """;

    private final JdbcClient jdbc;

    StoredChanges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<EnrolmentId> measured() {
        return jdbc.sql("select distinct enrolment_id from results.indicator_value")
                .query((row, number) -> new EnrolmentId(row.getObject("enrolment_id", UUID.class)))
                .list();
    }

    @Override
    public void keep(Map<EnrolmentId, Map<String, Change>> changes) {
        Rows rows = new Rows(COLUMNS);
        changes.forEach((enrolment, own) -> own.forEach((indicator, change) ->
                ChangeKind.of(change).ifPresent(kind -> add(rows, enrolment, indicator, kind, change))));
        List<Object> columns = rows.arrays();
        List<Object> gone = new ArrayList<>();
        gone.add(changes.keySet().stream().map(EnrolmentId::value).toArray(UUID[]::new));
        gone.addAll(columns.subList(0, 2));
        jdbc.sql(GONE).params(gone).update();
        if (!rows.isEmpty()) {
            jdbc.sql(PRESENT).params(columns).update();
        }
    }

    private static void add(Rows rows, EnrolmentId enrolment, String indicator, ChangeKind kind, Change change) {
        switch (change) {
            case Change.Relative relative ->
                rows.add(
                        enrolment,
                        indicator,
                        kind,
                        relative.percent(),
                        relative.base(),
                        relative.end(),
                        relative.unit());
            case Change.Absolute absolute ->
                rows.add(
                        enrolment,
                        indicator,
                        kind,
                        absolute.difference(),
                        absolute.base(),
                        absolute.end(),
                        absolute.unit());
            case Change.AsRecorded recorded ->
                rows.add(enrolment, indicator, kind, recorded.percent(), null, null, null);
            default -> rows.add(enrolment, indicator, kind, null, null, null, null);
        }
    }
}
