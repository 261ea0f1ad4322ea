package org.zarpe.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zarpe.Browser.read;

import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.zarpe.Phone;
import org.zarpe.ZarpeTest;
import org.zarpe.shared.Ids;
import org.zarpe.shared.tenancy.Scopes;

@ZarpeTest
@Tag("persistence")
class SignInTests {

    private static final String PASSWORD = "una clave de prueba";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    private final String mail = Ids.next() + "@example.org";
    private OperatorId operator;
    private PersonId person;
    private Phone phone;

    @BeforeEach
    void anAdviser() {
        phone = new Phone(mvc);
        person = people.register(PersonId.next(), "Asesora", mail, PASSWORD).orThrow();
        operator = Scopes.asNobody(() -> people.found("Agencia", false));
        people.appoint(operator, person, Role.ADVISER);
    }

    @Test
    void theAddressIsAskedFirstAndTheWaysInAfterIt() {
        assertThat(read(phone.open("/sign-in")).select("#f-password")).isEmpty();

        assertThat(phone.send("/sign-in/mail", "mail", mail)).hasRedirectedUrl("/sign-in");

        assertThat(read(phone.open("/sign-in")).select("#f-password")).hasSize(1);
        assertThat(read(phone.open("/sign-in")).text()).contains(mail);
        assertThat(read(phone.open("/sign-in?other=")).select("#f-password")).isEmpty();
    }

    @Test
    void theWaysInTellNobodyWhetherThereIsAnAccount() {
        Phone another = new Phone(mvc);
        String unknown = Ids.next() + "@example.org";
        phone.send("/sign-in/mail", "mail", mail);
        another.send("/sign-in/mail", "mail", unknown);

        assertThat(read(phone.open("/sign-in")).text().replace(mail, ""))
                .isEqualTo(read(another.open("/sign-in")).text().replace(unknown, ""));
    }

    @Test
    void withoutAnAddressTheFormComesBack() {
        assertThat(phone.send("/sign-in/mail", "mail", " ")).hasStatus(422);
    }

    @Test
    void mailAndPasswordLetIn() {
        assertThat(signIn(mail, PASSWORD)).hasRedirectedUrl("/");
        assertThat(phone.open("/home")).hasStatusOk();
    }

    @Test
    void theMailMayBeWrittenInCapitalsAndWithSpaces() {
        assertThat(signIn(" " + mail.toUpperCase(java.util.Locale.ROOT) + " ", PASSWORD))
                .hasRedirectedUrl("/");
    }

    @Test
    void oneReachesThePageOneHadAskedFor() {
        assertThat(phone.open("/companies")).hasRedirectedUrl("/sign-in");

        assertThat(Objects.requireNonNull(signIn(mail, PASSWORD).getResponse().getRedirectedUrl()))
                .contains("/companies");
    }

    @Test
    void eachSignInBeginsASessionOfItsOwn() {
        signIn(mail, PASSWORD);
        String first = phone.session().orElseThrow();
        signIn(mail, PASSWORD);

        assertThat(phone.session().orElseThrow()).isNotEqualTo(first);
    }

    @Test
    void anUnknownMailIsAnsweredAsAWrongPasswordIs() {
        MvcTestResult wrong = signIn(mail, "otra clave de prueba");
        assertThat(read(phone.open("/sign-in?failed=")).text()).contains("El correo y la contraseña no coinciden");
        MvcTestResult unknown = signIn(Ids.next() + "@example.org", PASSWORD);

        assertThat(wrong).hasRedirectedUrl("/sign-in?failed");
        assertThat(unknown).hasRedirectedUrl("/sign-in?failed");
        assertThat(unknown.getResponse().getStatus())
                .isEqualTo(wrong.getResponse().getStatus());
        assertThat(phone.open("/home")).hasRedirectedUrl("/sign-in");
    }

    @Test
    void whoIsNothingForAnybodyIsAnsweredAsAWrongPasswordIs() {
        String nobodys = Ids.next() + "@example.org";
        people.register(PersonId.next(), "Sin lugar", nobodys, PASSWORD).orThrow();

        assertThat(signIn(nobodys, PASSWORD)).hasRedirectedUrl("/sign-in?failed");
    }

    @Test
    void nothingTypedAndFarTooMuchAreAWrongPassword() {
        assertThat(signIn("", "")).hasRedirectedUrl("/sign-in?failed");
        assertThat(signIn(mail, "🔑".repeat(100_000))).hasRedirectedUrl("/sign-in?failed");
    }

    @Test
    void aFormFromElsewhereLetsNobodyIn() {
        MvcTestResult answer = mvc.post()
                .uri("/sign-in")
                .param("mail", mail)
                .param("password", PASSWORD)
                .exchange();

        assertThat(answer).hasStatus(403);
    }

    @Test
    void whoLeavesIsOutside() {
        signIn(mail, PASSWORD);

        assertThat(phone.send("/sign-out")).hasRedirectedUrl("/");
        assertThat(phone.session()).isEmpty();
        assertThat(phone.open("/home")).hasRedirectedUrl("/sign-in");
    }

    @Test
    void tenWrongPasswordsAreEnoughAndTheAnswerSaysWhenToTryAgain() {
        for (int tries = 0; tries < SignInLimits.OF_AN_ACCOUNT.tries(); tries++) {
            assertThat(signIn(mail, "adivino la clave " + tries)).hasRedirectedUrl("/sign-in?failed");
        }

        MvcTestResult answer = new Phone(mvc, "203.0.113.7").send("/sign-in", "mail", mail, "password", PASSWORD);

        assertThat(answer).hasStatus(429);
        assertThat(Integer.parseInt(Objects.requireNonNull(answer.getResponse().getHeader("Retry-After"))))
                .isBetween(1, 90);
    }

    @Test
    void manyAccountsTriedFromOneAddressAreTooMany() {
        Phone guesser = new Phone(mvc, "203.0.113.8");
        for (int tries = 0; tries < SignInLimits.OF_AN_ADDRESS.tries(); tries++) {
            guesser.send("/sign-in", "mail", Ids.next() + "@example.org", "password", "1234567890");
        }

        assertThat(guesser.send("/sign-in", "mail", mail, "password", PASSWORD)).hasStatus(429);
        assertThat(signIn(mail, PASSWORD)).hasRedirectedUrl("/");
    }

    @Test
    void whoGetsInUsesUpNoTries() {
        for (int times = 0; times <= SignInLimits.OF_AN_ACCOUNT.tries(); times++) {
            assertThat(signIn(mail, PASSWORD)).hasRedirectedUrl("/");
        }
    }

    private MvcTestResult signIn(String typedMail, String password) {
        return phone.send("/sign-in", "mail", typedMail, "password", password);
    }
}
