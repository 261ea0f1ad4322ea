package org.zarpe.programmes.queries;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zarpe.programmes.domain.Enrolment;
import org.zarpe.programmes.domain.Place;
import org.zarpe.shared.storage.Rows;

/** Written with each enrolment, in the same transaction. */
@Component
class StoredPlaces {

    private static final int COLUMNS = 7;

    private final JdbcClient jdbc;

    StoredPlaces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(Collection<Enrolment> enrolments) {
        Rows rows = new Rows(COLUMNS);
        enrolments.forEach(one -> Place.of(one.enrolled()).ifPresent(place -> rows.add(row(one, place))));
        if (!rows.isEmpty()) {
            jdbc.sql("""
                            insert into programmes.place as former
                                   (enrolment_id, cohort_id, company_id, stands_in, since, due, left_early)
                            select *
                              from unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::text[], ?::date[], ?::date[], ?::boolean[])
                                on conflict (operator_id, enrolment_id) do update
                               set stands_in = excluded.stands_in,
                                   since = excluded.since,
                                   due = excluded.due,
                                   left_early = excluded.left_early
                             where (former.stands_in, former.since, former.due, former.left_early)
                                   is distinct from (excluded.stands_in, excluded.since, excluded.due, excluded.left_early)
                            """).params(rows.arrays()).update();
        }
    }

    private static @Nullable Object[] row(Enrolment enrolment, Place place) {
        return new @Nullable Object[] {
            enrolment.id(),
            enrolment.cohort(),
            enrolment.company(),
            place.column(),
            place.since(),
            place.due(),
            place.leftEarly()
        };
    }
}
