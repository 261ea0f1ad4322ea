package org.zarpe.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import org.zarpe.Staff;
import org.zarpe.ZarpeTest;
import org.zarpe.audit.application.VerifyTrail.Report;
import org.zarpe.audit.domain.Checkpoint;
import org.zarpe.audit.domain.Digest;
import org.zarpe.audit.domain.Finding;
import org.zarpe.audit.domain.Finding.Fault;
import org.zarpe.audit.domain.SealKey;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.shared.tenancy.Scopes;

@ZarpeTest
@Tag("persistence")
class SealTests {

    @Autowired
    Staff staff;

    @Autowired
    Archive archive;

    @Autowired
    PersonalTraces traces;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transaction;

    private Actor director;
    private CompanyId company;
    private UUID colleague;

    /** Membership, company, its first figure, two people: five entries. */
    @BeforeEach
    void aSealedTrail() {
        director = staff.director();
        company = archive.company(director);
        colleague = archive.colleague(director, company, "Jacinta Robles");
        archive.colleague(director, company, "Eulalio Cruz");
        sealEverything();
    }

    @Test
    void whatNobodyTouchedHolds() {
        Report report = archive.verify(director);

        assertThat(report.found()).isEmpty();
        assertThat(report.sealed()).isEqualTo(5);
        assertThat(report.waiting()).isZero();
    }

    @Test
    void whatCameLaterWaitsAndIsThenSealedUnderTheNextCheckpoint() {
        archive.colleague(director, company, "Petra Luna");
        assertThat(archive.verify(director).waiting()).isOne();

        sealEverything();
        assertThat(archive.verify(director).sealed()).isEqualTo(6);
        assertThat(archive.verify(director).found()).isEmpty();
        assertThat(archive.rows(director, "select size from audit.checkpoint"))
                .extracting(row -> row.get("size"))
                .contains(5L, 6L);
    }

