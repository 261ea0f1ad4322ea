package org.zarpe.audit.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import org.zarpe.ZarpeTest;
import org.zarpe.audit.Archive;
import org.zarpe.audit.application.PublishedCheckpoints;
import org.zarpe.audit.application.SealTrail;
import org.zarpe.audit.application.VerifyTrail;
import org.zarpe.identity.OperatorId;
import org.zarpe.identity.People;
import org.zarpe.shared.Ids;
import org.zarpe.shared.tenancy.Scope;
import org.zarpe.shared.tenancy.Scopes;
import org.zarpe.shared.words.Dictionary;
import picocli.CommandLine;

@ZarpeTest
@Tag("persistence")
class TrailCommandTests {

    @Autowired
    Archive archive;

    @Autowired
    SealTrail sealing;

    @Autowired
    VerifyTrail checking;

    @Autowired
    PublishedCheckpoints published;

    @Autowired
    People people;

    @Autowired
    Dictionary dictionary;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transaction;

    private final StringWriter out = new StringWriter();
    private final String name = "Agencia " + Ids.next();
    private OperatorId operator;

    @BeforeEach
    void anOperatorWithThreeEntries() {
        operator = Scopes.asNobody(() -> people.found(name, false));
        for (String programme : new String[] {"Primero", "Segundo", "Tercero"}) {
            Scopes.as(
                    Scope.of(operator.value()),
                    () -> transaction.executeWithoutResult(
                            begun -> jdbc.sql("""
                                    insert into programmes.programme (id, name, pack_id, pack_version, version)
                                    values (?, ?, 'small', '1.0.0', 0)
                                    """).params(Ids.next(), programme).update()));
        }
        while (!out.toString().contains("3 entries hold, 0 wait")) {
            assertThat(seal()).isZero();
            assertThat(verify()).isZero();
        }
    }

    @Test
    void namesTheFirstBrokenEntryAndAnswersOne() {
        archive.tamper(
                operator,
                "update audit.entry set content = sha256(content) where OURS and content ="
                        + " (select content from audit.entry where OURS order by at offset 1 limit 1)");

        assertThat(verify()).isOne();
        assertThat(out.toString())
                .contains(name + ": BROKEN at entry 2 (programmes.programme, 20")
                .contains("its content is no longer what was sealed");
    }

    @Test
    void comparesWithACheckpointKeptElsewhere(@TempDir Path folder) throws IOException {
        Path kept = Files.writeString(
                folder.resolve("note"), published.latest(operator).orElseThrow());
        assertThat(verify("--checkpoint", kept.toString())).isZero();

        archive.tamper(operator, "delete from audit.checkpoint where OURS");
        archive.tamper(operator, "delete from audit.leaf where OURS");
        archive.tamper(operator, "delete from audit.entry where OURS");
        assertThat(verify()).isZero();
        assertThat(verify("--checkpoint", kept.toString())).isOne();
        assertThat(out.toString()).contains("BROKEN at entry 1: the entry is gone");
    }

    @Test
    void saysWhereThereIsNoSuchOperator() {
        assertThat(new CommandLine(new VerifyCommand(checking, people, dictionary)).execute("--operator", "Nadie"))
                .isOne();
        assertThat(new CommandLine(new SealCommand(sealing, people)).execute("--operator", "Nadie"))
                .isOne();
    }

    private int seal() {
        return run(new SealCommand(sealing, people), "--operator", name);
    }

    private int verify(String... more) {
        String[] typed = new String[2 + more.length];
        typed[0] = "--operator";
        typed[1] = name;
        System.arraycopy(more, 0, typed, 2, more.length);
        return run(new VerifyCommand(checking, people, dictionary), typed);
    }

    private int run(Object command, String... typed) {
        return new CommandLine(command).setOut(new PrintWriter(out, true)).execute(typed);
    }
}
