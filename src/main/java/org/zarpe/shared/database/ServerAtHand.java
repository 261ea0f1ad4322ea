package org.zarpe.shared.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.zarpe.shared.StartRefused;
import org.zarpe.shared.database.DatabaseAccess.Login;

/** The embedded server of an installation: one that we start and stop, or one that runs already and goes on without us. */
sealed interface ServerAtHand extends AutoCloseable {
    Duration PATIENCE = Duration.ofSeconds(60);

    /** The database of this name, with what it needs to be worked in. */
    DatabaseAccess database(String name);

    /** A connection with all powers. */
    Connection asSetup() throws SQLException;

    @Override
    default void close() {}

    record Started(DataFolder folder, EmbeddedServer server) implements ServerAtHand {
        @Override
        public DatabaseAccess database(String name) {
            server.renewPasswords();
            return new OwnDatabase(server, name).setUp();
        }

        @Override
        public Connection asSetup() throws SQLException {
            return new OwnDatabase(server, "postgres").asSetup();
        }

        @Override
        public void close() {
            server.stop();
            folder.close();
        }
    }

    record Running(int port, Passwords passwords) implements ServerAtHand {
        @Override
        public DatabaseAccess database(String name) {
            return OwnDatabase.access(port, name, passwords);
        }

        @Override
        public Connection asSetup() throws SQLException {
            Login setup = passwords.setup();
            return DriverManager.getConnection(
                    OwnDatabase.access(port, "postgres", passwords).url(), setup.name(), setup.password());
        }
    }

    /** For the web application, which has its data folder alone from now on, and the server as soon as it is asked for it. */
    static Supplier<ServerAtHand> alone(Installation installation) {
        DataFolder folder = DataFolder.take(installation.data())
                .orElseThrow(() -> new StartRefused(
                        "Otra instancia de Zarpe usa la carpeta de datos " + installation.data()
                                + "; deténgala o indique otra carpeta en ZARPE_DATA.",
                        "Another instance of Zarpe uses the data folder " + installation.data()
                                + "; stop it or name another folder in ZARPE_DATA."));
        return () -> start(folder, installation, DatabaseAtStart.OF_THE_SERVER);
    }

    /** For a command, which joins a running product, waits for another command, or starts the server itself. */
    static ServerAtHand joined(Installation installation) {
        Instant giveUp = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(giveUp)) {
            Optional<DataFolder> free = DataFolder.take(installation.data());
            if (free.isPresent()) {
                return start(free.get(), installation, DatabaseAtStart.OF_A_COMMAND);
            }
            Optional<PostmasterFile> running = EmbeddedServer.runningIn(installation.data());
            if (running.isPresent()
                    && DataFolder.holderOf(installation.data()).equals(DatabaseAtStart.OF_THE_SERVER.name())) {
                Passwords passwords = Passwords.read(EmbeddedServer.passwordsIn(installation.data()))
                        .orElseThrow();
                return new Running(running.get().port(), passwords);
            }
            pause();
        }
        throw new StartRefused(
                "Otra orden de Zarpe trabaja todavía en la carpeta de datos " + installation.data() + ".",
                "Another command of Zarpe still works on the data folder " + installation.data() + ".");
    }

    private static ServerAtHand start(DataFolder folder, Installation installation, DatabaseAtStart holder) {
        folder.signAs(holder.name());
        return new Started(folder, EmbeddedServer.start(folder, installation.programs()));
    }

    private static void pause() {
        try {
            Thread.sleep(Duration.ofMillis(200));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new StartRefused("Se interrumpió el inicio.", "The start was interrupted.");
        }
    }
}
