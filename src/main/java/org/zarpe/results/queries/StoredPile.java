package org.zarpe.results.queries;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zarpe.results.domain.RecordedValue;
import org.zarpe.results.domain.ValuePile;
import org.zarpe.shared.Text;
import org.zarpe.shared.storage.Rows;

/** One statement for all of them. */
@Component("pileOfValues")
class StoredPile implements ValuePile {

    private static final int COLUMNS = 17;

    private final JdbcClient jdbc;

    StoredPile(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Collection<RecordedValue> values) {
        Rows rows = new Rows(COLUMNS);
        values.forEach(value -> rows.add(row(value)));
        if (!rows.isEmpty()) {
            jdbc.sql("""
                            insert into results.indicator_value
                                   (id, enrolment_id, pack_id, pack_version, indicator, moment, period_from, period_to, number,
                                    change_percent, words_es, words_en, missing, unit, source, by_person, at, superseded, version)
                            select *, false, 1
                              from unnest(?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                                          ?::text[], ?::numeric[], ?::numeric[], ?::text[], ?::text[], ?::text[], ?::text[],
                                          ?::text[], ?::uuid[], ?::timestamptz[])
                            """).params(rows.arrays()).update();
        }
    }

    private static @Nullable Object[] row(RecordedValue value) {
        Text words = value.words();
        return new @Nullable Object[] {
            value.id(),
            value.enrolment(),
            value.pack().id(),
            value.pack().version(),
            value.indicator(),
            value.moment().name(),
            value.periodFrom(),
            value.periodTo(),
            value.number(),
            value.changePercent(),
            words == null ? null : words.es(),
            words == null ? null : words.en(),
            value.missing() == null ? null : value.missing().name(),
            value.unit(),
            value.source(),
            value.byPerson(),
            value.at()
        };
    }
}
