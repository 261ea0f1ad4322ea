package org.zarpe.audit.queries;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zarpe.audit.domain.Recorded;
import org.zarpe.audit.domain.Recorded.Operation;
import org.zarpe.methodology.PackRef;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What was recorded of a company file, newest first. */
@Component
public class HistoryShelf {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;

    HistoryShelf(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What of the history is asked for; null asks for all.
     *
     * @param area a module, which is the first part of a table's name
     * @param before only entries that come after this one in the list
     */
    public record Question(
            @Nullable String area,
            @Nullable UUID person,
            @Nullable Instant since,
            @Nullable Instant until,
            @Nullable UUID before,
            int atMost) {}

    public List<Recorded> of(UUID company, Question question) {
        return jdbc.sql("""
                        select entry.id, entry.at, entry.person, entry.role, entry.table_name, entry.operation, leaf.seq,
                               convert_from(entry.content, 'UTF8') as content,
                               (select jsonb_object_agg(place, value)
                                  from audit.personal_value as own
                                 where own.operator_id = entry.operator_id
                                   and own.entry_id = entry.id)::text as personal,
                               convert_from(origin.content, 'UTF8') as origin_content,
                               (select jsonb_object_agg(place, value)
                                  from audit.personal_value as own
                                 where own.operator_id = entry.operator_id
                                   and own.entry_id = origin.id)::text as origin_personal
                          from audit.entry
                          left join audit.leaf
                            on leaf.operator_id = entry.operator_id
                           and leaf.entry_id = entry.id
                          left join lateral (
                                select id, content
                                  from audit.entry as first
                                 where first.operator_id = entry.operator_id
                                   and first.table_name = entry.table_name
                                   and first.row_key = coalesce(
                                        convert_from(entry.content, 'UTF8')::jsonb -> 'after' ->> 'corrects_id', entry.row_key)
                                   and first.operation = 'INSERT'
                                   and first.id <> entry.id
                                 order by first.at
                                 limit 1) as origin on true
                         where entry.company_id = :company
                           and (cast(:area as text) is null or starts_with(entry.table_name, :area || '.'))
                           and (cast(:person as uuid) is null or entry.person = :person)
                           and (cast(:since as timestamptz) is null or entry.at >= :since)
                           and (cast(:until as timestamptz) is null or entry.at < :until)
                           and (cast(:before as uuid) is null or (entry.at, entry.id) < (
                                select at, id
                                  from audit.entry as last
                                 where last.id = :before))
                         order by entry.at desc, entry.id desc
                         limit :most
                        """)
                .param("company", company)
                .param("area", question.area())
                .param("person", question.person())
                .param("since", timestamp(question.since()))
                .param("until", timestamp(question.until()))
                .param("before", question.before())
                .param("most", question.atMost())
                .query((row, number) -> recorded(row))
                .list();
    }

    /** Whoever changed something in the file. */
    public List<UUID> people(UUID company) {
        return jdbc.sql("""
                        select distinct person
                          from audit.entry
                         where company_id = ?
                           and person is not null
                        """).param(company).query(UUID.class).list().stream()
                .map(Objects::requireNonNull)
                .toList();
    }

    /** The method by which the company works, or worked last. */
    public Optional<PackRef> method(UUID company) {
        return jdbc.sql("""
                        select convert_from(content, 'UTF8')::jsonb -> 'after' ->> 'pack_id' as id,
                               convert_from(content, 'UTF8')::jsonb -> 'after' ->> 'pack_version' as version
                          from audit.entry
                         where company_id = ?
                           and table_name = 'programmes.enrolment'
                           and operation = 'INSERT'
                         order by at desc, id desc
                         limit 1
                        """).param(company).query(PackRef.class).optional();
    }

    private static Recorded recorded(ResultSet row) throws SQLException {
        JsonNode content = JSON.readTree(row.getString("content"));
        Map<String, @Nullable String> personal = personal(row.getString("personal"));
        String origin = row.getString("origin_content");
        long seq = row.getLong("seq");
        return new Recorded(
                row.getObject("id", UUID.class),
                row.getTimestamp("at").toInstant(),
                row.getObject("person", UUID.class),
                row.getString("role"),
                row.getString("table_name"),
                Operation.valueOf(row.getString("operation")),
                Recorded.columns(content, "before", personal),
                Recorded.columns(content, "after", personal),
                origin == null
                        ? Map.of()
                        : Recorded.columns(JSON.readTree(origin), "after", personal(row.getString("origin_personal"))),
                reason(personal.get("reason")),
                seq == 0 ? null : seq);
    }

    private static @Nullable String reason(@Nullable String json) {
        return json == null ? null : JSON.readTree(json).asString();
    }

    private static Map<String, @Nullable String> personal(@Nullable String json) {
        Map<String, @Nullable String> personal = new HashMap<>();
        if (json != null) {
            JSON.readTree(json)
                    .properties()
                    .forEach(value -> personal.put(
                            value.getKey(),
                            value.getValue().isNull() ? null : value.getValue().stringValue()));
        }
        return personal;
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant at) {
        return at == null ? null : Timestamp.from(at);
    }
}
