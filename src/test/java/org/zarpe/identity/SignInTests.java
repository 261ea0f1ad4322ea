package org.zarpe.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.zarpe.Browser.read;

import jakarta.servlet.http.HttpSession;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
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

    @BeforeEach
    void aDirector() {
        PersonId person =
                people.register(PersonId.next(), "Directora", mail, PASSWORD).orThrow();
        people.appoint(Scopes.asNobody(() -> people.found("Agencia", false)), person, Role.DIRECTOR);
    }

    @Test
    void mailAndPasswordLetIn() {
        MvcTestResult answer = signIn(mail, PASSWORD, new MockHttpSession());

        assertThat(answer).hasRedirectedUrl("/");
        assertThat(home(session(answer))).hasStatusOk();
    }

    @Test
    void theMailMayBeWrittenInCapitalsAndWithSpaces() {
        assertThat(signIn(" " + mail.toUpperCase(java.util.Locale.ROOT) + " ", PASSWORD, new MockHttpSession()))
                .hasRedirectedUrl("/");
    }

    @Test
    void oneReachesThePageOneHadAskedFor() {
        MockHttpSession session = new MockHttpSession();
        assertThat(mvc.get().uri("/programmes").session(session)).hasRedirectedUrl("/sign-in");

        assertThat(Objects.requireNonNull(
                        signIn(mail, PASSWORD, session).getResponse().getRedirectedUrl()))
                .contains("/programmes");
    }

    @Test
    void aSessionGetsANewNameWhenSomebodySignsIn() {
        MockHttpSession session = new MockHttpSession();
        String before = session.getId();

        signIn(mail, PASSWORD, session);

        assertThat(session.getId()).isNotEqualTo(before);
    }

    @Test
    void anUnknownMailIsAnsweredAsAWrongPasswordIs() {
        MvcTestResult wrong = signIn(mail, "otra clave de prueba", new MockHttpSession());
        MvcTestResult unknown = signIn(Ids.next() + "@example.org", PASSWORD, new MockHttpSession());

        assertThat(wrong).hasRedirectedUrl("/sign-in?failed");
        assertThat(unknown).hasRedirectedUrl("/sign-in?failed");
        assertThat(unknown.getResponse().getStatus())
                .isEqualTo(wrong.getResponse().getStatus());
        assertThat(read(mvc.get().uri("/sign-in?failed=").exchange()).text())
                .contains("El correo y la contraseña no coinciden");
        assertThat(home(session(wrong))).hasRedirectedUrl("/sign-in");
        assertThat(home(session(unknown))).hasRedirectedUrl("/sign-in");
    }

    @Test
    void whoIsNothingForAnybodyIsAnsweredAsAWrongPasswordIs() {
        String nobodys = Ids.next() + "@example.org";
        people.register(PersonId.next(), "Sin lugar", nobodys, PASSWORD).orThrow();

        assertThat(signIn(nobodys, PASSWORD, new MockHttpSession())).hasRedirectedUrl("/sign-in?failed");
    }

    @Test
    void nothingTypedAndFarTooMuchAreAWrongPassword() {
        assertThat(signIn("", "", new MockHttpSession())).hasRedirectedUrl("/sign-in?failed");
        assertThat(signIn(mail, "🔑".repeat(100_000), new MockHttpSession())).hasRedirectedUrl("/sign-in?failed");
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
        MockHttpSession session = session(signIn(mail, PASSWORD, new MockHttpSession()));

        assertThat(mvc.post().uri("/sign-out").session(session).with(csrf())).hasRedirectedUrl("/");
        assertThat(session.isInvalid()).isTrue();
    }

    private MvcTestResult signIn(String typedMail, String password, MockHttpSession session) {
        return mvc.post()
                .uri("/sign-in")
                .session(session)
                .with(csrf())
                .param("mail", typedMail)
                .param("password", password)
                .exchange();
    }

    private MvcTestResult home(MockHttpSession session) {
        return mvc.get().uri("/home").session(session).exchange();
    }

    private static MockHttpSession session(MvcTestResult answer) {
        HttpSession session = Objects.requireNonNull(answer.getRequest().getSession());
        return (MockHttpSession) session;
    }
}
