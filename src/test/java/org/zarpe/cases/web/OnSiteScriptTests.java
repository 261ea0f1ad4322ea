package org.zarpe.cases.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.transaction.support.TransactionOperations;
import org.zarpe.Staff;
import org.zarpe.ZarpeTest;
import org.zarpe.accreditation.Verdict.Ruling;
import org.zarpe.cases.Assessed;
import org.zarpe.cases.Recognitions;
import org.zarpe.cases.Recognitions.Recognition;
import org.zarpe.cases.domain.AssessmentBook;
import org.zarpe.identity.Actor;
import org.zarpe.methodology.Requirement;

/** An assessor in a workshop without a line, in a real browser; a small server passes its requests on as the assessor's. */
@ZarpeTest
@Tag("journey")
class OnSiteScriptTests {

    private static Playwright playwright;
    private static com.microsoft.playwright.Browser chromium;

    @Autowired
    Recognitions recognitions;

    @Autowired
    AssessmentBook book;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    Staff staff;

    @Autowired
    MockMvc mvc;

    private Recognition one;
    private List<Requirement> asked;
    private HttpServer server;
    private BrowserContext phone;

    @BeforeAll
    static void openBrowser() {
        playwright = Playwright.create();
        chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of("/usr/bin/chromium"))
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));
    }

    @AfterAll
    static void closeBrowser() {
        playwright.close();
    }

    @BeforeEach
    void anAssessorWithAPhone() throws IOException {
        one = recognitions.onSite(recognitions.bare());
        asked = recognitions.requirements(one);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> pass(exchange, one.first()));
        server.start();
        phone = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(390, 800)
                .setLocale("es-MX"));
    }

    @AfterEach
    void hangUp() {
        phone.close();
        server.stop(0);
    }

    @Test
    void ofThreeVerdictsWrittenWithoutALineTwoAreSavedAndTheOneThatClashesIsShown() {
        Page page = open();
        phone.setOffline(true);
        page.locator("[data-onsite-list] .onsite-link[data-take=" + id(0) + "]").click();
        write(page, 0, "meets", 3);
        write(page, 1, "partly", 2);
        write(page, 2, "meets", 4);
        page.locator("[data-sheet=" + id(3) + "] .back").click();
        assertThat(page.locator("#connection")).containsText("Por enviar: 3");
        Assertions.assertThat(kept(page))
                .hasSize(3)
                .allMatch(kept -> kept.matches("[A-Za-z0-9+/=]+\\.[A-Za-z0-9+/=]+"));
        Assertions.assertThat(found()).isEmpty();
        recognitions.assess(one, one.first(), id(1), Ruling.MEETS, null, 4, 0).orThrow();

        phone.setOffline(false);

        assertThat(page.locator("#connection")).containsText("Por enviar: 1");
        assertThat(page.locator("[data-state=" + id(1) + "]")).containsText("Alguien más escribió");
        Assertions.assertThat(found().get(id(0)).level()).isEqualTo(3);
        Assertions.assertThat(found().get(id(2)).level()).isEqualTo(4);
        Assertions.assertThat(found().get(id(1)).verdict().ruling()).isEqualTo(Ruling.MEETS);

        page.locator("[data-onsite-list] .onsite-link[data-take=" + id(1) + "]").click();
        Locator said = page.locator("[data-sheet=" + id(1) + "] [data-said]");
        assertThat(said).containsText("Cumple en parte");
        assertThat(said).containsText(asked.get(1).levels().get(4).es());
        said.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Dejar la mía"))
                .click();

        assertThat(said).containsText("Guardado a las");
        Assertions.assertThat(found().get(id(1)).verdict().ruling()).isEqualTo(Ruling.PARTLY);
        Assertions.assertThat(kept(page)).isEmpty();
    }

    @Test
    void theOtherVersionStaysWhereThePersonTakesIt() {
        Page page = open();
        phone.setOffline(true);
        page.locator("[data-onsite-list] .onsite-link[data-take=" + id(0) + "]").click();
        write(page, 0, "meets", 3);
        recognitions.assess(one, one.first(), id(0), Ruling.PARTLY, null, 1, 0).orThrow();
        phone.setOffline(false);

        Locator said = page.locator("[data-sheet=" + id(0) + "] [data-said]");
        assertThat(said).containsText("Alguien más escribió");
        page.locator("[data-sheet=" + id(1) + "] .back").click();
        page.locator("[data-onsite-list] .onsite-link[data-take=" + id(0) + "]").click();
        said.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Dejar la otra"))
                .click();

        assertThat(page.locator("[data-sheet=" + id(0) + "] input[name=ruling][value=partly]"))
                .isChecked();
        assertThat(page.locator("#connection")).not().containsText("Por enviar");
        Assertions.assertThat(found().get(id(0)).level()).isEqualTo(1);
    }

    @Test
    void whatWaitsIsSentWhenThePageIsOpenedAgainWithALine() {
        Page page = open();
        phone.setOffline(true);
        page.locator("[data-onsite-list] .onsite-link[data-take=" + id(0) + "]").click();
        write(page, 0, "does-not", 0, "major-nonconformity");
        page.close();
        phone.setOffline(false);

        Page later = open();

        assertThat(later.locator("[data-state=" + id(0) + "]")).containsText("No cumple");
        Assertions.assertThat(found().get(id(0)).verdict().note().es()).isEqualTo("Lo vi en el taller");
        Assertions.assertThat(kept(later)).isEmpty();
    }

    private Page open() {
        Page page = phone.newPage();
        page.navigate("http://localhost:" + server.getAddress().getPort() + "/companies/"
                + one.workshop().company() + "/case/assessment");
        page.locator("[data-onsite-list] details").evaluateAll("all => all.forEach(one => one.open = true)");
        page.locator("[data-sheet]")
                .first()
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        return page;
    }

    private void write(Page page, int at, String ruling, int level, String... finding) {
        Locator sheet = page.locator("[data-sheet=" + id(at) + "]");
        assertThat(sheet).isVisible();
        sheet.locator("input[name=ruling][value=" + ruling + "]").check();
        sheet.locator("input[name=level][value='" + level + "']").check();
        for (String one : finding) {
            sheet.locator("input[name=finding][value=" + one + "]").check();
        }
        sheet.locator("textarea[name=note]").fill("Lo vi en el taller");
        sheet.locator("button[type=submit]").click();
    }

    private String id(int at) {
        return asked.get(at).id();
    }

    private Map<String, Assessed> found() {
        return recognitions.inside(
                one, () -> Objects.requireNonNull(transaction.execute(begun -> book.found(one.id(), false))));
    }

    @SuppressWarnings("unchecked")
    private static List<String> kept(Page page) {
        return (List<String>)
                page.evaluate(
                        "() => Object.keys(localStorage).filter(key => key.startsWith('zarpe:answer:')).map(key => localStorage[key])");
    }

    private void pass(HttpExchange exchange, Actor person) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        var request = exchange.getRequestMethod().equals("POST")
                ? MockMvcRequestBuilders.post(exchange.getRequestURI())
                        .content(body)
                        .with(csrf())
                : MockMvcRequestBuilders.get(exchange.getRequestURI());
        exchange.getRequestHeaders().forEach((name, values) -> values.forEach(value -> request.header(name, value)));
        try {
            MockHttpServletResponse answer = mvc.perform(request.with(staff.signedIn(person)))
                    .andReturn()
                    .getResponse();
            answer.getHeaderNames().stream()
                    .filter(name -> !name.equalsIgnoreCase("Content-Length"))
                    .forEach(name -> exchange.getResponseHeaders().put(name, List.copyOf(answer.getHeaders(name))));
            byte[] content = answer.getContentAsByteArray();
            exchange.sendResponseHeaders(answer.getStatus(), content.length == 0 ? -1 : content.length);
            exchange.getResponseBody().write(content);
        } catch (IOException gone) {
            throw gone;
        } catch (Exception failed) {
            throw new IOException(failed);
        } finally {
            exchange.close();
        }
    }
}