    @ParameterizedTest(name = "{1} at {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            update audit.entry set content = convert_to(replace(convert_from(content, 'UTF8'), 'Tapalpa', 'Sayula'), 'UTF8') where table_name = 'companies.company' and OURS | CONTENT_CHANGED | 2 | companies.company
            update audit.entry set person = gen_random_uuid() where table_name = 'companies.fact' and OURS | COLUMN_CHANGED | 3 | companies.fact
            update audit.entry set person = null where table_name = 'companies.fact' and OURS | COLUMN_CHANGED | 3 | companies.fact
            update audit.entry set at = at - interval '1 day' where table_name = 'companies.fact' and OURS | COLUMN_CHANGED | 3 | companies.fact
            update audit.personal_value set value = '"Somebody else"' where value = '"Jacinta Robles"' and OURS | PERSONAL_VALUE_CHANGED | 4 | companies.person
            delete from audit.personal_value where value = '"Jacinta Robles"' and OURS | PERSONAL_VALUE_CHANGED | 4 | companies.person
            delete from audit.entry where table_name = 'companies.fact' and OURS | REMOVED | 3 |
            delete from audit.leaf where seq = 3 and OURS | REMOVED | 3 |
            delete from audit.leaf where seq = 5 and OURS | REMOVED | 5 |
            update audit.leaf set leaf = sha256('') where seq = 2 and OURS | CONTENT_CHANGED | 2 | companies.company
            update audit.checkpoint set note = replace(note, E'\\n5\\n', E'\\n6\\n') where OURS | CHECKPOINT_NOT_SIGNED_BY_US | 5 |
            update audit.checkpoint set size = 4 where size = 5 and OURS | CHECKPOINT_CHANGED | 4 |
            delete from audit.checkpoint where OURS | CHECKPOINT_CHANGED | 1 |
            """)
    void findsWhatWasChangedWithAllPowersOverTheDatabase(String change, Fault fault, long seq, String table) {
        assertThat(archive.tamper(director, change)).isPositive();

        Finding found = archive.verify(director).found().orElseThrow();
        assertThat(found.fault()).isEqualTo(fault);
        assertThat(found.seq()).isEqualTo(seq);
        assertThat(found.table()).isEqualTo(table);
    }

    @Test
    void findsAnEntryThatWasRewrittenTogetherWithItsLeaf() {
        archive.tamper(director, """
                with forged as (
                    update audit.entry
                       set content = convert_to(replace(convert_from(content, 'UTF8'), 'Tapalpa', 'Sayula'), 'UTF8')
                     where table_name = 'companies.company' and OURS
                    returning operator_id, id, content)
                update audit.leaf
                   set leaf = sha256('\\x00'::bytea || forged.content)
                  from forged
                 where leaf.operator_id = forged.operator_id and entry_id = forged.id
                """);

        assertThat(archive.verify(director).found().orElseThrow().fault()).isEqualTo(Fault.NOT_WHAT_WAS_SIGNED);
    }

    @Test
    void findsACheckpointThatSomebodyElseSigned() {
        Digest root = Digest.over();
        String forged = SealKey.make().sign(new Checkpoint("localhost/trail/x", 5, root));
        archive.tamper(director, "update audit.checkpoint set note = '" + forged + "' where OURS");

        assertThat(archive.verify(director).found().orElseThrow().fault()).isEqualTo(Fault.CHECKPOINT_NOT_SIGNED_BY_US);
    }

    @Test
    void findsAnEntryThatWasSlippedInAmongTheSealedOnes() {
        archive.tamper(director, """
                insert into audit.entry (operator_id, id, at, transaction, table_name, row_key, operation, content)
                select operator_id, gen_random_uuid(), at, transaction, table_name, row_key, operation, content
                  from audit.entry
                 where table_name = 'companies.fact' and OURS
                """);

        assertThat(archive.verify(director).found().orElseThrow().fault()).isEqualTo(Fault.LEFT_OUT);
    }

    /** Whoever has everything can set the trail back to an earlier state; only a checkpoint kept elsewhere tells. */
    @Test
    void aCheckpointKeptElsewhereFindsATrailThatWasCutOff() {
        String early = archive.note(director);
        archive.colleague(director, company, "Petra Luna");
        sealEverything();
        String kept = archive.note(director);
        assertThat(archive.verify(director, early).found()).isEmpty();

        archive.tamper(director, "delete from audit.checkpoint where size = 6 and OURS");
        archive.tamper(director, "delete from audit.leaf where seq = 6 and OURS");
        archive.tamper(
                director,
                "delete from audit.entry where table_name = 'companies.person' and OURS and id ="
                        + " (select max(id::text)::uuid from audit.entry where table_name = 'companies.person' and OURS)");
        assertThat(archive.verify(director).found()).isEmpty();
        assertThat(archive.verify(director, kept).found().orElseThrow().fault()).isEqualTo(Fault.REMOVED);
    }

    @Test
    void aPersonIsBlankedAndTheTrailStillHolds() {
        int blanked = Scopes.as(staff.scope(director), () -> traces.blank("companies.person", colleague.toString()));

        assertThat(blanked).isEqualTo(2);
        assertThat(archive.verify(director).found()).isEmpty();
        assertThat(archive.rows(director, "select value from audit.personal_value where value like '%Jacinta%'"))
                .isEmpty();
        assertThat(Scopes.as(
                        staff.scope(director), () -> traces.blankValue("companies.person", "name", "Eulalio Cruz")))
                .isOne();
        assertThat(archive.verify(director).found()).isEmpty();
    }

    @Test
    void waitsForTransactionsThatMayStillWriteBelow() throws Exception {
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        try (ExecutorService somebody = Executors.newSingleThreadExecutor()) {
            Future<?> slow = somebody.submit(() -> Scopes.as(
                    staff.scope(director),
                    () -> transaction.executeWithoutResult(begun -> {
                        jdbc.sql("update companies.company set town = 'Sayula'").update();
                        written.countDown();
                        await(mayEnd);
                    })));
            await(written);
            archive.colleague(director, company, "Petra Luna");
            assertThat(archive.seal(director)).isZero();

            mayEnd.countDown();
            slow.get(30, TimeUnit.SECONDS);
        }
        sealEverything();
        assertThat(archive.verify(director).sealed()).isEqualTo(7);
    }

    @Test
    void manyWriteWhileManySealAndEachEntryIsSealedOnce()
            throws InterruptedException, ExecutionException, TimeoutException {
        int writers = 4;
        int each = 40;
        try (ExecutorService people = Executors.newFixedThreadPool(writers + 3)) {
            List<Future<?>> working = new ArrayList<>();
            for (int writer = 0; writer < writers; writer++) {
                String name = "Person " + writer + "/";
                working.add(people.submit(() -> LongStream.range(0, each)
                        .forEach(number -> archive.colleague(director, company, name + number))));
            }
            for (int sealer = 0; sealer < 3; sealer++) {
                working.add(people.submit(() -> LongStream.range(0, 30).forEach(round -> archive.seal(director))));
            }
            for (Future<?> work : working) {
                work.get(60, TimeUnit.SECONDS);
            }
        }
        sealEverything();

        Report report = archive.verify(director);
        assertThat(report.found()).isEmpty();
        assertThat(report.sealed()).isEqualTo(5 + writers * each);
        assertThat(archive.rows(
                                director,
                                "select count(distinct entry_id) as entries, max(seq) as last from audit.leaf")
                        .getFirst())
                .containsEntry("entries", 5L + writers * each)
                .containsEntry("last", 5L + writers * each);
    }

    /** Other tests share the server, and their transactions may be open. */
    private void sealEverything() {
        for (int patience = 0; patience < 500; patience++) {
            archive.seal(director);
            if (archive.verify(director).waiting() == 0) {
                return;
            }
            pause();
        }
        throw new IllegalStateException("a transaction does not end");
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(20);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(30, TimeUnit.SECONDS)) {
                throw new IllegalStateException("it never came");
            }
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
