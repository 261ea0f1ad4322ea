package org.zarpe.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zarpe.Browser.read;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.zarpe.Phone;
import org.zarpe.Postman;
import org.zarpe.ZarpeTest;
import org.zarpe.identity.Memberships.Membership;
import org.zarpe.identity.application.InvitationLetter;
import org.zarpe.mail.NoServer;
import org.zarpe.shared.Ids;
import org.zarpe.shared.Language;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;
import org.zarpe.shared.tenancy.Scopes;
import org.zarpe.shared.words.Dictionary;

@ZarpeTest
@Tag("persistence")
class InvitationTests {

    private static final String PASSWORD = "una clave de prueba";
    private static final Pattern LINK = Pattern.compile("(/invitations/)([\\w-]{43})");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    Invitations invitations;

    @Autowired
    Memberships memberships;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Autowired
    Dictionary dictionary;

    @Autowired
    InvitationLetter letter;

    private final String mail = Ids.next() + "@example.org";
    private Actor director;

    @BeforeEach
    void aDirector() {
        director = director("Agencia");
    }

    @Test
    void aLinkMakesAnAccountThatIsLetInAtOnce() {
        String link = invite(Role.ASSESSOR);
        Phone phone = new Phone(mvc);
        assertThat(read(phone.open(link)).text()).contains("Agencia", "Evaluación independiente", mail);

        assertThat(phone.send(link, "personName", "Eva Luna", "password", PASSWORD))
                .hasRedirectedUrl("/home");

        assertThat(phone.open("/access")).hasStatusOk();
        assertThat(memberships.of(director))
                .extracting(Membership::name, Membership::role)
                .contains(org.assertj.core.groups.Tuple.tuple("Eva Luna", Role.ASSESSOR));
        assertThat(invitations.open(director)).isEmpty();
    }

    @Test
    void aLinkWorksOnce() {
        String link = invite(Role.ADVISER);
        new Phone(mvc).send(link, "personName", "Eva Luna", "password", PASSWORD);

        assertThat(new Phone(mvc).open(link)).hasStatus(404);
        assertThat(new Phone(mvc).send(link, "personName", "Otra", "password", PASSWORD))
                .hasStatus(404);
    }

    @Test
    void aLinkWorksForAWeek() {
        String link = invite(Role.ADVISER);
        jdbc.sql("update identity.invitation set expires = ? where mail = ?")
                .params(Timestamp.from(clock.instant().minusSeconds(1)), mail)
                .update();

        assertThat(new Phone(mvc).open(link)).hasStatus(404);
    }

    @Test
    void whatIsTakenBackOrSentAgainDoesNotWork() {
        String first = invite(Role.ADVISER);
        String second = invite(Role.ADVISER);
        assertThat(new Phone(mvc).open(first)).hasStatus(404);
        assertThat(new Phone(mvc).open(second)).hasStatusOk();

        invitations.withdraw(director, invitations.open(director).getFirst().id());

        assertThat(new Phone(mvc).open(second)).hasStatus(404);
    }

    @Test
    void theDatabaseKeepsNoLinkThatCouldBeFollowed() {
        String token = invite(Role.ADVISER).substring("/invitations/".length());

        assertThat(jdbc.sql("select i::text from identity.invitation i where mail = ?")
                        .param(mail)
                        .query(String.class)
                        .single())
                .doesNotContain(token);
    }

    @Test
    void whoHasAnAccountSignsInWithItAndIsBothThings() {
        Actor adviser = appointed(director("Otra agencia").operator(), Role.ADVISER, mail);
        String link = invite(Role.TRAINER);
        Phone phone = new Phone(mvc);
        assertThat(read(phone.open(link)).text()).contains("Ya tiene una cuenta");
        assertThat(phone.send(link, "personName", "Impostor", "password", "otra clave de prueba"))
                .hasStatus(422);

        assertThat(phone.send("/sign-in", "mail", mail, "password", PASSWORD)).hasRedirectedUrl(link);
        assertThat(phone.send(link + "/acceptance")).hasRedirectedUrl("/access");

        assertThat(memberships.own(adviser, null))
                .extracting(Membership::role)
                .containsExactlyInAnyOrder(Role.ADVISER, Role.TRAINER);
    }

    @Test
    void anInvitationIsForTheMailboxItWentTo() {
        appointed(director("Otra agencia").operator(), Role.ADVISER, mail);
        String link = invite(Role.TRAINER);
        String others = Ids.next() + "@example.org";
        appointed(director("Tercera").operator(), Role.ADVISER, others);
        Phone thief = new Phone(mvc);
        thief.send("/sign-in", "mail", others, "password", PASSWORD);

        assertThat(thief.send(link + "/acceptance")).hasStatus(422);
    }

