package org.zarpe.audit.application;

import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.audit.PersonalTraces;

@Component
@Transactional
class BlankTraces implements PersonalTraces {
    private final JdbcClient jdbc;
    private final Clock clock;

    BlankTraces(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public int blank(String table, String rowKey) {
        return jdbc.sql("""
                        update audit.personal_value as personal
                           set salt = null, value = null, blanked_at = ?
                          from audit.entry
                         where entry.operator_id = personal.operator_id
                           and entry.id = personal.entry_id
                           and entry.table_name = ?
                           and entry.row_key = ?
                           and personal.value is not null
                        """)
                .params(Timestamp.from(clock.instant()), table, rowKey)
                .update();
    }

    @Override
    public int blankValue(String table, String column, String value) {
        return jdbc.sql("""
                        update audit.personal_value as personal
                           set salt = null, value = null, blanked_at = ?
                          from audit.entry
                         where entry.operator_id = personal.operator_id
                           and entry.id = personal.entry_id
                           and entry.table_name = ?
                           and personal.place in ('before.' || ?, 'after.' || ?)
                           and personal.value = to_jsonb(cast(? as text))::text
                        """)
                .params(Timestamp.from(clock.instant()), table, column, column, value)
                .update();
    }

    @Override
    public int blankListed(String table, String column, String value) {
        return jdbc.sql("""
                        update audit.personal_value as personal
                           set salt = null, value = null, blanked_at = ?
                          from audit.entry
                         where entry.operator_id = personal.operator_id
                           and entry.id = personal.entry_id
                           and entry.table_name = ?
                           and personal.place in ('before.' || ?, 'after.' || ?)
                           and personal.value::jsonb @> jsonb_build_array(cast(? as text))
                        """)
                .params(Timestamp.from(clock.instant()), table, column, column, value)
                .update();
    }
}
