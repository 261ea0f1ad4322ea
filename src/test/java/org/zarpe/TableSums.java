package org.zarpe;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Every logged table of a database as a line: its name, how many rows, and a sum over all of them in order. */
public final class TableSums {
    private TableSums() {}

    public static List<String> of(Connection connection) throws SQLException {
        List<String> sums = new ArrayList<>();
        for (String table : tables(connection)) {
            try (Statement statement = connection.createStatement();
                    ResultSet sum = statement.executeQuery("""
                            select count(*), md5(string_agg(row_text, e'\\n' order by row_text))
                            from (select one::text as row_text from only %s as one) as rows
                            """.formatted(table))) {
                sum.next();
                sums.add("%s %d %s".formatted(table, sum.getLong(1), sum.getString(2)));
            }
        }
        return sums;
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet all = statement.executeQuery("""
                        select format('%I.%I', nspname, relname)
                        from pg_class
                        join pg_namespace on pg_namespace.oid = relnamespace
                        where relkind = 'r'
                        and relpersistence = 'p'
                        and nspname not in ('pg_catalog', 'information_schema')
                        order by 1
                        """)) {
            while (all.next()) {
                names.add(all.getString(1));
            }
        }
        return names;
    }
}
