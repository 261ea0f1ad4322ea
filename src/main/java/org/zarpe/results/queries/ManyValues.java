package org.zarpe.results.queries;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zarpe.companies.MissingCode;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.results.IndicatorValue;
import org.zarpe.results.Moment;
import org.zarpe.shared.PartialDate;
import org.zarpe.shared.Text;

/** The standing values of thousands of enrolments, without what only a history needs. */
@Component
class ManyValues {

    private static final String STANDING = """
            select enrolment_id, indicator, moment, period_from, period_to, number, change_percent,
                   words_es, words_en, missing, unit, source
              from results.indicator_value
             where enrolment_id = any(?)
               and not superseded
             order by period_from, at, id
            """;

    private final JdbcClient jdbc;

    ManyValues(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<EnrolmentId, List<IndicatorValue>> of(Collection<EnrolmentId> enrolments) {
        UUID[] ids = enrolments.stream().map(EnrolmentId::value).toArray(UUID[]::new);
        Map<EnrolmentId, List<IndicatorValue>> values = new HashMap<>();
        Map<String, PartialDate> dates = new HashMap<>();
        jdbc.sql(STANDING).param(ids).query(row -> {
            values.computeIfAbsent(
                            new EnrolmentId(row.getObject("enrolment_id", UUID.class)), first -> new ArrayList<>())
                    .add(value(row, dates));
        });
        return values;
    }

    private static IndicatorValue value(ResultSet row, Map<String, PartialDate> dates) throws SQLException {
        String spanish = row.getString("words_es");
        return new IndicatorValue(
                row.getString("indicator"),
                Moment.valueOf(row.getString("moment")),
                date(row.getString("period_from"), dates),
                date(row.getString("period_to"), dates),
                row.getBigDecimal("number"),
                row.getBigDecimal("change_percent"),
                spanish == null ? null : new Text(spanish, row.getString("words_en")),
                missing(row.getString("missing")),
                row.getString("unit"),
                row.getString("source"));
    }

    /** The same few years stand in all of them. */
    private static PartialDate date(String written, Map<String, PartialDate> dates) {
        return dates.computeIfAbsent(written, one -> PartialDate.parse(one).orElseThrow());
    }

    private static @Nullable MissingCode missing(@Nullable String code) {
        return code == null ? null : MissingCode.valueOf(code);
    }
}
