package org.zarpe.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zarpe.Browser.read;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.zarpe.Phone;
import org.zarpe.Postman;
import org.zarpe.ZarpeTest;
import org.zarpe.console.Console;
import org.zarpe.shared.Ids;
import org.zarpe.shared.tenancy.Scopes;

@ZarpeTest
@Tag("persistence")
@ExtendWith(OutputCaptureExtension.class)
class MailCodeTests {

    private static final Pattern LINK = Pattern.compile("/sign-in/code\\?id=([0-9a-f-]{36})&code=(\\w{8})");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Autowired
    ApplicationContext context;

    private final String mail = Ids.next() + "@example.org";
    private Phone phone;

    @BeforeEach
    void anAdviser() {
        phone = new Phone(mvc);
        PersonId person = people.register(PersonId.next(), "Asesora", mail, "una clave de prueba")
                .orThrow();
        people.appoint(Scopes.asNobody(() -> people.found("Agencia", false)), person, Role.ADVISER);
    }

    @Test
    void aCodeLetsInOnce() {
        Matcher sent = sent();

        assertThat(enter(sent.group(1), sent.group(2))).hasRedirectedUrl("/");
        assertThat(phone.open("/home")).hasStatusOk();
        assertThat(new Phone(mvc).send("/sign-in/code/entry", "id", sent.group(1), "code", sent.group(2)))
                .hasRedirectedUrl("/sign-in/code?failed");
    }

    @Test
    void capitalsAndSpacesDoNotMatter() {
        Matcher sent = sent();
        String typed = " " + sent.group(2).substring(0, 4).toLowerCase(java.util.Locale.ROOT) + " - "
                + sent.group(2).substring(4);

        assertThat(enter(sent.group(1), typed)).hasRedirectedUrl("/");
    }

    @Test
    void theLinkOnlyBringsTheCodeSoThatNoScannerOfMailsUsesItUp() {
        Matcher sent = sent();

        var page = read(phone.open(sent.group()));

        assertThat(page.select("#f-code").val()).isEqualTo(sent.group(2));
        assertThat(phone.open("/home")).hasRedirectedUrl("/sign-in");
        assertThat(enter(page.select("input[name=id]").val(), sent.group(2))).hasStatus3xxRedirection();
        assertThat(phone.open("/home")).hasStatusOk();
    }

    @Test
    void aCodeIsTriedFiveTimes() {
        Matcher sent = sent();
        for (int tries = 0; tries < 5; tries++) {
            assertThat(enter(sent.group(1), "AAAAAAAA")).hasRedirectedUrl("/sign-in/code?failed");
        }

        assertThat(enter(sent.group(1), sent.group(2))).hasRedirectedUrl("/sign-in/code?failed");
    }

    @Test
    void aCodeIsGoodForTenMinutes() {
        Matcher sent = sent();
        jdbc.sql("update identity.mail_code set expires = ? where id = ?::uuid")
                .params(Timestamp.from(clock.instant().minusSeconds(1)), sent.group(1))
                .update();

        assertThat(enter(sent.group(1), sent.group(2))).hasRedirectedUrl("/sign-in/code?failed");
    }

    @Test
    void aUsedCodeTakesTheOthersAlong() {
        Matcher first = sent();
        Matcher second = sent();
        enter(second.group(1), second.group(2));

        assertThat(new Phone(mvc).send("/sign-in/code/entry", "id", first.group(1), "code", first.group(2)))
                .hasRedirectedUrl("/sign-in/code?failed");
    }

    @Test
    void nonsenseIsAWrongCode() {
        assertThat(enter("x", "y")).hasRedirectedUrl("/sign-in/code?failed");
        assertThat(phone.send("/sign-in/code/entry")).hasRedirectedUrl("/sign-in/code?failed");
        assertThat(read(phone.open("/sign-in/code?failed=")).text()).contains("Ese código no sirve");
    }

    @Test
    void askingForACodeTellsNobodyWhetherThereIsAnAccount() {
        MvcTestResult known = phone.send("/sign-in/code", "mail", mail);
        MvcTestResult unknown = new Phone(mvc).send("/sign-in/code", "mail", Ids.next() + "@example.org");

        assertThat(known).hasRedirectedUrl("/sign-in/code");
        assertThat(unknown).hasRedirectedUrl("/sign-in/code");
        assertThat(read(phone.open("/sign-in/code")).select("input[name=id]").val())
                .hasSize(36);
    }

    @Test
    void theDatabaseKeepsNoCodeThatCouldBeTyped() {
        Matcher sent = sent();

        assertThat(jdbc.sql("select code_hash from identity.mail_code where id = ?::uuid")
                        .param(sent.group(1))
                        .query(String.class)
                        .single())
                .startsWith("$argon2id$")
                .doesNotContain(sent.group(2));
    }

    @Test
    void fiveMailsInAQuarterOfAnHourAreEnough() {
        for (int times = 0; times < SignInLimits.OF_MAILS.tries(); times++) {
            phone.send("/sign-in/code", "mail", mail);
        }

        assertThat(phone.send("/sign-in/code", "mail", mail)).hasStatus(429);
    }

    @Test
    void whoeverRunsTheMachineCanHandOverALink(CapturedOutput printed) {
        assertThat(Scopes.asNobody(() -> new Console(() -> context).run("person", "link", mail)))
                .isZero();
        Matcher link = LINK.matcher(printed.getOut());
        assertThat(link.find()).isTrue();
        assertThat(enter(link.group(1), link.group(2))).hasRedirectedUrl("/");

        assertThat(Scopes.asNobody(() -> new Console(() -> context).run("person", "link", "nobody@example.org")))
                .isOne();
    }

    private Matcher sent() {
        Postman.get().forget(mail);
        phone.send("/sign-in/code", "mail", mail);
        Matcher link = LINK.matcher(Postman.get().letterTo(mail).text());
        assertThat(link.find()).isTrue();
        return link;
    }

    private MvcTestResult enter(String id, String code) {
        return phone.send("/sign-in/code/entry", "id", id, "code", code);
    }
}
