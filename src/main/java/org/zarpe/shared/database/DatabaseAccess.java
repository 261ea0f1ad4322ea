package org.zarpe.shared.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Where the database is, who owns its schemas, and as whom the application works in it. */
public record DatabaseAccess(String url, Login owner, Login application) {

    public record Login(String name, String password) {
        @Override
        public String toString() {
            return name;
        }
    }

    Connection connect(Login login) throws SQLException {
        return DriverManager.getConnection(url, login.name(), login.password());
    }
}
