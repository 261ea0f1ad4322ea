package org.zarpe.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zarpe.Browser.read;

import java.sql.Timestamp;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.zarpe.Phone;
import org.zarpe.ZarpeTest;
import org.zarpe.identity.domain.SessionSpan;
import org.zarpe.shared.Ids;
import org.zarpe.shared.tenancy.Scopes;

@ZarpeTest
@Tag("persistence")
class AccessPageTests {

    private static final String PASSWORD = "una clave de prueba";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private final String mail = Ids.next() + "@example.org";
    private PersonId person;
    private Phone phone;
    private Phone desk;

    @BeforeEach
    void anAdviserWithTwoBrowsers() {
        person = people.register(PersonId.next(), "Asesora", mail, PASSWORD).orThrow();
        people.appoint(Scopes.asNobody(() -> people.found("Agencia del Norte", false)), person, Role.ADVISER);
        phone = signedIn(PASSWORD);
        desk = signedIn(PASSWORD);
    }

    @Test
    void oneSeesWhereOneIsSignedInAndEndsWhatOneDoesNotKnow() {
        var sessions = read(phone.open("/access"))
                .select("form[action$=/end][action^=/access/sessions/]:not([action=/access/sessions/end])");
        assertThat(sessions).hasSize(1);

        phone.send(sessions.attr("action"));

        assertThat(desk.open("/home")).hasRedirectedUrl("/sign-in");
        assertThat(phone.open("/home")).hasStatusOk();
    }

    @Test
    void allOthersEndAtOnce() {
        Phone third = signedIn(PASSWORD);

        phone.send("/access/sessions/end");

        assertThat(desk.open("/home")).hasRedirectedUrl("/sign-in");
        assertThat(third.open("/home")).hasRedirectedUrl("/sign-in");
        assertThat(phone.open("/home")).hasStatusOk();
    }

    @Test
    void nobodyEndsTheSessionOfAnother() {
        String others = Ids.next() + "@example.org";
        PersonId other =
                people.register(PersonId.next(), "Otra", others, PASSWORD).orThrow();
        people.appoint(Scopes.asNobody(() -> people.found("Otra agencia", false)), other, Role.ADVISER);
        Phone stranger = new Phone(mvc);
        stranger.send("/sign-in", "mail", others, "password", PASSWORD);

        stranger.send("/access/sessions/" + sessionOf(person) + "/end");

        assertThat(phone.open("/home")).hasStatusOk();
        assertThat(desk.open("/home")).hasStatusOk();
    }

    @Test
    void aSessionEndsAfterHalfADayWithoutAVisit() {
        unseenSince(SessionSpan.IDLE.minusMinutes(1));
        assertThat(phone.open("/home")).hasStatusOk();

        unseenSince(SessionSpan.IDLE.plusMinutes(1));
        assertThat(phone.open("/home")).hasRedirectedUrl("/sign-in");
    }

    @Test
    void aSessionEndsAfterAWeekWhateverHappens() {
        jdbc.sql("update identity.session set began = ? where person_id = ?")
                .params(
                        Timestamp.from(
                                clock.instant().minus(SessionSpan.LONGEST).minusSeconds(1)),
                        person.value())
                .update();

        assertThat(phone.open("/home")).hasRedirectedUrl("/sign-in");
    }

    @Test
    void aNewPasswordEndsTheOtherSessionsAndIsTheOneThatCounts() {
        assertThat(phone.send("/access/password", "password", "nopal con queso y chile"))
                .hasRedirectedUrl("/access");

        assertThat(phone.open("/home")).hasStatusOk();
        assertThat(desk.open("/home")).hasRedirectedUrl("/sign-in");
        assertThat(signedIn(PASSWORD).session()).isEmpty();
        assertThat(signedIn("nopal con queso y chile").session()).isPresent();
    }

    @Test
    void aNewPasswordKeepsTheRule() {
        assertThat(phone.send("/access/password", "password", "qwertyuiop")).hasStatus(422);
        assertThat(signedIn(PASSWORD).session()).isPresent();
    }

    @Test
    void theLanguageOfTheMailsIsChosen() {
        assertThat(phone.send("/access/language", "language", "en")).hasRedirectedUrl("/access?lang=en");

        assertThat(jdbc.sql("select language from identity.person where id = ?")
                        .param(person.value())
                        .query(String.class)
                        .single())
                .isEqualTo("en");
    }

    @Test
    void whoIsTwoThingsChangesBetweenThemAndComesBackAsTheLast() {
        people.appoint(Scopes.asNobody(() -> people.found("Cámara del Sur", false)), person, Role.TRAINER);
        var page = read(phone.open("/access"));
        assertThat(page.text()).contains("Agencia del Norte", "Cámara del Sur");

        phone.send(page.select("form[action^=/access/memberships/]").attr("action"));

        assertThat(read(phone.open("/access")).select(".account-note").text()).contains("Cámara del Sur");
        assertThat(read(desk.open("/access")).select(".account-note").text()).contains("Agencia del Norte");
        desk.send("/sign-out");
        phone.open("/access");
        jdbc.sql("update identity.session set seen = seen + interval '1 minute' where person_id = ? and ended is null")
                .param(person.value())
                .update();
        assertThat(read(signedIn(PASSWORD).open("/access"))
                        .select(".account-note")
                        .text())
                .contains("Cámara del Sur");
    }

    @Test
    void nobodyBecomesWhatSomebodyElseIs() {
        PersonId other = people.register(PersonId.next(), "Otra", Ids.next() + "@example.org", PASSWORD)
                .orThrow();
        people.appoint(Scopes.asNobody(() -> people.found("Ajena", false)), other, Role.DIRECTOR);
        Object others = jdbc.sql("select id from identity.membership where person_id = ?")
                .param(other.value())
                .query(java.util.UUID.class)
                .single();

        phone.send("/access/memberships/" + others);

        assertThat(read(phone.open("/access")).select(".account-note").text()).contains("Agencia del Norte");
    }

    private Phone signedIn(String password) {
        Phone one = new Phone(mvc);
        one.send("/sign-in", "mail", mail, "password", password);
        return one;
    }

    private Object sessionOf(PersonId somebody) {
        return jdbc.sql("select id from identity.session where person_id = ? limit 1")
                .param(somebody.value())
                .query(java.util.UUID.class)
                .single();
    }

    private void unseenSince(java.time.Duration time) {
        jdbc.sql("update identity.session set seen = ? where person_id = ?")
                .params(Timestamp.from(clock.instant().minus(time)), person.value())
                .update();
    }
}
