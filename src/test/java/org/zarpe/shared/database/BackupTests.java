package org.zarpe.shared.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.util.FileSystemUtils;
import org.zarpe.TableSums;
import org.zarpe.TestDatabase;
import org.zarpe.shared.StartRefused;
import org.zarpe.shared.database.RestorePoint.EndOfBackup;
import org.zarpe.shared.database.RestorePoint.Latest;
import org.zarpe.shared.database.RestorePoint.Moment;

/** On one server that runs all the while: a backup of it, and what was written before, during and after. */
@TestInstance(Lifecycle.PER_CLASS)
class BackupTests {
    private static final List<Path> FROM_THE_ARCHIVE = List.of();

    private final Path home;
    private final Installation running;
    private final DataFolder folder;
    private final EmbeddedServer server;
    private Path backup = Path.of("");
    private Instant between = Instant.EPOCH;
    private int restored;

    BackupTests() throws IOException {
        home = Files.createTempDirectory("zarpe-backup-");
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxr-xr-x"));
        running = installation("data");
        folder = DataFolder.take(running.data()).orElseThrow();
        folder.signAs(DatabaseAtStart.OF_THE_SERVER.name());
        server = EmbeddedServer.start(folder, TestDatabase.programs());
    }

    @BeforeAll
    void somethingWasWrittenBeforeDuringAndAfterABackup() throws IOException, SQLException {
        Files.createDirectories(running.data().resolve("keys"));
        Files.writeString(running.data().resolve("keys/trail.pem"), "a key");
        write("create table kept (id int primary key generated always as identity, word text)");
        write("create unlogged table forgotten (word text)");
        write("insert into kept (word) select md5(n::text) from generate_series(1, 5000) n");
        assertThat(archived()).isEmpty();

        AtomicBoolean enough = new AtomicBoolean();
        CompletableFuture<Void> writer = CompletableFuture.runAsync(() -> {
            while (!enough.get()) {
                write("insert into kept (word) values ('during')");
                write("update kept set word = word || '.' where id % 100 = 0");
            }
        });
        backup = TakeBackup.to(home.resolve("backup"), running).path();
        enough.set(true);
        writer.join();
        write("insert into kept (word) values ('after')");
        between = now();
        write("delete from kept where id <= 1000");
        finishPiece();
    }

    @AfterAll
    void stop() throws IOException {
        server.stop();
        folder.close();
        FileSystemUtils.deleteRecursively(home);
    }

    @Test
    void withTheWholeJournalItIsTheSameTableByTable() throws IOException, SQLException {
        assertThat(restored(new Latest(), FROM_THE_ARCHIVE)).isEqualTo(tables());
    }

    @Test
    void withoutATimeItIsTheDatabaseAsTheBackupEnded() throws IOException, SQLException {
        String question = "select count(*) from kept where id <= 1000 or word = 'after'";

        assertThat(ask(backup, new EndOfBackup(), question)).isEqualTo("1000");
    }

    @Test
    void goesBackToAMomentBetweenTwoChanges() throws IOException, SQLException {
        String question = "select count(*) from kept where id <= 1000 or word = 'after'";

        assertThat(ask(backup, new Moment(between), question)).isEqualTo("1001");
    }

    @Test
    void whatTheArchiveHasNotYetIsTakenFromTheOldDataFolder() throws IOException, SQLException {
        write("create table last_words (word text)");
        write("insert into last_words values ('said')");
        List<Path> journals = List.of(
                running.data().resolve("server/wal"),
                EmbeddedServer.databaseIn(running.data()).resolve("pg_wal"));

        assertThat(restored(new Latest(), journals)).isEqualTo(tables());
    }

    @Test
    void keysAndPasswordsComeWithIt() throws IOException, SQLException {
        Installation target = installation("with-keys");

        RestoreBackup.of(backup, new EndOfBackup(), FROM_THE_ARCHIVE, target);

        assertThat(target.data().resolve("keys/trail.pem")).hasContent("a key");
        assertThat(Files.getPosixFilePermissions(EmbeddedServer.passwordsIn(target.data())))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(target.data().resolve("server/restoring")).doesNotExist();
    }

    @Test
    void everyFileCanBeCheckedWithoutOurProgram() {
        ServerCommand checked = ServerCommand.run(
                Duration.ofMinutes(1),
                "sh",
                "-c",
                "cd '" + backup + "' && sha256sum --check --strict --quiet SHA256SUMS");

        assertThat(checked.output()).isEmpty();
        assertThat(checked.succeeded()).isTrue();
    }

    @Test
    void refusesADataFolderThatHoldsSomething() throws IOException {
        Installation target = installation("full");
        Path kept = Files.createDirectories(target.data()).resolve("letter.txt");
        Files.writeString(kept, "dear");

        refused(backup, new EndOfBackup(), target, target.data().toString());

        assertThat(kept).hasContent("dear");
    }

    @Test
    void refusesTheDataFolderOfARunningProduct() {
        refused(backup, new EndOfBackup(), running, running.data().toString());
    }

    @Test
    void namesTheFileThatIsDamaged() throws IOException {
        Path copy = copy();
        Path table = largest(copy.resolve("database/base"));
        byte[] content = Files.readAllBytes(table);
        content[content.length / 2] ^= 1;
        Files.write(table, content);

        refusedAndNothingLeft(copy, new EndOfBackup(), copy.relativize(table).toString());
    }

    @Test
    void namesTheFileThatIsMissing() throws IOException {
        Path copy = copy();
        Files.delete(copy.resolve("database/global/pg_control"));

        refusedAndNothingLeft(copy, new EndOfBackup(), "database/global/pg_control");
    }

