package org.zarpe.reports.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.zarpe.ZarpeTest;
import org.zarpe.console.Console;
import org.zarpe.identity.Actor;
import org.zarpe.identity.OperatorId;
import org.zarpe.identity.People;
import org.zarpe.identity.PersonId;
import org.zarpe.identity.Role;
import org.zarpe.programmes.Example;
import org.zarpe.shared.Ids;
import org.zarpe.shared.tenancy.Scopes;

@ZarpeTest
@Tag("persistence")
@ExtendWith(OutputCaptureExtension.class)
class TableCommandTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    People people;

    @Autowired
    Example example;

    private final String agency = "Agencia " + Ids.next();

    @BeforeEach
    void aCompanyInAProgramme() {
        OperatorId operator = Scopes.asNobody(() -> people.found(agency, false));
        PersonId person = people.register(
                        PersonId.next(), "Directora", Ids.next() + "@example.org", "una clave de prueba")
                .orThrow();
        people.appoint(operator, person, Role.DIRECTOR);
        Actor director = people.actor(operator, person).orElseThrow();
        example.applicant(director, example.cohort(director), example.company(director, "2010"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"es", "en"})
    void printsATableInEitherLanguage(String language, CapturedOutput printed) {
        assertThat(zarpe("table", "1", "--language", language)).isZero();
        assertThat(printed.getOut()).contains(language.equals("es") ? "Dulces de leche" : "Milk sweets");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "EN", "es-MX", ""})
    void anotherLanguageIsRefusedAndPrintsNothing(String language, CapturedOutput printed) {
        assertThat(zarpe("table", "1", "--language=" + language)).isEqualTo(2);
        assertThat(printed.getErr()).contains("--language must be es or en, not '" + language + "'.");
        assertThat(printed.getOut()).doesNotContain("Dulces de leche");
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "JSON", "Json"})
    void aFormatIsNamedInAnyCase(String format, CapturedOutput printed) {
        assertThat(zarpe("table", "1", "--format", format)).isZero();
        assertThat(printed.getOut()).contains("\"company\" : \"Dulces de la Sierra\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "4", "-1"})
    void anUnknownTableIsRefused(String number, CapturedOutput printed) {
        assertThat(zarpe("table", number)).isOne();
        assertThat(printed.getErr()).contains("There is table 1, 2 and 3, but no table " + number + ".");
    }

    @Test
    void marksInventedCompaniesInALastColumnWhereAskedFor(CapturedOutput printed) {
        assertThat(zarpe("table", "1", "--format", "csv", "--illustrative")).isZero();
        assertThat(printed.getOut()).contains("initial_level,period,illustrative", "Dulces de la Sierra", ",false");
    }

    @Test
    void anUnknownProgrammeIsRefused(CapturedOutput printed) {
        assertThat(zarpe("table", "1", "--programme", "Otro programa")).isOne();
        assertThat(printed.getErr()).contains("There is no such programme with companies in it.");
    }

    @Test
    void anUnknownFormatIsNotUnderstood() {
        assertThat(zarpe("table", "1", "--format", "pdf")).isEqualTo(2);
    }

    private int zarpe(String... typed) {
        String[] all =
                Stream.concat(Stream.of(typed), Stream.of("--operator", agency)).toArray(String[]::new);
        return Scopes.asNobody(() -> new Console(() -> context).run(all));
    }
}
