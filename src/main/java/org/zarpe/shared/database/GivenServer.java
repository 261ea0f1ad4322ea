package org.zarpe.shared.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.zarpe.shared.StartRefused;
import org.zarpe.shared.database.DatabaseAccess.Login;

/** A PostgreSQL server that somebody runs for us: looked at before anything is written to it. */
final class GivenServer {
    private static final int OLDEST = 150_000;
    private static final Pattern HOSTS = Pattern.compile("jdbc:postgresql://([^/?]*)");
    private static final Pattern THIS_MACHINE =
            Pattern.compile("(localhost|127(\\.\\d{1,3}){3}|\\[::1])?(:\\d+)?", Pattern.CASE_INSENSITIVE);

    private GivenServer() {}

    static void check(DatabaseAccess access) {
        if (!access.url().startsWith("jdbc:postgresql:")) {
            throw new StartRefused(
                    "ZARPE_DATABASE_URL debe empezar con jdbc:postgresql: (por ejemplo"
                            + " jdbc:postgresql://servidor:5432/zarpe).",
                    "ZARPE_DATABASE_URL must begin with jdbc:postgresql: (for example"
                            + " jdbc:postgresql://server:5432/zarpe).");
        }
        refuseOpenLine(access.url());
        Login application = access.application();
        if (application.name().equals(access.owner().name())) {
            throw owning(application);
        }
        try (Connection owner = connect(access, access.owner(), "ZARPE_DATABASE_OWNER");
                Statement statement = owner.createStatement()) {
            refuseOlderServer(statement);
        } catch (SQLException unexpected) {
            throw unusable(unexpected);
        }
        try (Connection connection = connect(access, application, "ZARPE_DATABASE_USER");
                Statement statement = connection.createStatement()) {
            refusePowers(statement, application);
            refuseOwner(statement, access);
        } catch (SQLException unexpected) {
            throw unusable(unexpected);
        }
    }

    /** What leaves this machine is encrypted, and goes to the server that was meant. */
    private static void refuseOpenLine(String url) {
        Matcher hosts = HOSTS.matcher(url);
        boolean leaves = hosts.find()
                && Stream.of(hosts.group(1).split(","))
                        .anyMatch(host -> !THIS_MACHINE.matcher(host).matches());
        if (leaves && !url.contains("sslmode=verify-full")) {
            throw new StartRefused(
                    "La base de datos está en otra máquina: agregue sslmode=verify-full a ZARPE_DATABASE_URL"
                            + " (y sslrootcert= con su certificado raíz) para que nadie lea ni suplante la conexión.",
                    "The database is on another machine: add sslmode=verify-full to ZARPE_DATABASE_URL"
                            + " (and sslrootcert= with its root certificate) so that nobody reads or impersonates the connection.");
        }
    }

    private static Connection connect(DatabaseAccess access, Login login, String variable) throws SQLException {
        try {
            return access.connect(login);
        } catch (SQLException refused) {
            String state = String.valueOf(refused.getSQLState());
            if (state.startsWith("28")) {
                throw new StartRefused(
                        "El servidor de base de datos no acepta la cuenta %s con su contraseña (%s)."
                                .formatted(login.name(), variable),
                        "The database server does not accept the account %s with its password (%s)."
                                .formatted(login.name(), variable));
            }
            throw refused;
        }
    }

    private static void refuseOlderServer(Statement statement) throws SQLException {
        try (ResultSet version = statement.executeQuery(
                "select current_setting('server_version_num')::int, current_setting('server_version')")) {
            version.next();
            if (version.getInt(1) < OLDEST) {
                throw new StartRefused(
                        "Zarpe necesita PostgreSQL 15 o posterior; este servidor es " + version.getString(2) + ".",
                        "Zarpe needs PostgreSQL 15 or later; this server is " + version.getString(2) + ".");
            }
        }
    }

    private static void refusePowers(Statement statement, Login application) throws SQLException {
        // a member of a powerful role can become it with "set role"
        try (ResultSet powers = statement.executeQuery("""
                select rolname
                from pg_roles
                where (rolsuper or rolbypassrls)
                and pg_has_role(current_user, oid, 'member')
                limit 1
                """)) {
            if (powers.next()) {
                throw new StartRefused(
                        "La cuenta %s (ZARPE_DATABASE_USER) puede saltarse la separación entre organismos (por %s); use"
                                        .formatted(application.name(), powers.getString(1))
                                + " una cuenta sin superuser ni bypassrls.",
                        "The account %s (ZARPE_DATABASE_USER) can bypass the separation of operators (through %s); use"
                                        .formatted(application.name(), powers.getString(1))
                                + " one without superuser and bypassrls.");
            }
        }
    }

    private static void refuseOwner(Statement statement, DatabaseAccess access) throws SQLException {
        String owns = """
                select 1
                from pg_roles
                where rolname = '%s'
                and pg_has_role(current_user, oid, 'member')
                union all
                select 1
                from pg_class
                join pg_namespace on pg_namespace.oid = relnamespace
                where relkind in ('r', 'p', 'v', 'm')
                and nspname not in ('pg_catalog', 'information_schema', 'pg_toast')
                and pg_has_role(current_user, relowner, 'member')
                """.formatted(access.owner().name().replace("'", "''"));
        try (ResultSet owned = statement.executeQuery(owns)) {
            if (owned.next()) {
                throw owning(access.application());
            }
        }
    }

    private static StartRefused owning(Login application) {
        return new StartRefused(
                "La cuenta %s (ZARPE_DATABASE_USER) es dueña de las tablas; la aplicación necesita otra que no sea dueña de nada."
                        .formatted(application.name()),
                "The account %s (ZARPE_DATABASE_USER) owns the tables; the application needs another that owns nothing."
                        .formatted(application.name()));
    }

    private static StartRefused unusable(SQLException reason) {
        String said = String.valueOf(reason.getMessage()).replaceAll("\\s*\\R\\s*", " ");
        return new StartRefused(
                "La base de datos de ZARPE_DATABASE_URL no se puede usar: " + said,
                "The database of ZARPE_DATABASE_URL cannot be used: " + said);
    }
}
