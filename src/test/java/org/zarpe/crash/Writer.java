package org.zarpe.crash;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;

/** Writes companies, each with a person in the same transaction, until told to end or the database is gone; answers those that were confirmed. */
record Writer(Program program, UUID operator, AtomicBoolean enough) implements Callable<List<UUID>> {

    @Override
    public List<UUID> call() throws IOException {
        List<UUID> confirmed = new ArrayList<>();
        try (Connection connection = program.asApplication()) {
            connection.setAutoCommit(false);
            while (!enough.get()) {
                UUID company = UUID.randomUUID();
                write(connection, company);
                connection.commit();
                confirmed.add(company);
            }
        } catch (SQLException gone) {
            // what was not confirmed may be there or not
        }
        return confirmed;
    }

    private void write(Connection connection, UUID company) throws SQLException {
        try (Statement scope = connection.createStatement();
                PreparedStatement file = connection.prepareStatement("""
                        insert into companies.company
                            (id, name, activity_es, activity_en, town, country, illustrative, version)
                        values (?, 'Dulces', 'Dulces', 'Sweets', 'Tepic', 'MX', false, 0)
                        """);
                PreparedStatement person = connection.prepareStatement("""
                        insert into companies.person
                            (id, company_id, name, position, foreign_trade, withdrawn, version)
                        values (?, ?, 'Ana', 'Gerente', false, false, 0)
                        """)) {
            scope.execute("set local zarpe.operator = '%s'; set local zarpe.reach = 'OPERATOR'".formatted(operator));
            file.setObject(1, company);
            file.execute();
            person.setObject(1, UUID.randomUUID());
            person.setObject(2, company);
            person.execute();
        }
    }
}
