package org.zarpe.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.zarpe.TestDatabase;

@Tag("persistence")
class ForeignKeyTests {

    private static final String ACROSS = """
            select conname, here.nspname as module, there.nspname as other
            from pg_constraint
            join pg_class as mine on mine.oid = conrelid
            join pg_namespace as here on here.oid = mine.relnamespace
            join pg_class as theirs on theirs.oid = confrelid
            join pg_namespace as there on there.oid = theirs.relnamespace
            where contype = 'f'
            and here.oid <> there.oid
            order by module, conname
            """;

    @Test
    void rowsPointOnlyToModulesThatTheirOwnMayUse() throws SQLException {
        try (Connection owner = TestDatabase.asOwner(TestDatabase.get().migrated())) {
            assertThat(strays(owner)).isEmpty();
        }
    }

    @Test
    void findsAPointerAgainstTheArrows() throws SQLException {
        try (Connection owner = TestDatabase.asOwner(TestDatabase.get().migrated());
                Statement statement = owner.createStatement()) {
            statement.execute("""
                    create table companies.odd (
                        operator_id uuid,
                        action_id uuid,
                        constraint backwards foreign key (operator_id, action_id) references plans.action (operator_id, id)
                    )
                    """);
            assertThat(strays(owner)).containsExactly("backwards: companies points to plans");
        }
    }

    private static List<String> strays(Connection connection) throws SQLException {
        List<String> strays = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(ACROSS)) {
            while (found.next()) {
                String module = found.getString("module");
                String other = found.getString("other");
                if (!ModuleFace.mayUse(module).contains(other)) {
                    strays.add(found.getString("conname") + ": " + module + " points to " + other);
                }
            }
        }
        return strays;
    }
}
