package org.zarpe.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.zarpe.Staff;
import org.zarpe.ZarpeTest;
import org.zarpe.shared.Ids;
import org.zarpe.shared.tenancy.Scopes;

@ZarpeTest
@Tag("persistence")
@ExtendWith(OutputCaptureExtension.class)
class DoorWatchTests {

    private static final String PASSWORD = "una clave de prueba";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    Staff staff;

    private final String mail = Ids.next() + "@example.org";
    private PersonId person;

    @BeforeEach
    void anAdviser() {
        person = people.register(PersonId.next(), "Asesora", mail, PASSWORD).orThrow();
        people.appoint(Scopes.asNobody(() -> people.found("Agencia", false)), person, Role.ADVISER);
    }

    @Test
    void whoComesInIsRemembered(CapturedOutput log) {
        signIn(mail, PASSWORD);

        assertThat(log.getAll()).contains("sign-in with UsernamePassword by " + person.value() + " from 127.0.0.1");
    }

    @Test
    void soIsWhoIsTurnedAwayAndNeverWhatWasTyped(CapturedOutput log) {
        signIn(mail, "otra clave de prueba");
        signIn("una clave en el campo del correo", PASSWORD);

        assertThat(log.getAll())
                .contains("failed sign-in (BadCredentialsException) with UsernamePassword by " + person.value())
                .contains("by an unknown account from 127.0.0.1")
                .doesNotContain("clave", mail);
    }

    @Test
    void soIsWhoLeaves(CapturedOutput log) {
        Actor director = staff.director();

        mvc.post().uri("/sign-out").with(staff.signedIn(director)).with(csrf()).exchange();

        assertThat(log.getAll()).contains("sign-out by " + director.person().value());
    }

    private void signIn(String typed, String password) {
        mvc.post()
                .uri("/sign-in")
                .param("mail", typed)
                .param("password", password)
                .with(csrf())
                .exchange();
    }
}
