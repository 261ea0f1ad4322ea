package org.zarpe.shared.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.zarpe.Browser.read;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.spi.LoggingEvent;
import jakarta.servlet.RequestDispatcher;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.env.Environment;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.zarpe.Browser;
import org.zarpe.Staff;
import org.zarpe.ZarpeTest;
import org.zarpe.identity.Actor;
import org.zarpe.programmes.Example;
import org.zarpe.shared.Ids;

@ZarpeTest
@Tag("persistence")
@ExtendWith(OutputCaptureExtension.class)
class RefusedRequestTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Browser browser;

    @Autowired
    Staff staff;

    @Autowired
    Environment environment;

    @Test
    void whoAskedForWhatIsRememberedWhereItIsNotGiven(CapturedOutput log) {
        Actor assessor = staff.assessor(staff.director());

        assertThat(browser.open(assessor, "/programmes")).hasStatus(403);

        assertThat(log.getAll())
                .contains("refused GET /programmes from 127.0.0.1 to "
                        + assessor.person().value());
    }

    @Test
    void aFormWithoutTheSignOfItsSessionIsRememberedToo(CapturedOutput log) {
        mvc.get()
                .uri("/error")
                .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 403)
                .requestAttr(RequestDispatcher.ERROR_METHOD, "POST")
                .requestAttr(RequestDispatcher.ERROR_REQUEST_URI, "/programmes")
                .exchange();

        assertThat(log.getAll()).contains("refused POST /programmes from 127.0.0.1 to nobody");
    }

    @ParameterizedTest
    @ValueSource(strings = {"//companies", "/companies;x=1", "/companies/%2f", "/%00"})
    void anAddressWrittenToGetAroundARuleIsRefusedAndRemembered(String address, CapturedOutput log) {
        assertThat(mvc.get().uri(java.net.URI.create("http://localhost" + address)))
                .hasStatus(400);
        assertThat(log.getAll()).contains("refused GET ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "n%61me"})
    void aFieldInTheAddressAndInTheFormIsRefused(String field) {
        Actor director = staff.director();

        MvcTestResult answer = mvc.post()
                .uri(java.net.URI.create("/programmes?" + field + "=Uno"))
                .param("name", "Dos")
                .with(staff.signedIn(director))
                .with(csrf())
                .exchange();

        assertThat(answer).hasStatus(400);
        assertThat(browser.page(director, "/programmes").text()).doesNotContain("Dos");
    }

    @Test
    void aFormCannotCallItselfAnotherMethod() {
        Actor director = staff.director();

        assertThat(browser.send(director, "/home", "_method", "GET")).hasStatus(405);
        assertThat(mvc.post()
                        .uri("/home")
                        .header("X-HTTP-Method-Override", "GET")
                        .with(staff.signedIn(director))
                        .with(csrf()))
                .hasStatus(405);
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example/x", "/\\evil.example/x"})
    void theOtherLanguageNeverLeadsToAnotherHost(String asked) {
        MvcTestResult answer = mvc.get()
                .uri("/error")
                .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 400)
                .requestAttr(RequestDispatcher.ERROR_REQUEST_URI, asked)
                .exchange();

        assertThat(read(answer).select("a.language").attr("href")).startsWith("/?");
    }

    @Test
    void aFieldTheFormDoesNotHaveChangesNothing() {
        Actor director = staff.director();
        Actor other = staff.director();
        String id = Ids.next().toString();
        String elsewhere = other.operator().value().toString();

        MvcTestResult answer = browser.send(
                director,
                "/programmes",
                "id",
                id,
                "operator_id",
                elsewhere,
                "operator",
                elsewhere,
                "name",
                "Programa propio",
                "englishName",
                "Our own",
                "pack",
                Example.PACK.toString());

        assertThat(answer).hasStatus(303);
        assertThat(browser.open(director, "/programmes/" + id)).hasStatusOk();
        assertThat(browser.open(other, "/programmes/" + id)).hasStatus(404);
    }

    @Test
    void whatSomebodyTypedCannotBeginALineOfTheLog() {
        LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
        PatternLayout layout = new PatternLayout();
        layout.setContext(context);
        layout.setPattern(environment.getRequiredProperty("logging.pattern.console"));
        layout.start();
        Logger logger = context.getLogger("security");

        String line = layout.doLayout(new LoggingEvent(
                getClass().getName(),
                logger,
                Level.WARN,
                "refused {}",
                new IllegalStateException("first\r\n2026-01-01 forged"),
                new Object[] {"x\n2026-01-01T00:00:00.000Z INFO security: sign-in by somebody"}));

        assertThat(line.lines()).filteredOn(one -> one.startsWith("2026-01-01")).isEmpty();
        assertThat(line.lines().findFirst().orElseThrow())
                .matches(
                        "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}(Z|[+-]\\d\\d:\\d\\d) WARN  security: refused x");
        assertThat(line.lines().skip(1)).isNotEmpty().allMatch(more -> more.startsWith("    "));
    }
}
