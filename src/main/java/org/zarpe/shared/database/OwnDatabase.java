package org.zarpe.shared.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.zarpe.shared.database.DatabaseAccess.Login;

/** A database of the embedded server, its roles set up: one owns the schemas, one works in them and owns nothing. */
public record OwnDatabase(EmbeddedServer server, String name) {

    private static final String WITHOUT_POWERS =
            "login nosuperuser nocreatedb nocreaterole noreplication nobypassrls password";

    public DatabaseAccess setUp() {
        Passwords passwords = server.passwords();
        try (Connection connection = asSetup();
                Statement statement = connection.createStatement()) {
            role(connection, passwords.owner());
            role(connection, passwords.application());
            if (!exists(connection, "select 1 from pg_database where datname = ?", name)) {
                statement.execute("create database %s owner %s"
                        .formatted(name, passwords.owner().name()));
            }
            statement.execute("revoke all on database %s from public".formatted(name));
            statement.execute("grant connect on database %s to %s"
                    .formatted(name, passwords.application().name()));
        } catch (SQLException unexpected) {
            throw new IllegalStateException("the database could not be set up", unexpected);
        }
        return access(server.port(), name, passwords);
    }

    static DatabaseAccess access(int port, String name, Passwords passwords) {
        return new DatabaseAccess(url(port, name), passwords.owner(), passwords.application());
    }

    /** A connection with all powers, for setting up and for tests of the roles themselves. */
    public Connection asSetup() throws SQLException {
        return asSetup("postgres");
    }

    public Connection asSetup(String database) throws SQLException {
        Login setup = server.passwords().setup();
        return DriverManager.getConnection(url(server.port(), database), setup.name(), setup.password());
    }

    private static String url(int port, String name) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, name);
    }

    private static void role(Connection connection, Login login) throws SQLException {
        String verb = exists(connection, "select 1 from pg_roles where rolname = ?", login.name()) ? "alter" : "create";
        try (Statement statement = connection.createStatement()) {
            // names are ours, passwords are url-safe letters: nothing to quote
            statement.execute("%s role %s %s '%s'".formatted(verb, login.name(), WITHOUT_POWERS, login.password()));
        }
    }

    private static boolean exists(Connection connection, String question, String name) throws SQLException {
        try (PreparedStatement asked = connection.prepareStatement(question)) {
            asked.setString(1, name);
            try (ResultSet answer = asked.executeQuery()) {
                return answer.next();
            }
        }
    }
}
