package org.zarpe.audit.application;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.audit.PersonalTraces;

@Component
@Transactional
class BlankTraces implements PersonalTraces {
    private static final String IN_COLUMN = "personal.place in ('before.' || ?, 'after.' || ?) ";

    private final JdbcClient jdbc;
    private final Clock clock;

    BlankTraces(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public int blank(String table, String rowKey) {
        return blank("entry.row_key = ? and personal.value is not null", table, rowKey);
    }

    @Override
    public int blankValue(String table, String column, String value) {
        return blank(IN_COLUMN + "and personal.value = to_jsonb(cast(? as text))::text", table, column, column, value);
    }

    @Override
    public int blankListed(String table, String column, String value) {
        return blank(
                IN_COLUMN + "and personal.value::jsonb @> jsonb_build_array(cast(? as text))",
                table,
                column,
                column,
                value);
    }

    private int blank(String condition, String table, String... values) {
        return jdbc.sql("""
                        update audit.personal_value as personal
                           set salt = null, value = null, blanked_at = ?
                          from audit.entry
                         where entry.operator_id = personal.operator_id
                           and entry.id = personal.entry_id
                           and entry.table_name = ?
                           and\s""" + condition)
                .param(Timestamp.from(clock.instant()))
                .param(table)
                .params(List.of(values))
                .update();
    }
}
