package org.zarpe.crash;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** The product on one data folder, as a process of its own: the program named by -Dzarpe.program, or the classes of this build. */
final class Program {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Path data;
    private final Path log;
    private final int port;
    private @Nullable Process running;
    private long former;

    Program(Path data) throws IOException {
        this.data = data;
        this.log = data.resolveSibling(data.getFileName() + ".log");
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            this.port = free.getLocalPort();
        }
    }

    Path data() {
        return data;
    }

    void start() throws IOException {
        former = postmaster().orElse(0L);
        running = launch(List.of(), log);
    }

    /** Runs a command to its end, and answers what it said. */
    String run(String... typed) throws IOException, InterruptedException {
        Path answer = log.resolveSibling("command.log");
        int exit = launch(List.of(typed), answer).waitFor();
        String said = Files.readString(answer);
        if (exit != 0) {
            throw new IllegalStateException(String.join(" ", typed) + ": " + said);
        }
        return said;
    }

    private Process launch(List<String> typed, Path output) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin/java").toString());
        command.addAll(program());
        command.addAll(typed);
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("ZARPE_DATA", data.toString());
        builder.environment().put("ZARPE_PORT", String.valueOf(port));
        builder.environment().remove("ZARPE_DATABASE_URL");
        builder.redirectErrorStream(true).redirectOutput(output.toFile());
        return builder.start();
    }

    private static List<String> program() {
        String jar = System.getProperty("zarpe.program", "");
        if (!jar.isBlank()) {
            String options = "@" + Path.of(jar).resolveSibling("java.options");
            Path cache = Path.of(jar.replaceAll("\\.jar$", ".aot"));
            return Files.exists(cache)
                    ? List.of(options, "-XX:AOTCache=" + cache, "-Xlog:aot=off", "-Xlog:cds=off", "-jar", jar)
                    : List.of(options, "-XX:TieredStopAtLevel=1", "-jar", jar);
        }
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return List.of("@src/main/jvm/java.options", "-XX:TieredStopAtLevel=1", "-cp", classes, "org.zarpe.Zarpe");
    }

    void awaitPage() throws IOException, InterruptedException {
        Instant giveUp = Instant.now().plus(PATIENCE);
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest page = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/sign-in"))
                    .build();
            while (Instant.now().isBefore(giveUp)) {
                try {
                    if (client.send(page, BodyHandlers.discarding()).statusCode() == 200) {
                        return;
                    }
                } catch (IOException notYet) {
                    refuseDeath();
                }
                Thread.sleep(50);
            }
        }
        throw new IllegalStateException("no page: " + Files.readString(log));
    }

    /** Waits for the server of this start: its file names another process than the one before. */
    void awaitDatabase() throws IOException, InterruptedException {
        Instant giveUp = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(giveUp)) {
            if (postmaster().filter(pid -> pid != former).isPresent()) {
                try (Connection open = asApplication()) {
                    return;
                } catch (SQLException notYet) {
                    refuseDeath();
                }
            }
            Thread.sleep(20);
        }
        throw new IllegalStateException("no database: " + Files.readString(log));
    }

    private void refuseDeath() throws IOException {
        if (running == null || !running.isAlive()) {
            throw new IllegalStateException("the program ended: " + Files.readString(log));
        }
    }

    /** Kills the program; with its database, that is all processes of it at once, as when the machine loses its power. */
    void kill(boolean withDatabase) throws IOException, InterruptedException {
        List<ProcessHandle> all = new ArrayList<>();
        if (withDatabase) {
            postmaster().flatMap(ProcessHandle::of).filter(Program::isPostgres).ifPresent(master -> {
                all.add(master);
                master.children().forEach(all::add);
            });
        }
        if (running != null) {
            all.addFirst(running.toHandle());
        }
        all.forEach(ProcessHandle::destroyForcibly);
        if (running != null) {
            running.waitFor();
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .filter(path -> path.endsWith("postgres"))
                .isPresent();
    }

    /** Ends it as Ctrl-C does. */
    void stop() throws InterruptedException {
        if (running != null) {
            running.destroy();
            running.waitFor();
        }
    }

    private Optional<Long> postmaster() throws IOException {
        return line(0).map(Long::parseLong);
    }

    private Optional<String> line(int number) throws IOException {
        Path file = data.resolve("server/database/postmaster.pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(file);
        return lines.size() > number ? Optional.of(lines.get(number).strip()) : Optional.empty();
    }

    /** As the product itself works in it. */
    Connection asApplication() throws SQLException, IOException {
        return connect("zarpe_app");
    }

    /** Sees every row of every operator. */
    Connection asSetup() throws SQLException, IOException {
        return connect("zarpe_setup");
    }

    private Connection connect(String role) throws SQLException, IOException {
        Properties passwords = new Properties();
        try (var kept = Files.newBufferedReader(data.resolve("passwords.properties"))) {
            passwords.load(kept);
        }
        String url = "jdbc:postgresql://127.0.0.1:%s/zarpe".formatted(line(3).orElse("0"));
        return DriverManager.getConnection(url, role, passwords.getProperty(role));
    }
}