    @Test
    void namesTheFileThatCameLater() throws IOException {
        Path copy = copy();
        Files.writeString(copy.resolve("database/postgresql.auto.conf.1"), "shared_preload_libraries = 'mine'");

        refusedAndNothingLeft(copy, new EndOfBackup(), "postgresql.auto.conf.1");
    }

    @Test
    void refusesAListThatWasCutShort() throws IOException {
        Path copy = copy();
        List<String> lines = Files.readAllLines(copy.resolve("SHA256SUMS"));
        Files.write(copy.resolve("SHA256SUMS"), lines.subList(0, lines.size() - 1));

        refusedAndNothingLeft(copy, new EndOfBackup(), "SHA256SUMS");
    }

    @Test
    void refusesABackupThatWasNotFinished() throws IOException {
        Path copy = copy();
        Files.delete(copy.resolve("SHA256SUMS"));

        refusedAndNothingLeft(copy, new EndOfBackup(), "SHA256SUMS is missing");
    }

    @Test
    void refusesABackupOfAnotherVersion() throws IOException {
        Path copy = copy();
        BackupFolder whole = BackupFolder.open(copy);
        CheckedFiles listed = whole.listed();
        Files.delete(copy.resolve("backup.properties"));
        Files.delete(copy.resolve("SHA256SUMS"));
        new BackupFolder(
                        copy,
                        9,
                        whole.machine(),
                        whole.begun(),
                        whole.ended(),
                        whole.firstPiece(),
                        whole.archive(),
                        whole.files())
                .close(listed);

        refusedAndNothingLeft(copy, new EndOfBackup(), "PostgreSQL 9");
    }

    @Test
    void refusesATimeBeforeTheBackupEnded() {
        refusedAndNothingLeft(backup, new Moment(Instant.parse("2026-01-01T00:00:00Z")), "an earlier one is needed");
    }

    @Test
    void refusesATimeThatTheJournalDoesNotReach() {
        refusedAndNothingLeft(backup, new Moment(Instant.parse("2099-01-01T00:00:00Z")), "its last change is of 20");
    }

    @Test
    void refusesAFolderThatHoldsSomethingAndOneWithinTheData() {
        assertThatThrownBy(() -> TakeBackup.to(home, running))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("is not empty");
        assertThatThrownBy(() -> TakeBackup.to(running.data().resolve("backup"), running))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("within the data folder");
    }

    @Test
    void refusesWhereThereIsNoDatabaseYet() {
        Installation nothing = installation("nothing");

        assertThatThrownBy(() -> TakeBackup.to(home.resolve("backup-of-nothing"), nothing))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining(nothing.data().toString());
        assertThat(nothing.data()).doesNotExist();
    }

    private Installation installation(String name) {
        return new Installation(
                home.resolve(name),
                TestDatabase.programs().home().toAbsolutePath().toString());
    }

    private List<String> restored(RestorePoint point, List<Path> journals) throws IOException, SQLException {
        Installation target = installation("restored-" + ++restored);
        RestoreBackup.of(backup, point, journals, target);
        try (ServerAtHand at = ServerAtHand.alone(target).get();
                Connection connection = at.asSetup()) {
            return TableSums.of(connection);
        } finally {
            FileSystemUtils.deleteRecursively(target.data());
        }
    }

    private String ask(Path from, RestorePoint point, String question) throws IOException, SQLException {
        Installation target = installation("restored-" + ++restored);
        RestoreBackup.of(from, point, FROM_THE_ARCHIVE, target);
        try (ServerAtHand at = ServerAtHand.alone(target).get();
                Connection connection = at.asSetup()) {
            return answer(connection, question);
        } finally {
            FileSystemUtils.deleteRecursively(target.data());
        }
    }

    private static void refused(Path from, RestorePoint point, Installation target, String reason) {
        assertThatThrownBy(() -> RestoreBackup.of(from, point, FROM_THE_ARCHIVE, target))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining(reason);
    }

    private void refusedAndNothingLeft(Path from, RestorePoint point, String reason) {
        Installation target = installation("refused-" + ++restored);
        refused(from, point, target, reason);
        if (Files.exists(target.data())) {
            assertThat(target.data()).isDirectoryNotContaining("regex:.*/(?!lock$)[^/]*");
        }
    }

    private Path copy() throws IOException {
        Path copy = home.resolve("copy-" + ++restored);
        FileSystemUtils.copyRecursively(backup, copy);
        return copy;
    }

    private static Path largest(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .max((one, other) -> Long.compare(size(one), size(other)))
                    .orElseThrow();
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private Instant now() throws SQLException {
        try (Connection connection = asSetup();
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("select clock_timestamp()")) {
            answer.next();
            return answer.getObject(1, OffsetDateTime.class).toInstant();
        }
    }

    /** Ends the piece of the journal that is being written, and waits until it is archived. */
    private void finishPiece() throws SQLException {
        try (Connection connection = asSetup()) {
            String piece = answer(connection, "select pg_walfile_name(pg_switch_wal())");
            while (!archived().contains(piece + ".gz")) {
                Thread.onSpinWait();
            }
        }
    }

    private List<String> archived() {
        String[] names = running.data().resolve("server/wal").toFile().list();
        return Stream.of(Optional.ofNullable(names).orElseThrow())
                .filter(name -> name.endsWith(".gz"))
                .toList();
    }

    private void write(String sql) {
        try (Connection connection = asSetup();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException unexpected) {
            throw new IllegalStateException(unexpected);
        }
    }

    private Connection asSetup() throws SQLException {
        return new OwnDatabase(server, "postgres").asSetup();
    }

    private static String answer(Connection connection, String question) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }

    private List<String> tables() throws SQLException {
        try (Connection connection = asSetup()) {
            return TableSums.of(connection);
        }
    }
}
