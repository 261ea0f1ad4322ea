package org.zarpe.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.zarpe.ZarpeTest;
import org.zarpe.shared.Ids;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;
import org.zarpe.shared.tenancy.Scopes;

@ZarpeTest
@Tag("persistence")
class AccountsTests {

    private static final String PASSWORD = "una clave de prueba";

    @Autowired
    People people;

    @Autowired
    UserDetailsService users;

    private final String mail = Ids.next() + "@example.org";

    @Test
    void aMailIsOfOnePersonHoweverItIsWritten() {
        PersonId person = registered();

        assertThat(people.byMail("  " + mail.toUpperCase(java.util.Locale.ROOT) + " "))
                .contains(person);
        assertThat(refusals(people.register(PersonId.next(), "Otra", " " + mail, PASSWORD)))
                .containsExactly(Refusal.at("mail", "mail-taken"));
    }

    @ParameterizedTest
    @CsvSource({"'', name-missing", "'   ', name-missing"})
    void aPersonHasAName(String name, String code) {
        assertThat(refusals(people.register(PersonId.next(), name, mail, PASSWORD)))
                .containsExactly(Refusal.at("personName", code));
    }

    @Test
    void aNameFitsOnAPage() {
        assertThat(refusals(people.register(PersonId.next(), "N".repeat(201), mail, PASSWORD)))
                .extracting(Refusal::code)
                .containsExactly("too-long");
    }

    @ParameterizedTest
    @CsvSource({"''", "ana", "ana@", "@example.org", "ana@example", "a b@example.org", "ana@exam ple.org"})
    void whatIsNoMailAddressIsRefused(String malformed) {
        assertThat(refusals(people.register(PersonId.next(), "Ana", malformed, PASSWORD)))
                .containsExactly(Refusal.at("mail", "mail-malformed"));
    }

    @Test
    void aPasswordHasTenToTwoHundredSigns() {
        for (int signs : new int[] {0, 9, 201}) {
            assertThat(refusals(people.register(PersonId.next(), "Ana", mail, "x".repeat(signs))))
                    .extracting(Refusal::field)
                    .containsExactly("password");
        }
        assertThat(people.register(PersonId.next(), "Ana", mail, "tres ollas")).isInstanceOf(Outcome.Done.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1234567890",
                "qwertyuiop",
                "Password2026!",
                "contraseña123",
                "aaaaaaaaaaaa",
                "GUADALAJARA1",
                "ana.robles.1"
            })
    void whatEverybodyTriesFirstIsNoPassword(String password) {
        assertThat(refusals(people.register(PersonId.next(), "Ana", "ana.robles@example.org", password)))
                .extracting(Refusal::code)
                .containsExactly("password-common");
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        assertThat(refusals(people.register(PersonId.next(), "", "ana", "corta")))
                .extracting(Refusal::field)
                .containsExactly("personName", "mail", "password");
    }

    @Test
    void aPersonIsSomebodyForTheOperatorThatAppointsOnly() {
        PersonId person = registered();
        OperatorId operator = Scopes.asNobody(() -> people.found("Agencia", false));
        OperatorId other = Scopes.asNobody(() -> people.found("Otra agencia", false));
        people.appoint(operator, person, Role.ADVISER);

        assertThat(people.actor(operator, person)).contains(new Actor(person, "Ana", Role.ADVISER, operator, null));
        assertThat(people.actor(other, person)).isEmpty();
        assertThat(people.withRole(operator, Role.ADVISER))
                .extracting(Actor::person)
                .containsExactly(person);
        assertThat(people.withRole(operator, Role.DIRECTOR)).isEmpty();
    }

    @Test
    void aManagerIsManagerOfOneCompany() {
        PersonId person = registered();
        OperatorId operator = Scopes.asNobody(() -> people.found("Agencia", false));
        java.util.UUID company = Ids.next();
        people.appointIn(operator, person, Role.MANAGER, company);

        Actor manager = people.actor(operator, person).orElseThrow();
        assertThat(manager.role()).isEqualTo(Role.MANAGER);
        assertThat(manager.company()).isEqualTo(company);
    }

    @Test
    void whoIsNothingForAnybodyDoesNotComeIn() {
        registered();

        assertThatThrownBy(() -> users.loadUserByUsername(mail)).isInstanceOf(UsernameNotFoundException.class);
    }

    @Test
    void aPasswordIsKeptAsItsDigestOnly() {
        PersonId person = registered();
        people.appoint(Scopes.asNobody(() -> people.found("Agencia", false)), person, Role.DIRECTOR);

        assertThat(users.loadUserByUsername(mail).getPassword())
                .startsWith("$argon2id$")
                .doesNotContain(PASSWORD);
    }

    private PersonId registered() {
        return people.register(PersonId.next(), "Ana", mail, PASSWORD).orThrow();
    }

    private static List<Refusal> refusals(Outcome<?> outcome) {
        return ((Outcome.Refused<?>) outcome).reasons();
    }
}
