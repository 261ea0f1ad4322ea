package org.zarpe.improvement.queries;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zarpe.identity.PersonId;
import org.zarpe.improvement.domain.KeptIndicator;
import org.zarpe.improvement.domain.ValueBook;

@Component
class StoredReadings implements ValueBook {

    private final JdbcClient jdbc;

    StoredReadings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Value> of(UUID indicator) {
        return jdbc.sql("""
            select *
              from improvement.measured
             where indicator_id = ?
             order by first_day
            """).param(indicator).query((row, number) -> value(row)).list();
    }

    @Override
    public Map<UUID, List<Value>> ofAll(UUID enrolment) {
        Map<UUID, List<Value>> all = new HashMap<>();
        jdbc.sql("""
            select measured.*
              from improvement.measured
              join improvement.indicator on indicator.id = indicator_id
             where enrolment_id = ?
             order by first_day
            """).param(enrolment).query(row -> {
            all.computeIfAbsent(row.getObject("indicator_id", UUID.class), first -> new ArrayList<>())
                    .add(value(row));
        });
        return all;
    }

    @Override
    public void add(KeptIndicator indicator, Value value, PersonId by, Instant at) {
        jdbc.sql("""
            insert into improvement.measured (indicator_id, first_day, company_id, pack_id, pack_version, number, note, by_person, at, version)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, 0)
            """)
                .param(indicator.id())
                .param(value.start())
                .param(indicator.companyId().value())
                .param(indicator.pack().id())
                .param(indicator.pack().version())
                .param(value.number())
                .param(value.note())
                .param(by.value())
                .param(at.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public boolean correct(KeptIndicator indicator, Value value, PersonId by, Instant at) {
        return jdbc.sql("""
            update improvement.measured
               set number = ?,
                   note = ?,
                   by_person = ?,
                   at = ?,
                   version = version + 1
             where indicator_id = ?
               and first_day = ?
               and version = ?
            """)
                        .param(value.number())
                        .param(value.note())
                        .param(by.value())
                        .param(at.atOffset(ZoneOffset.UTC))
                        .param(indicator.id())
                        .param(value.start())
                        .param(value.version())
                        .update()
                > 0;
    }

    private static Value value(ResultSet row) throws SQLException {
        return new Value(
                row.getObject("first_day", LocalDate.class),
                row.getBigDecimal("number"),
                row.getString("note"),
                row.getObject("by_person", UUID.class),
                row.getLong("version"));
    }
}