    @ParameterizedTest
    @EnumSource(names = "DIRECTOR", mode = EnumSource.Mode.EXCLUDE)
    void onlyTheDirectorInvitesIntoTheOperator(Role role) {
        Actor other = new Actor(PersonId.next(), "Persona", role, director.operator(), null);

        assertThatThrownBy(() -> invitations.invite(other, mail, Role.DIRECTOR, Language.ES))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> memberships.of(other)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> memberships.end(other, Ids.next())).isInstanceOf(NotAllowed.class);
    }

    @Test
    void whoHasTheRoleIsNotInvitedToIt() {
        appointed(director.operator(), Role.ADVISER, mail);

        assertThat(invitations.invite(
                        director, " " + mail.toUpperCase(java.util.Locale.ROOT), Role.ADVISER, Language.ES))
                .isEqualTo(Outcome.refused(Refusal.at("mail", "already-in")));
        assertThat(invitations.invite(director, "sin arroba", Role.ADVISER, Language.ES))
                .isEqualTo(Outcome.refused(Refusal.at("mail", "mail-malformed")));
    }

    /** The links would otherwise be read by whoever looks at the outbox. */
    @Test
    void aRealOperatorWithoutAMailServerInvitesNobodyAndIsToldSo() {
        Invitations without = new Invitations(jdbc, people, NoServer.mails(), letter, clock);

        assertThat(without.invite(director, mail, Role.ADVISER, Language.ES))
                .isEqualTo(Outcome.refused(Refusal.of("mail-not-set-up")));
        assertThat(new MailAtStart(people, NoServer.mails(), dictionary).isMissed())
                .isTrue();
    }

    @Test
    void whoIsDeactivatedIsOutAtOnceAndStaysOnRecord() {
        Actor adviser = appointed(director.operator(), Role.ADVISER, mail);
        Phone phone = new Phone(mvc);
        phone.send("/sign-in", "mail", mail, "password", PASSWORD);
        assertThat(phone.open("/home")).hasStatusOk();
        UUID membership = memberships.own(adviser, null).getFirst().id();

        memberships.end(director, membership).orThrow();

        assertThat(phone.open("/home")).hasRedirectedUrl("/sign-in");
        assertThat(phone.send("/sign-in", "mail", mail, "password", PASSWORD)).hasRedirectedUrl("/sign-in?failed");
        assertThat(memberships.of(director))
                .filteredOn(Membership::isOver)
                .extracting(Membership::mail)
                .containsExactly(mail);
        assertThat(people.nameOf(adviser.person())).isEqualTo("Persona");
        assertThat(people.withRole(director.operator(), Role.ADVISER)).isEmpty();
    }

    @Test
    void theLastDirectorStays() {
        UUID own = memberships.own(director, null).getFirst().id();
        assertThat(memberships.end(director, own)).isEqualTo(Outcome.refused(Refusal.of("last-director")));

        appointed(director.operator(), Role.DIRECTOR, mail);

        assertThat(memberships.end(director, own)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void nobodyEndsWhatSomebodyIsElsewhere() {
        Actor elsewhere = appointed(director("Otra agencia").operator(), Role.ADVISER, mail);
        UUID membership = memberships.own(elsewhere, null).getFirst().id();

        assertThatThrownBy(() -> memberships.end(director, membership))
                .isInstanceOf(java.util.NoSuchElementException.class);
        memberships.endInCompany(director, Ids.next(), membership);
        assertThat(memberships.own(elsewhere, null)).hasSize(1);
    }

    private String invite(Role role) {
        Postman.get().forget(mail);
        invitations.invite(director, mail, role, Language.ES).orThrow();
        Matcher link = LINK.matcher(Postman.get().letterTo(mail).text());
        assertThat(link.find()).isTrue();
        return link.group();
    }

    private Actor director(String operator) {
        return appointed(
                Scopes.asNobody(() -> people.found(operator, false)), Role.DIRECTOR, Ids.next() + "@example.org");
    }

    private Actor appointed(OperatorId operator, Role role, String address) {
        PersonId person =
                people.register(PersonId.next(), "Persona", address, PASSWORD).orThrow();
        people.appoint(operator, person, role);
        return people.actor(operator, person).orElseThrow();
    }
}
