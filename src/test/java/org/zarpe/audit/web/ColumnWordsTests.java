package org.zarpe.audit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import org.zarpe.ZarpeTest;
import org.zarpe.methodology.Packs;
import org.zarpe.shared.Language;
import org.zarpe.shared.words.Dictionary;

/** What the trail follows is told in words: a new table, column or code without any fails here. */
@ZarpeTest
@Tag("persistence")
class ColumnWordsTests {

    /** What no company's history tells of: the trail itself, sign-in, and what programs hold. */
    private static final String UNTOLD = "('audit', 'identity', 'api')";

    private static final Pattern CODE = Pattern.compile("'([A-Z][A-Z_]+)'");

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    Dictionary dictionary;

    @Autowired
    Packs packs;

    private record Column(String table, String column) {}

    @ParameterizedTest
    @EnumSource
    void everyTableAndColumnThatIsToldHasWords(Language language) {
        Set<String> keys = dictionary.keys(language);
        ColumnWords words = new ColumnWords(dictionary.in(language), keys, new MethodWords(packs));
        List<Column> followed = followed();

        assertThat(followed).hasSizeGreaterThan(300);
        assertThat(missing(followed.stream().map(Column::table), "audit.thing.", keys))
                .as("tables")
                .isEmpty();
        assertThat(missing(
                        followed.stream()
                                .map(Column::column)
                                .filter(words::tells)
                                .map(column -> column.replaceAll("_(es|en)$", "")),
                        "audit.column.",
                        keys))
                .as("columns")
                .isEmpty();
        assertThat(missing(codes().stream(), "audit.value.", keys)).as("codes").isEmpty();
    }

    private static List<String> missing(Stream<String> names, String prefix, Set<String> keys) {
        return names.map(name -> prefix + name.toLowerCase(Locale.ROOT).replace('_', '-'))
                .distinct()
                .filter(key -> !keys.contains(key))
                .sorted()
                .toList();
    }

    private List<Column> followed() {
        return read("""
            select table_schema || '.' || table_name as "table", column_name as "column"
              from information_schema.columns
             where table_schema not in %s
               and column_name <> 'operator_id'
               and (table_schema, table_name) in (
                    select event_object_schema, event_object_table
                      from information_schema.triggers
                     where action_statement like '%%audit.record%%')
            """.formatted(UNTOLD), Column.class);
    }

    /** What a table's checks let a column be. */
    private List<String> codes() {
        List<String> codes = new ArrayList<>();
        read("""
            select pg_get_constraintdef(c.oid)
              from pg_constraint as c
              join pg_namespace as n on n.oid = c.connamespace
             where c.contype = 'c'
               and c.conrelid in (
                    select tgrelid
                      from pg_trigger
                      join pg_proc on pg_proc.oid = tgfoid
                     where proname like 'record%%')
               and n.nspname not in %s
            """.formatted(UNTOLD), String.class)
                .forEach(check -> CODE.matcher(check)
                        .results()
                        .map((MatchResult found) -> found.group(1))
                        .forEach(codes::add));
        return codes;
    }

    private <T> List<T> read(String sql, Class<T> type) {
        return transaction.execute(begun -> jdbc.sql(sql).query(type).list());
    }
}
