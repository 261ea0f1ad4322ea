package org.zarpe.shared.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.util.FileSystemUtils;
import org.zarpe.shared.StartRefused;

/**
 * The product's own PostgreSQL on a persistent folder: durable (fsync stays on), reachable from this machine only, with random passwords. It starts again
 * after whatever happened to its last run.
 */
public final class EmbeddedServer {
    private static final Duration LIMIT = Duration.ofMinutes(2);

    private final ServerPrograms programs;
    private final Path data;
    private final Path folder;
    private final Path database;
    private final SystemAccount account;
    private final List<String> settings;
    private final Duration limit;

    private EmbeddedServer(
            ServerPrograms programs, Path data, SystemAccount account, List<String> settings, Duration limit) {
        this.programs = programs;
        this.data = data;
        this.folder = data.resolve("server");
        this.database = folder.resolve("database");
        this.account = account;
        this.settings = settings;
        this.limit = limit;
    }

    /** Starts the server of this folder, made first where there is none. */
    public static EmbeddedServer start(DataFolder data, ServerPrograms programs, String... settings) {
        return start(data, programs, SystemAccount.choose(), List.of(settings));
    }

    static EmbeddedServer start(
            DataFolder data, ServerPrograms programs, SystemAccount account, List<String> settings) {
        EmbeddedServer server = new EmbeddedServer(programs, data.path(), account, settings, LIMIT);
        server.prepare();
        server.settleLastRun();
        server.start();
        return server;
    }

    /** Starts on files of a backup: the server replays its journal first, which takes its time. */
    static EmbeddedServer recover(DataFolder data, ServerPrograms programs, List<String> settings) {
        EmbeddedServer server =
                new EmbeddedServer(programs, data.path(), SystemAccount.choose(), settings, Duration.ofDays(1));
        server.prepare();
        server.start();
        server.awaitEndOfRecovery();
        return server;
    }

    /** While it replays its journal, pg_ctl takes it for a standby that runs. */
    private void awaitEndOfRecovery() {
        Optional<PostmasterFile> running = PostmasterFile.in(database);
        while (running.isEmpty() || !running.get().ready()) {
            if (running.isEmpty() || !running.get().isRunning()) {
                throw refused(read(folder.resolve("log.txt")));
            }
            pause();
            running = PostmasterFile.in(database);
        }
    }

    /** The server that another instance runs on this folder, once it takes connections. */
    static Optional<PostmasterFile> runningIn(Path data) {
        return PostmasterFile.in(data.toAbsolutePath().normalize().resolve("server/database"))
                .filter(PostmasterFile::ready);
    }

    static Path databaseIn(Path data) {
        return data.resolve("server/database");
    }

    static Path passwordsIn(Path data) {
        return data.resolve("passwords.properties");
    }

