package org.zarpe.audit.queries;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The whole trail of the operator of the scope, page by page, as it lies in the database. */
@Component
public class TrailReader {
    private static final int PAGE = 1_000;

    private final JdbcClient jdbc;

    TrailReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A leaf and its entry; everything of the entry is null where it is gone. */
    public record Line(
            long seq,
            byte[] leaf,
            UUID entryId,
            @Nullable UUID operatorId,
            @Nullable Instant at,
            @Nullable UUID person,
            @Nullable String role,
            @Nullable UUID request,
            @Nullable UUID companyId,
            @Nullable String tableName,
            @Nullable String rowKey,
            @Nullable String operation,
            byte @Nullable [] content) {}

    /** @param salt null with the value where they were blanked */
    public record PersonalValue(
            UUID entryId,
            String place,
            byte @Nullable [] salt,
            @Nullable String value) {}

    public record StoredCheckpoint(long size, String note) {}

    /** The next lines after that one; empty at the end. */
    public List<Line> after(long seq) {
        return jdbc.sql("""
                        select leaf.seq, leaf.leaf, leaf.entry_id, entry.operator_id, entry.at, entry.person, entry.role,
                               entry.request, entry.company_id, entry.table_name, entry.row_key, entry.operation, entry.content
                          from audit.leaf
                          left join audit.entry
                            on entry.operator_id = leaf.operator_id
                           and entry.id = leaf.entry_id
                         where leaf.seq > ?
                         order by leaf.seq
                         limit ?
                        """).params(seq, PAGE).query(Line.class).list().stream()
                .map(Objects::requireNonNull)
                .toList();
    }

    /** Of the entries of these lines. */
    public Map<UUID, List<PersonalValue>> personalValues(long from, long to) {
        return jdbc.sql("""
                        select value.entry_id, value.place, value.salt, value.value
                          from audit.personal_value as value
                          join audit.leaf
                            on leaf.operator_id = value.operator_id
                           and leaf.entry_id = value.entry_id
                         where leaf.seq between ? and ?
                        """).params(from, to).query(PersonalValue.class).list().stream()
                .collect(Collectors.groupingBy(PersonalValue::entryId));
    }

    public List<StoredCheckpoint> checkpoints() {
        return jdbc
                .sql("select size, note from audit.checkpoint order by size")
                .query(StoredCheckpoint.class)
                .list()
                .stream()
                .map(Objects::requireNonNull)
                .toList();
    }

    /** The first entry that should have been sealed by now and has no leaf. */
    public Optional<Line> leftOut() {
        return jdbc.sql("""
                        select 0 as seq, ''::bytea as leaf, id as entry_id, operator_id, at, person, role, request, company_id,
                               table_name, row_key, operation, content
                          from audit.entry
                         where transaction < (
                                select sealed_before
                                  from audit.checkpoint
                                 order by size desc
                                 limit 1)
                           and not exists (
                                select
                                  from audit.leaf
                                 where leaf.operator_id = entry.operator_id
                                   and leaf.entry_id = entry.id)
                         order by at, id
                         limit 1
                        """).query(Line.class).optional();
    }

    /** Entries that wait for the next checkpoint. */
    public long waiting() {
        return jdbc.sql("""
                        select count(*)
                          from audit.entry
                         where not exists (
                                select
                                  from audit.leaf
                                 where leaf.operator_id = entry.operator_id
                                   and leaf.entry_id = entry.id)
                        """).query(Long.class).single();
    }
}
