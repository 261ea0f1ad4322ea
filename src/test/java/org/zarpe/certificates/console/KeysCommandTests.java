package org.zarpe.certificates.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.zarpe.ZarpeTest;
import org.zarpe.certificates.application.PublishStanding;
import org.zarpe.certificates.credentials.DidDocument;
import org.zarpe.certificates.credentials.JsonText;
import org.zarpe.identity.OperatorId;
import org.zarpe.identity.People;
import org.zarpe.shared.Ids;
import org.zarpe.shared.tenancy.Scopes;
import picocli.CommandLine;

@ZarpeTest
class KeysCommandTests {

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    People people;

    @Autowired
    PublishStanding standing;

    private final StringWriter out = new StringWriter();
    private final StringWriter faults = new StringWriter();
    private final String name = "Agencia " + Ids.next();
    private OperatorId operator;

    @BeforeEach
    void anOperator() {
        operator = Scopes.asNobody(() -> people.found(name, false));
    }

    @Test
    void keysAreMadeOnceAndFollowedOnPurpose() {
        assertThat(type(MakeKeysCommand.class)).isZero();
        assertThat(out.toString().lines()).containsExactly("made: issuing-1", "made: assessor-1", "made: paper-1");
        assertThat(type(MakeKeysCommand.class)).isZero();
        assertThat(out.toString()).contains("It has its keys");

        assertThat(type(RotateKeyCommand.class, "paper")).isZero();
        assertThat(out.toString()).contains("made: paper-2");
    }

    @Test
    void showsWhoTheOperatorIsForMachines() {
        type(MakeKeysCommand.class);
        out.getBuffer().setLength(0);

        assertThat(type(ShowIssuerCommand.class)).isZero();
        assertThat(JsonText.object(out.toString()).flatMap(DidDocument::read)).contains(standing.issuer(operator));
    }

    @Test
    void withoutAFirstKeyNoneFollows() {
        assertThat(type(RotateKeyCommand.class, "issuing")).isEqualTo(1);
        assertThat(faults.toString()).contains(name, "zarpe keys make");
    }

    @Test
    void anUnknownOperatorIsSaidToBeUnknown() {
        for (Class<?> command : new Class<?>[] {MakeKeysCommand.class, ShowIssuerCommand.class}) {
            assertThat(run(command, "--operator", "nobody")).isEqualTo(1);
        }
        assertThat(run(RotateKeyCommand.class, "paper", "--operator", "nobody")).isEqualTo(1);
        assertThat(faults.toString().lines()).hasSize(3).containsOnly("There is no such operator.");
    }

    private int type(Class<?> command) {
        return run(command, "--operator", name);
    }

    private int type(Class<?> command, String use) {
        return run(command, use, "--operator", name);
    }

    private int run(Class<?> command, String... typed) {
        CommandLine line = new CommandLine(beans.createBean(command));
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(faults, true));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        return line.execute(typed);
    }
}
