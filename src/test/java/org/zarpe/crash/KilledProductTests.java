package org.zarpe.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.util.FileSystemUtils;
import org.zarpe.TableSums;

/** -Dzarpe.crash.rounds=100 kills a hundred times; -Dzarpe.crash.seed repeats the moments. */
@Tag("crash")
@TestInstance(Lifecycle.PER_CLASS)
class KilledProductTests {
    private static final int ROUNDS = Integer.getInteger("zarpe.crash.rounds", 10);
    private static final int WRITERS = 4;
    private static final int LONGEST_MILLIS = 1500;

    private final UUID operator = UUID.randomUUID();
    private final Path home;
    private final Program product;

    KilledProductTests() throws IOException {
        home = Files.createTempDirectory("zarpe-crash-");
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxr-xr-x"));
        product = new Program(home.resolve("data"));
    }

    @BeforeAll
    void theDemonstrationHasBeenPlayed() throws IOException, InterruptedException {
        product.start();
        product.awaitPage();
        product.stop();
    }

    @AfterAll
    void leaveNothing() throws IOException, InterruptedException {
        product.kill(true);
        FileSystemUtils.deleteRecursively(home);
    }

    @Test
    void noConfirmedWriteIsLostHoweverOftenItIsKilled()
            throws IOException, InterruptedException, ExecutionException, SQLException {
        long seed = Long.getLong("zarpe.crash.seed", System.nanoTime());
        Random chance = new Random(seed);
        List<UUID> confirmed = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            product.start();
            product.awaitDatabase();
            // every fifth time people have its pages before them; else it is killed while it still starts
            if (round % 5 == 0) {
                product.awaitPage();
            }
            // with its database, as when the machine loses its power; or without, and then the next start ends that one
            confirmed.addAll(writtenUntilKilled(200 + chance.nextInt(LONGEST_MILLIS - 200), chance.nextBoolean()));
        }
        product.start();
        product.awaitDatabase();

        try (Connection all = product.asSetup()) {
            Set<UUID> lost = new HashSet<>(confirmed);
            lost.removeAll(found(all, "select company_id from companies.person where operator_id = '%s'"));
            assertThat(lost).as("seed %d", seed).isEmpty();
            assertThat(confirmed).hasSizeGreaterThan(ROUNDS * WRITERS);
            assertThat(found(all, """
                            select id
                            from companies.company
                            where operator_id = '%s'
                            and not exists (select 1 from companies.person where company_id = company.id)
                            """)).as("halves of a transaction").isEmpty();
        }
        product.stop();
        System.out.printf("Killed %d times: %d confirmed writes, 0 lost (seed %d).%n", ROUNDS, confirmed.size(), seed);
    }

    @Test
    void whatABackupAndTheJournalHoldIsRestoredTableByTable()
            throws IOException, InterruptedException, ExecutionException, SQLException {
        Path backup = home.resolve("backup");
        Program restored = new Program(home.resolve("restored"));
        product.start();
        product.awaitPage();

        product.run("backup", backup.toString());
        List<UUID> afterwards = writtenUntilKilled(500, false);
        restored.run(
                "restore",
                backup.toString(),
                "--to=latest",
                "--wal=" + product.data().resolve("server/wal"),
                "--wal=" + product.data().resolve("server/database/pg_wal"));

        restored.start();
        restored.awaitDatabase();
        restored.kill(false);
        try (Connection ours = product.asSetup();
                Connection theirs = restored.asSetup()) {
            assertThat(TableSums.of(theirs)).hasSizeGreaterThan(40).isEqualTo(TableSums.of(ours));
            assertThat(found(theirs, "select id from companies.company where operator_id = '%s'"))
                    .containsAll(afterwards);
        } finally {
            restored.kill(true);
        }
    }

    private List<UUID> writtenUntilKilled(int millis, boolean withDatabase)
            throws IOException, InterruptedException, ExecutionException {
        List<UUID> confirmed = new ArrayList<>();
        AtomicBoolean enough = new AtomicBoolean();
        try (ExecutorService office = Executors.newFixedThreadPool(WRITERS)) {
            List<Future<List<UUID>>> writers = new ArrayList<>();
            for (int writer = 0; writer < WRITERS; writer++) {
                writers.add(office.submit(new Writer(product, operator, enough)));
            }
            Thread.sleep(millis);
            product.kill(withDatabase);
            enough.set(true);
            for (Future<List<UUID>> writer : writers) {
                confirmed.addAll(writer.get());
            }
        }
        return confirmed;
    }

    private Set<UUID> found(Connection connection, String question) throws SQLException {
        Set<UUID> ids = new HashSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(question.formatted(operator))) {
            while (rows.next()) {
                ids.add(rows.getObject(1, UUID.class));
            }
        }
        return ids;
    }
}
