package org.zarpe.privacy.queries;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zarpe.companies.CompanyId;

/**
 * Every row of the company of the scope, whatever the table: the catalogue tells which tables have rows of companies, and within the reach OWN the policies of the database
 * show those of this company alone. A table that a module adds tomorrow is in without anybody thinking of it.
 */
@Component
public class RowsOfCompany {

    private static final int AT_ONCE = 500;

    private final JdbcClient jdbc;

    RowsOfCompany(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** With their schema; the trail is told apart. */
    public List<String> tables() {
        return names("""
                select format('%I.%I', nspname, relname)
                  from pg_policy
                  join pg_class on pg_class.oid = polrelid
                  join pg_namespace on pg_namespace.oid = relnamespace
                 where polname = 'own_reach'
                   and nspname <> 'audit'
                 order by 1
                """);
    }

    /** Tables whose rows of companies everybody of the operator may read: the policies do not choose there. */
    public List<String> tablesBeyondReach() {
        return names("""
                select name
                  from shared.tables_beyond_reach
                  join pg_attribute on attrelid = to_regclass(name)
                 where attname = 'company_id'
                 order by 1
                """);
    }

    /** A JSON array with an object for each row. @param table one of {@link #tables} */
    public void write(String table, OutputStream file) throws IOException {
        write(rows(table, "true"), file);
    }

    /** The same where the rows have to be chosen. @param table one of {@link #tablesBeyondReach} */
    public void writeOf(CompanyId company, String table, OutputStream file) throws IOException {
        write(rows(table, "company_id = :company").param("company", company.value()), file);
    }

    /** What the trail has of the company: the bytes that were sealed, and the personal values that stand beside them. */
    public void writeHistory(CompanyId company, OutputStream file) throws IOException {
        write(jdbc.sql("""
                        select jsonb_build_object(
                               'seq', seq,
                               'content', convert_from(content, 'UTF8'),
                               'personal', (
                               select jsonb_object_agg(place, jsonb_build_object('salt', encode(salt, 'hex'), 'value', value))
                                 from audit.personal_value
                                where entry_id = entry.id))::text
                          from audit.entry
                          left join audit.leaf on entry_id = id
                         where company_id = :company
                         order by id
                        """).param("company", company.value()), file);
    }

    private JdbcClient.StatementSpec rows(String table, String condition) {
        return jdbc.sql("""
                        select (line - array(
                               select column_name
                                 from audit.guarded_column
                                where table_name = :table
                                  and care = 'SECRET'))::text
                          from (select to_jsonb(one) as line
                                  from %s as one
                                 where %s) as lines
                         order by line
                        """.formatted(table, condition)).param("table", table);
    }

    private static void write(JdbcClient.StatementSpec rows, OutputStream file) throws IOException {
        try {
            byte[][] before = {"[".getBytes(UTF_8)};
            rows.withFetchSize(AT_ONCE).query(row -> {
                try {
                    file.write(before[0]);
                    before[0] = ",".getBytes(UTF_8);
                    file.write('\n');
                    file.write(row.getString(1).getBytes(UTF_8));
                } catch (IOException gone) {
                    throw new UncheckedIOException(gone);
                }
            });
            file.write((before[0][0] == '[' ? "[]\n" : "\n]\n").getBytes(UTF_8));
        } catch (UncheckedIOException gone) {
            throw gone.getCause();
        }
    }

    private List<String> names(String sql) {
        return jdbc.sql(sql).query(String.class).list().stream()
                .map(Objects::requireNonNull)
                .toList();
    }
}
