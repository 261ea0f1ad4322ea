package org.zarpe;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.flywaydb.core.Flyway;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.zarpe.shared.database.DataFolder;
import org.zarpe.shared.database.DatabaseAccess;
import org.zarpe.shared.database.DatabaseAtStart;
import org.zarpe.shared.database.EmbeddedServer;
import org.zarpe.shared.database.OwnDatabase;
import org.zarpe.shared.database.ServerPrograms;

/** One real server for all tests of this JVM, in target/; -Dzarpe.test.postgres=/usr/lib/postgresql/15 takes another. */
public final class TestDatabase {
    /** Where the context of all tests of this JVM keeps its keys and files; {@link ZarpeTest} names the same. */
    public static final Path FILES = Path.of(System.getProperty("zarpe.test.files", "target/test-files"));

    private static final String TEMPLATE = "migrated";
    private static @org.jspecify.annotations.Nullable TestDatabase started;

    private final EmbeddedServer server;
    private int clones;
    private boolean templateMigrated;

    private TestDatabase(EmbeddedServer server) {
        this.server = server;
    }

    public static synchronized TestDatabase get() {
        if (started == null) {
            started = start();
        }
        return started;
    }

    /** The programs these tests run on. */
    public static ServerPrograms programs() {
        String home = System.getProperty("zarpe.test.postgres", "");
        return home.isBlank() ? unpacked(Path.of("target", "postgres")) : new ServerPrograms(Path.of(home));
    }

    /** Tests of several JVMs may want them at once. */
    private static ServerPrograms unpacked(Path folder) {
        try {
            Files.createDirectories(folder);
            try (FileChannel alone = FileChannel.open(
                            folder.resolve("unpacking"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock _ = alone.lock()) {
                return ServerPrograms.unpackedBelow(folder);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static TestDatabase start() {
        ServerPrograms programs = programs();
        DataFolder folder = IntStream.range(0, 10)
                .mapToObj(number -> Path.of("target", "test-data-%d-%d".formatted(programs.majorVersion(), number)))
                .map(DataFolder::take)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();
        EmbeddedServer server = EmbeddedServer.start(folder, programs, "fsync=off", "max_connections=100");
        SpringApplication.getShutdownHandlers().add(() -> {
            server.stop();
            folder.close();
        });
        TestDatabase database = new TestDatabase(server);
        database.dropFormer();
        return database;
    }

    /** A database without any table of ours. */
    public DatabaseAccess empty(String name) {
        return new OwnDatabase(server, name).setUp();
    }

    /** A database of its own with all migrations done and nothing in it. */
    public synchronized DatabaseAccess migrated() {
        if (!templateMigrated) {
            migrate(empty(TEMPLATE));
            templateMigrated = true;
        }
        String name = "clone_" + ++clones;
        inSetup("create database %s template %s owner zarpe_owner".formatted(name, TEMPLATE));
        return empty(name);
    }

    private static void migrate(DatabaseAccess access) {
        Flyway.configure()
                .dataSource(access.url(), access.owner().name(), access.owner().password())
                .locations("classpath:db/migration")
                .defaultSchema("shared")
                .placeholders(Map.of("application_role", access.application().name()))
                .load()
                .migrate();
    }

    public static Connection asOwner(DatabaseAccess access) throws SQLException {
        return DriverManager.getConnection(
                access.url(), access.owner().name(), access.owner().password());
    }

    public static Connection asApplication(DatabaseAccess access) throws SQLException {
        return DriverManager.getConnection(
                access.url(), access.application().name(), access.application().password());
    }

    public Connection asSetup() throws SQLException {
        return new OwnDatabase(server, "postgres").asSetup();
    }

    /** As somebody whom nothing in the database stops. */
    public Connection asSetup(String database) throws SQLException {
        return new OwnDatabase(server, database).asSetup(database);
    }

    private void dropFormer() {
        List<String> former = new ArrayList<>();
        try (Connection connection = asSetup();
                Statement statement = connection.createStatement();
                ResultSet names = statement.executeQuery(
                        "select datname from pg_database where not datistemplate and datname <> 'postgres'")) {
            while (names.next()) {
                former.add(names.getString(1));
            }
        } catch (SQLException unexpected) {
            throw new IllegalStateException(unexpected);
        }
        former.forEach(name -> inSetup("drop database %s with (force)".formatted(name)));
    }

    private void inSetup(String sql) {
        try (Connection connection = asSetup();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException unexpected) {
            throw new IllegalStateException(sql, unexpected);
        }
    }

    /** Gives the one shared application context its database, and a mail server. */
    public static final class OfTheContext implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        private static int contexts;

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            DatabaseAtStart.use(context.getEnvironment(), get().empty("context_" + next()), false);
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource("postman", Postman.get().settings()));
        }

        private static synchronized int next() {
            return ++contexts;
        }
    }
}
