package org.zarpe.accreditation.queries;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.zarpe.accreditation.Stated;
import org.zarpe.identity.PersonId;

/** What the tables of statements have in common. */
final class Statements {
    private Statements() {}

    interface Value<T> {
        T read(ResultSet row) throws SQLException;
    }

    private record Row<T>(String requirement, Stated<T> stated) {}

    static <T> Map<String, Stated<T>> byRequirement(JdbcClient.StatementSpec rows, Value<T> value) {
        List<Row<T>> latest = rows.query((row, number) -> new Row<>(
                        row.getString("requirement"),
                        new Stated<>(
                                value.read(row),
                                row.getLong("version"),
                                new PersonId(row.getObject("by_person", UUID.class)),
                                row.getObject("at", OffsetDateTime.class).toInstant())))
                .list();
        return latest.stream().collect(Collectors.toUnmodifiableMap(Row::requirement, Row::stated));
    }
}