    private void prepare() {
        try {
            Files.createDirectories(folder);
            if (Files.isDirectory(database)) {
                refuseOtherVersion();
                passwords();
            } else {
                initialise();
            }
            WalArchive.beside(folder).prepare();
            account.own(folder);
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }

    private void refuseOtherVersion() throws IOException {
        String kept = Files.readString(database.resolve("PG_VERSION")).strip();
        if (!kept.equals(String.valueOf(programs.majorVersion()))) {
            throw new StartRefused(
                    "Los datos en " + folder + " son de PostgreSQL " + kept + " y los programas en " + programs.home()
                            + " son de la versión " + programs.majorVersion() + ".",
                    "The data in " + folder + " are of PostgreSQL " + kept + " and the programs in " + programs.home()
                            + " are of version " + programs.majorVersion() + ".");
        }
    }

    private void initialise() throws IOException {
        Path unfinished = folder.resolve("database.unfinished");
        FileSystemUtils.deleteRecursively(unfinished);
        Passwords passwords = Passwords.random();
        passwords.write(passwordsIn(data));
        Path password = Files.createTempFile(
                folder,
                "setup",
                ".txt",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            Files.writeString(password, passwords.setup().password() + "\n");
            account.own(folder);
            ServerCommand made = run(
                    "initdb",
                    "--pgdata=" + unfinished,
                    "--username=" + passwords.setup().name(),
                    "--pwfile=" + password,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale=C",
                    "--locale-provider=icu",
                    "--icu-locale=es-MX");
            if (!made.succeeded()) {
                throw refused(made.output());
            }
        } finally {
            Files.deleteIfExists(password);
        }
        // in one step, so that a folder named database is always a whole one
        Files.move(unfinished, database, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Three states of an old postmaster.pid: its server is dead, is dying, or still runs without us. */
    private void settleLastRun() {
        Optional<PostmasterFile> old = PostmasterFile.in(database);
        if (old.isPresent() && old.get().isRunning()) {
            stop();
        }
        if (old.isPresent() && !old.get().isRunning()) {
            try {
                // its number may belong to another program by now, and PostgreSQL would take that for a server
                Files.deleteIfExists(database.resolve("postmaster.pid"));
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
        }
    }

    private void start() {
        Path log = folder.resolve("log.txt");
        Instant giveUp = Instant.now().plus(limit);
        while (true) {
            keepFormer(log);
            ServerCommand started = run(
                    "pg_ctl",
                    "start",
                    "--wait",
                    "--silent",
                    "--timeout=" + limit.toSeconds(),
                    "--pgdata=" + database,
                    "--log=" + log,
                    "--options=" + options());
            if (started.succeeded()) {
                return;
            }
            String reason = started.output() + read(log);
            if (!mayPass(reason) || Instant.now().isAfter(giveUp)) {
                throw refused(reason);
            }
            pause();
        }
    }

    /** Processes of a killed server that still hold its memory, or a port that somebody took just now. */
    private static boolean mayPass(String reason) {
        return reason.contains("shared memory block") || reason.contains("Address already in use");
    }

    private String options() {
        List<String> all = new ArrayList<>(List.of(
                "port=" + freePort(),
                "listen_addresses=127.0.0.1",
                "unix_socket_directories=",
                "password_encryption=scram-sha-256",
                "fsync=on",
                "max_connections=50",
                "timezone=UTC",
                "log_timezone=UTC"));
        all.addAll(WalArchive.SETTINGS);
        all.addAll(settings);
        StringBuilder options = new StringBuilder();
        all.forEach(setting -> options.append("-c '").append(setting).append("' "));
        return options.toString().strip();
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException noneFree) {
            throw new UncheckedIOException(noneFree);
        }
    }

    /** Ends the server cleanly; where it does not come to an end, at once: its journal brings it back at the next start. */
    public void stop() {
        for (String mode : List.of("fast", "immediate")) {
            ServerCommand stopped = run(
                    "pg_ctl", "stop", "--wait", "--silent", "--mode=" + mode, "--timeout=30", "--pgdata=" + database);
            if (stopped.succeeded()
                    || PostmasterFile.in(database)
                            .filter(PostmasterFile::isRunning)
                            .isEmpty()) {
                return;
            }
        }
    }

    public int port() {
        return PostmasterFile.in(database).orElseThrow().port();
    }

    Passwords passwords() {
        Path kept = passwordsIn(data);
        return Passwords.read(kept)
                .orElseThrow(() -> new StartRefused(
                        "Falta el archivo " + kept + " con las contraseñas de la base de datos.",
                        "The file " + kept + " with the database's passwords is missing."));
    }

    /** Written before the server knows them: a start that is killed in between is put right by the next one, which sets what stands in the file. */
    void renewPasswords() {
        passwords().renewed().write(passwordsIn(data));
    }

    private ServerCommand run(String program, String... arguments) {
        List<String> command = new ArrayList<>(account.prefix());
        command.add(programs.program(program));
        command.addAll(List.of(arguments));
        return ServerCommand.run(limit.plusSeconds(10), command.toArray(String[]::new));
    }

    private StartRefused refused(String reason) {
        String line = reason.strip().replaceAll("\\s*\\R\\s*", " | ");
        return new StartRefused(
                "El PostgreSQL de Zarpe en " + folder + " no inicia: " + line,
                "Zarpe's PostgreSQL in " + folder + " does not start: " + line);
    }

    private static void keepFormer(Path log) {
        try {
            if (Files.exists(log)) {
                Files.move(log, log.resolveSibling("log.former.txt"), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static String read(Path log) {
        try {
            return Files.exists(log) ? Files.readString(log) : "";
        } catch (IOException unreadable) {
            return unreadable.toString();
        }
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
