package org.zarpe.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.zarpe.ZarpeTest;
import org.zarpe.console.Console;
import org.zarpe.identity.FoundOperator.Founded;
import org.zarpe.shared.Ids;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;
import org.zarpe.shared.tenancy.Scopes;

@ZarpeTest
@Tag("persistence")
@ExtendWith(OutputCaptureExtension.class)
class FoundOperatorTests {

    private static final String PASSWORD = "una clave de prueba";

    @Autowired
    ApplicationContext context;

    @Autowired
    FoundOperator founding;

    @Autowired
    People people;

    @Autowired
    UserDetailsService users;

    @Autowired
    PasswordEncoder passwords;

    private final String name = "Agencia " + Ids.next();
    private final String mail = Ids.next() + "@example.org";

    @Test
    void anOperatorBeginsWithItsDirector() {
        Founded founded = found(name, mail).orThrow();

        assertThat(people.nameOf(founded.operator())).isEqualTo(name);
        assertThat(people.isDemo(founded.operator())).isFalse();
        assertThat(people.withRole(founded.operator(), Role.DIRECTOR))
                .extracting(Actor::person)
                .containsExactly(founded.director());
    }

    @Test
    void withoutADirectorThereIsNoOperator() {
        found(name, mail).orThrow();
        List<OperatorId> before = people.operators();

        Outcome<Founded> again = found("Otra " + name, mail);

        assertThat(again).isEqualTo(Outcome.refused(Refusal.at("mail", "mail-taken")));
        assertThat(people.operators()).isEqualTo(before);
    }

    @Test
    void withoutANameThereIsNeitherOperatorNorDirector() {
        for (String nothing : List.of("", "  ", "N".repeat(201))) {
            assertThat(found(nothing, mail)).isInstanceOf(Outcome.Refused.class);
        }
        assertThat(people.byMail(mail)).isEmpty();
    }

    @Test
    void theCommandPrintsAPasswordOnceThatLetsTheDirectorIn(CapturedOutput printed) {
        assertThat(zarpe(name, "--director", mail)).isZero();

        Matcher shown = Pattern.compile("shown only now: (\\S{16})").matcher(printed.getOut());
        assertThat(shown.find()).isTrue();
        assertThat(passwords.matches(
                        shown.group(1), users.loadUserByUsername(mail).getPassword()))
                .isTrue();
        assertThat(users.loadUserByUsername(mail).getAuthorities())
                .extracting(Object::toString)
                .contains("ROLE_DIRECTOR");
    }

    @Test
    void theCommandSaysInWordsWhyItRefuses(CapturedOutput printed) {
        found(name, mail).orThrow();

        assertThat(zarpe(name, "--director", mail)).isOne();
        assertThat(printed.getErr()).isNotBlank();
        assertThat(printed.getOut()).doesNotContain("shown only now");
    }

    @Test
    void theCommandAsksForADirector() {
        assertThat(zarpe(name)).isEqualTo(2);
        assertThat(zarpe(name, "--director", "nobody")).isOne();
    }

    private Outcome<Founded> found(String operator, String director) {
        return Scopes.asNobody(() -> founding.found(operator, "Directora", director, PASSWORD));
    }

    private int zarpe(String... typed) {
        String[] all =
                Stream.concat(Stream.of("operator", "create"), Stream.of(typed)).toArray(String[]::new);
        return Scopes.asNobody(() -> new Console(() -> context).run(all));
    }
}
