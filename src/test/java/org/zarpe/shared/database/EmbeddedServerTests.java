package org.zarpe.shared.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;
import org.zarpe.TestDatabase;
import org.zarpe.shared.StartRefused;
import org.zarpe.shared.database.DatabaseAccess.Login;

@Tag("persistence")
class EmbeddedServerTests {
    private final ServerPrograms programs = TestDatabase.programs();
    private Path path = Path.of("");
    private @Nullable DataFolder folder;
    private @Nullable EmbeddedServer server;

    @BeforeEach
    void aFolderThatAnyAccountMayEnter() throws IOException {
        path = Files.createTempDirectory("zarpe-server-");
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @AfterEach
    void stop() throws IOException {
        if (server != null) {
            server.stop();
        }
        leaveFolder();
        FileSystemUtils.deleteRecursively(path);
    }

    @Test
    void aSecondStartKeepsWhatWasWritten() throws SQLException {
        write(start(), 7);
        started().stop();
        leaveFolder();

        assertThat(count(start())).isEqualTo(7);
    }

    @Test
    void startsAgainWhenItWasKilled() throws SQLException {
        write(start(), 7);
        kill();
        leaveFolder();

        assertThat(count(start())).isEqualTo(7);
    }

    @Test
    void startsAgainBesideAServerThatLostItsMaster() throws SQLException {
        write(start(), 7);
        PostmasterFile orphan =
                PostmasterFile.in(path.resolve("data/server/database")).orElseThrow();
        leaveFolder();

        assertThat(count(start())).isEqualTo(7);
        assertThat(orphan.isRunning()).isFalse();
    }

    @Test
    void startsAgainWhenItsOldNumberBelongsToAnotherProgram() throws IOException, SQLException {
        write(start(), 7);
        kill();
        leaveFolder();
        Path file = path.resolve("data/server/database/postmaster.pid");
        List<String> lines = Files.readAllLines(file);
        lines.set(0, String.valueOf(ProcessHandle.current().pid()));
        Files.write(file, lines);

        assertThat(count(start())).isEqualTo(7);
    }

    @Test
    void beginsAnewWhenTheFirstStartWasCutShort() throws IOException, SQLException {
        Path unfinished = Files.createDirectories(path.resolve("data/server/database.unfinished"));
        Files.writeString(unfinished.resolve("PG_VERSION"), "half");

        write(start(), 7);

        assertThat(count(started())).isEqualTo(7);
    }

    @Test
    void isDurableAndReachableFromThisMachineOnly() throws SQLException {
        EmbeddedServer running = start();

        assertThat(setting(running, "fsync")).isEqualTo("on");
        assertThat(setting(running, "synchronous_commit")).isEqualTo("on");
        assertThat(setting(running, "full_page_writes")).isEqualTo("on");
        assertThat(setting(running, "listen_addresses")).isEqualTo("127.0.0.1");
        assertThat(setting(running, "unix_socket_directories")).isEmpty();
        assertThat(setting(running, "server_encoding")).isEqualTo("UTF8");
    }

    @Test
    void sortsAsPeopleInMexicoDo() throws SQLException {
        try (Connection connection = new OwnDatabase(start(), "zarpe").asSetup();
                Statement statement = connection.createStatement();
                ResultSet sorted = statement.executeQuery(
                        "select string_agg(word, ' ' order by word) from unnest('{zarpe,ñandú,Nogal,árbol,nube}'::text[]) word")) {
            sorted.next();
            assertThat(sorted.getString(1)).isEqualTo("árbol Nogal nube ñandú zarpe");
        }
    }

    @Test
    void letsNobodyInWithoutItsPassword() throws IOException {
        EmbeddedServer running = start();
        DatabaseAccess access = new OwnDatabase(running, "zarpe").setUp();

        assertThat(Files.getPosixFilePermissions(path.resolve("data/passwords.properties")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThatThrownBy(() -> access.connect(new Login("zarpe_app", "guess")))
                .hasMessageContaining("password authentication failed");
        assertThatThrownBy(() -> access.connect(new Login("zarpe_setup", ""))).isInstanceOf(SQLException.class);
    }

    @Test
    void ownerAndApplicationGetOtherPasswordsAtEachStart() throws SQLException {
        DatabaseAccess former = database(start());
        started().stop();
        leaveFolder();

        DatabaseAccess now = database(start());

        for (Login login : List.of(now.owner(), now.application())) {
            now.connect(login).close();
        }
        for (Login login : List.of(former.owner(), former.application())) {
            assertThatThrownBy(() -> now.connect(login)).hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void aStartThatIsKilledBetweenTheFileAndTheServerIsPutRightByTheNextOne() throws SQLException {
        database(start());
        started().renewPasswords();
        kill();
        leaveFolder();

        DatabaseAccess now = database(start());

        now.connect(now.application()).close();
    }

    @Test
    void oneInstanceAtATimeHasTheDataFolder() {
        start();

        assertThat(DataFolder.take(path.resolve("data"))).isEmpty();
    }

    @Test
    void refusesTheDataOfAnotherVersion() throws IOException {
        start().stop();
        leaveFolder();
        Files.writeString(path.resolve("data/server/database/PG_VERSION"), "9.6\n");

        assertThatThrownBy(this::start).isInstanceOf(StartRefused.class).hasMessageContaining("9.6");
    }

    @Test
    void refusesADatabaseWhosePasswordsAreGone() throws IOException {
        start().stop();
        leaveFolder();
        Files.delete(path.resolve("data/passwords.properties"));

        assertThatThrownBy(this::start).isInstanceOf(StartRefused.class).hasMessageContaining("passwords.properties");
    }

    @Test
    void saysWhyTheServerDoesNotStart() throws IOException {
        start().stop();
        leaveFolder();
        Files.writeString(path.resolve("data/server/database/postgresql.conf"), "no_such_setting = 1\n");

        assertThatThrownBy(this::start).isInstanceOf(StartRefused.class).hasMessageContaining("no_such_setting");
    }

    @Test
    void refusesAFolderWithoutPrograms() {
        assertThatThrownBy(() -> new ServerPrograms(path).majorVersion())
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining(path.toString());
    }

    @Test
    void runsAsAnAccountWithoutPowersWhereTheSystemForbidsUserNamespaces() throws SQLException {
        SystemAccount nobody = new SystemAccount.Unprivileged("nobody");
        assumeTrue(System.getProperty("user.name").equals("root"));
        String[] mayRun = {
            "setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups", programs.program("postgres"), "--version"
        };
        assumeTrue(ServerCommand.run(Duration.ofSeconds(10), mayRun).succeeded());

        folder = DataFolder.take(path.resolve("data")).orElseThrow();
        server = EmbeddedServer.start(folder, programs, nobody, List.of());
        write(started(), 7);

        assertThat(ProcessHandle.of(postmaster()).orElseThrow().info().user()).contains("nobody");
        assertThat(count(started())).isEqualTo(7);
    }

    private EmbeddedServer start() {
        folder = DataFolder.take(path.resolve("data")).orElseThrow();
        server = EmbeddedServer.start(folder, programs);
        return server;
    }

    private DatabaseAccess database(EmbeddedServer running) {
        return new ServerAtHand.Started(Objects.requireNonNull(folder), running).database("zarpe");
    }

    private EmbeddedServer started() {
        return Objects.requireNonNull(server);
    }

    private void leaveFolder() {
        if (folder != null) {
            folder.close();
        }
        folder = null;
    }

    private long postmaster() {
        return PostmasterFile.in(path.resolve("data/server/database"))
                .orElseThrow()
                .pid();
    }

    private void kill() {
        ProcessHandle.of(postmaster()).orElseThrow().destroyForcibly();
    }

    private static void write(EmbeddedServer server, int rows) throws SQLException {
        try (Connection connection = new OwnDatabase(server, "zarpe").asSetup();
                Statement statement = connection.createStatement()) {
            statement.execute("create table kept (id int)");
            for (int row = 0; row < rows; row++) {
                statement.execute("insert into kept values (" + row + ")");
            }
        }
    }

    private static int count(EmbeddedServer server) throws SQLException {
        return Integer.parseInt(answer(server, "select count(*) from kept"));
    }

    private static String setting(EmbeddedServer server, String name) throws SQLException {
        return answer(server, "select current_setting('" + name + "')");
    }

    private static String answer(EmbeddedServer server, String question) throws SQLException {
        try (Connection connection = new OwnDatabase(server, "zarpe").asSetup();
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }
}
