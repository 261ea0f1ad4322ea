package org.zarpe.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zarpe.Browser.read;

import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;
import org.zarpe.Browser;
import org.zarpe.Phone;
import org.zarpe.Staff;
import org.zarpe.ZarpeTest;
import org.zarpe.identity.FoundOperator.Founded;
import org.zarpe.identity.application.MailCodes;
import org.zarpe.shared.Ids;
import org.zarpe.shared.tenancy.Scopes;

/** What a director settles for everybody, and what holds for passwords that somebody else made. */
@ZarpeTest
@Tag("persistence")
class DoorRulesTests {

    private static final String PASSWORD = "una clave de prueba";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Browser browser;

    @Autowired
    Staff staff;

    @Autowired
    People people;

    @Autowired
    FoundOperator founding;

    @Autowired
    MailCodes codes;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transaction;

    private final String mail = Ids.next() + "@example.org";

    @Test
    void anOperatorMayAskTwoProofsOfEverybody() {
        Actor director = staff.director();
        Phone phone = adviser(director);
        assertThat(phone.open("/home")).hasStatusOk();

        browser.send(director, "/people/doors/proofs", "everybodyTwice", "true");

        assertThat(phone.open("/home")).hasRedirectedUrl("/sign-in/again");
        prove(phone, mail);
        assertThat(phone.open("/home")).hasStatusOk();
        assertThat(read(browser.open(director, "/people/doors"))
                        .select("#f-everybodyTwice")
                        .hasAttr("checked"))
                .isTrue();
    }

    @Test
    void anotherOperatorIsNotConcerned() {
        Phone phone = adviser(staff.director());

        browser.send(staff.director(), "/people/doors/proofs", "everybodyTwice", "true");

        assertThat(phone.open("/home")).hasStatusOk();
    }

    @Test
    void aDirectorEndsTheSessionsOfSomebodyWhoStaysAndThatIsRecorded() {
        Actor director = staff.director();
        Phone phone = adviser(director);
        String form = read(browser.open(director, "/people")).select("form[action$=/sessions/end]").stream()
                .map(one -> one.attr("action"))
                .filter(action -> action.contains(membership()))
                .findFirst()
                .orElseThrow();

        assertThat(browser.send(director, form)).hasRedirectedUrl("/people");

        assertThat(phone.open("/home")).hasRedirectedUrl("/sign-in");
        phone.send("/sign-in", "mail", mail, "password", PASSWORD);
        assertThat(phone.open("/home")).hasStatusOk();
        Long recorded = Scopes.as(
                staff.scope(director),
                () -> Objects.requireNonNull(transaction.execute(begun -> jdbc.sql(
                                "select count(*) from audit.entry where table_name = 'identity.sessions_ended' and person = ?")
                        .param(director.person().value())
                        .query(Long.class)
                        .single())));
        assertThat(recorded).isOne();
    }

    @Test
    void aDirectorOfAnotherOperatorEndsNoSessions() {
        Phone phone = adviser(staff.director());

        assertThat(browser.send(staff.director(), "/people/" + membership() + "/sessions/end"))
                .hasStatus(404);

        assertThat(phone.open("/home")).hasStatusOk();
    }

    @Test
    void whyAPersonWasDeactivatedStandsInTheTrail() {
        Actor director = staff.director();
        adviser(director);

        browser.send(director, "/people/" + membership() + "/end", "reason", " Se fue a otra agencia. ");

        String why = Scopes.as(
                staff.scope(director),
                () -> Objects.requireNonNull(transaction.execute(
                        begun -> jdbc.sql("""
                                select p.value
                                  from audit.personal_value p
                                  join audit.entry e on e.operator_id = p.operator_id and e.id = p.entry_id
                                 where p.place = 'reason'
                                   and e.table_name = 'identity.membership'
                                """).query(String.class).single())));
        assertThat(why).isEqualTo("\"Se fue a otra agencia.\"");
    }

    @Test
    void theFirstPasswordLeadsNoFurtherThanToChoosingOnesOwn() {
        founded();
        Phone phone = new Phone(mvc);
        phone.send("/sign-in", "mail", mail, "password", PASSWORD);
        prove(phone, mail);

        for (String page : new String[] {"/home", "/people", "/access", "/companies"}) {
            assertThat(phone.open(page)).as(page).hasRedirectedUrl("/access/password");
        }
        assertThat(read(phone.open("/access/password")).text()).contains("la hizo otra persona");
        assertThat(phone.send("/access/password", "password", "otra clave de prueba"))
                .hasRedirectedUrl("/access");
        assertThat(phone.open("/home")).hasStatusOk();
    }

    @Test
    void theFirstPasswordIsNoneAfterSevenDays() {
        Founded founded = founded();
        jdbc.sql("update identity.person set password_until = password_until - interval '8 days' where id = ?")
                .param(founded.director().value())
                .update();
        Phone phone = new Phone(mvc);

        assertThat(phone.send("/sign-in", "mail", mail, "password", PASSWORD)).hasRedirectedUrl("/sign-in?failed");
        assertThat(phone.session()).isEmpty();
    }

    private Founded founded() {
        return Scopes.asNobody(() -> founding.found("Agencia", "Directora", mail, PASSWORD))
                .orThrow();
    }

    private Phone adviser(Actor director) {
        PersonId person =
                people.register(PersonId.next(), "Asesora", mail, PASSWORD).orThrow();
        people.appoint(director.operator(), person, Role.ADVISER);
        Phone phone = new Phone(mvc);
        phone.send("/sign-in", "mail", mail, "password", PASSWORD);
        return phone;
    }

    private String membership() {
        return jdbc.sql(
                        "select m.id::text from identity.membership m join identity.person p on p.id = m.person_id where p.mail = ?")
                .param(mail)
                .query(String.class)
                .single();
    }

    private void prove(Phone phone, String address) {
        String link = codes.generateFor(address).orElseThrow();
        phone.send(
                "/sign-in/code/entry",
                "id",
                link.replaceAll(".*id=([0-9a-f-]+).*", "$1"),
                "code",
                link.replaceAll(".*code=(\\w+).*", "$1"));
    }
}
