package org.zarpe.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zarpe.Browser.read;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.zarpe.Phone;
import org.zarpe.ZarpeTest;
import org.zarpe.identity.application.MailCodes;
import org.zarpe.shared.Ids;
import org.zarpe.shared.tenancy.Scopes;

@ZarpeTest
@Tag("persistence")
class SecondFactorTests {

    private static final String PASSWORD = "una clave de prueba";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    MailCodes codes;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private final String mail = Ids.next() + "@example.org";

    @ParameterizedTest
    @EnumSource(names = {"DIRECTOR", "ASSESSOR", "COMMITTEE"})
    void whoeverDecidesAboutOthersProvesItTwice(Role role) {
        Phone phone = person(role, false);

        phone.send("/sign-in", "mail", mail, "password", PASSWORD);
        for (String page : new String[] {"/home", "/companies", "/access", "/people", "/access/passkeys/new"}) {
            assertThat(phone.open(page)).as(page).hasRedirectedUrl("/sign-in/again");
        }
        assertThat(phone.send("/access/sessions/end")).hasRedirectedUrl("/sign-in/again");

        follow(phone, codes.generateFor(mail).orElseThrow());

        assertThat(phone.open("/access")).hasStatusOk();
    }

    @Test
    void theOrderOfTheTwoProofsDoesNotMatter() {
        Phone phone = person(Role.DIRECTOR, false);

        follow(phone, codes.generateFor(mail).orElseThrow());
        assertThat(phone.open("/home")).hasRedirectedUrl("/sign-in/again");
        assertThat(read(phone.open("/sign-in/again")).select("#f-password")).hasSize(1);
        phone.send("/sign-in", "mail", mail, "password", PASSWORD);

        assertThat(phone.open("/home")).hasStatusOk();
    }

    @Test
    void aProofOfSomebodyElseIsNoSecondOne() {
        Phone phone = person(Role.DIRECTOR, false);
        String other = Ids.next() + "@example.org";
        PersonId stranger =
                people.register(PersonId.next(), "Otra", other, PASSWORD).orThrow();
        people.appoint(Scopes.asNobody(() -> people.found("Otra agencia", false)), stranger, Role.DIRECTOR);

        phone.send("/sign-in", "mail", mail, "password", PASSWORD);
        follow(phone, codes.generateFor(other).orElseThrow());

        assertThat(phone.open("/home")).hasRedirectedUrl("/sign-in/again");
    }

    @ParameterizedTest
    @EnumSource(names = {"ADVISER", "TRAINER", "RESEARCHER"})
    void whoPreparesComesInWithOne(Role role) {
        Phone phone = person(role, false);

        phone.send("/sign-in", "mail", mail, "password", PASSWORD);

        assertThat(phone.open("/access")).hasStatusOk();
    }

    @Test
    void thePeopleOfTheDemonstrationAreSpared() {
        Phone phone = person(Role.DIRECTOR, true);

        phone.send("/sign-in", "mail", mail, "password", PASSWORD);

        assertThat(read(phone.open("/access")).text()).contains("La demostración le perdona el segundo paso");
    }

    @Test
    void whatIsDelicateAsksAgainAfterTenMinutesAndLeadsBack() {
        Phone phone = person(Role.ADVISER, false);
        phone.send("/sign-in", "mail", mail, "password", PASSWORD);
        assertThat(phone.open("/access/password")).hasStatusOk();

        age(StepUp.RECENT.plusSeconds(1));

        assertThat(phone.open("/access")).hasStatusOk();
        assertThat(phone.open("/access/password")).hasRedirectedUrl("/sign-in/again?own");
        assertThat(phone.send("/access/password", "password", "otra clave de prueba"))
                .hasRedirectedUrl("/sign-in/again?own");
        assertThat(phone.open("/access/password")).hasRedirectedUrl("/sign-in/again?own");
        assertThat(phone.send("/sign-in", "mail", mail, "password", PASSWORD)).hasRedirectedUrl("/access/password");
        assertThat(phone.open("/access/password")).hasStatusOk();
    }

    @Test
    void aTokenForProgramsIsMadeWithAFreshProofOnly() {
        Phone phone = person(Role.ADVISER, false);
        phone.send("/sign-in", "mail", mail, "password", PASSWORD);
        assertThat(phone.open("/tokens")).hasStatusOk();

        age(StepUp.RECENT.plusSeconds(1));

        assertThat(phone.open("/tokens")).hasRedirectedUrl("/sign-in/again");
        assertThat(phone.send("/tokens", "tokenName", "Hoja", "lastDay", "2027-01-01", "companies:read", "on"))
                .hasRedirectedUrl("/sign-in/again");
    }

    private Phone person(Role role, boolean demo) {
        PersonId person =
                people.register(PersonId.next(), "Persona", mail, PASSWORD).orThrow();
        people.appoint(Scopes.asNobody(() -> people.found("Agencia", demo)), person, role);
        return new Phone(mvc);
    }

    /** As if so much time had gone by since the person proved something. */
    private void age(Duration time) {
        jdbc.sql("""
                        update identity.session
                           set password_at = ?
                         where person_id = (select id from identity.person where mail = ?)
                        """).params(Timestamp.from(clock.instant().minus(time)), mail).update();
    }

    private static void follow(Phone phone, String link) {
        String id = link.replaceAll(".*id=([0-9a-f-]+).*", "$1");
        String code = link.replaceAll(".*code=(\\w+).*", "$1");
        phone.send("/sign-in/code/entry", "id", id, "code", code);
    }
}
