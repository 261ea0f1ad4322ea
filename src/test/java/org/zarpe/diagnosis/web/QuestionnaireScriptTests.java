package org.zarpe.diagnosis.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.List;
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
import org.zarpe.Browser;
import org.zarpe.Staff;
import org.zarpe.ZarpeTest;
import org.zarpe.diagnosis.Workshops;
import org.zarpe.diagnosis.Workshops.Workshop;
import org.zarpe.identity.Actor;

/** The questionnaire's script in a real browser; a small server passes its requests on as those of one person. */
@ZarpeTest
@Tag("journey")
class QuestionnaireScriptTests {

    private static Playwright playwright;
    private static com.microsoft.playwright.Browser chromium;

    @Autowired
    Workshops workshops;

    @Autowired
    Browser browser;

    @Autowired
    Staff staff;

    @Autowired
    MockMvc mvc;

    private Workshop workshop;
    private String application;
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
    void aManagerWithAPhone() throws IOException {
        workshop = workshops.applicant();
        application = workshop.instrument("application");
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> pass(exchange, workshop.manager()));
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
    void savesAnAnswerAsSoonAsItIsGiven() {
        Page page = open();

        item(page, "app_product").locator("textarea").fill("Sillas de mezquite");
        choose(page, "app_value_added", "yes");

        assertThat(item(page, "app_value_added").locator(".question-state")).containsText("Guardado a las");
        assertThat(page.locator("#progress")).containsText("2 de 16");
        page.reload();
        assertThat(item(page, "app_product").locator("textarea")).hasValue("Sillas de mezquite");
    }

    @Test
    void losesNothingWhenTheConnectionIsCut() {
        Page page = open();
        choose(page, "app_value_added", "yes");
        assertThat(page.locator("#progress")).containsText("1 de 16");

        phone.setOffline(true);
        choose(page, "app_formally_constituted", "no");
        assertThat(item(page, "app_formally_constituted").locator(".question-state"))
                .containsText("Sin conexión");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Guardar y seguir"))
                .first()
                .click();
        item(page, "app_hours_week").locator("input.input").fill("6");
        choose(page, "app_role", "partner");
        assertThat(page.locator("#connection")).containsText("3");
        page.close();

        phone.setOffline(false);
        Page later = open();
        assertThat(later.locator("#progress")).containsText("4 de 16");
        assertThat(later.locator("#connection")).isEmpty();
        later.reload();
        later.locator("[data-goto=entrepreneur]").click();
        assertThat(item(later, "app_hours_week").locator("input.input")).hasValue("6");
        assertThat(item(later, "app_role").locator("input[value=partner]")).isChecked();
    }

    @Test
    void sendsByItselfWhenTheConnectionIsBack() {
        Page page = open();
        phone.setOffline(true);
        choose(page, "app_value_added", "yes");
        assertThat(page.locator("#connection")).containsText("1");

        phone.setOffline(false);

        assertThat(page.locator("#progress")).containsText("1 de 16");
        assertThat(page.locator("#connection")).isEmpty();
    }

    @Test
    void showsBothVersionsWhenSomebodyElseAnsweredMeanwhile() {
        Page page = open();
        phone.setOffline(true);
        choose(page, "app_value_added", "yes");
        browser.answer(workshop.manager(), application, "app_value_added", "no", 0);
        phone.setOffline(false);

        Locator state = item(page, "app_value_added").locator(".question-state");
        assertThat(state).containsText("Alguien más contestó");
        state.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Dejar la mía"))
                .click();

        assertThat(state).containsText("Guardado a las");
        page.reload();
        assertThat(item(page, "app_value_added").locator("input[value=yes]")).isChecked();
    }

    @Test
    void takesTheOtherVersionWhereOneLikes() {
        Page page = open();
        browser.answer(workshop.manager(), application, "app_value_added", "no", 0);
        choose(page, "app_value_added", "yes");

        item(page, "app_value_added")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Dejar la otra"))
                .click();

        assertThat(item(page, "app_value_added").locator("input[value=no]")).isChecked();
        assertThat(page.locator("#connection")).isEmpty();
    }

    @Test
    void saysWhatIsWrongBesideTheItemAndKeepsWhatWasTyped() {
        Page page = open();
        page.locator("[data-goto=entrepreneur]").click();

        Locator hours = item(page, "app_hours_week").locator("input.input");
        hours.fill("muchas");
        hours.blur();

        assertThat(item(page, "app_hours_week").locator(".refusal")).isVisible();
        assertThat(hours).hasValue("muchas");
        hours.fill("5");
        hours.blur();
        assertThat(item(page, "app_hours_week").locator(".question-state")).containsText("Guardado a las");
    }

    @Test
    void hidesWhatNoLongerMatters() {
        Page page = open();
        page.locator("[data-goto=export_intention]").click();
        assertThat(item(page, "app_export_evidence")).isVisible();

        choose(page, "app_export_potential", "no");

        assertThat(item(page, "app_export_evidence")).isHidden();
        assertThat(page.locator("#progress")).containsText("1 de 15");
    }

    private Page open() {
        Page page = phone.newPage();
        page.navigate("http://localhost:" + server.getAddress().getPort() + application);
        assertThat(page.locator(".questionnaire.stepwise")).isVisible();
        return page;
    }

    private static Locator item(Page page, String item) {
        return page.locator("[data-item=" + item + "]");
    }

    private static void choose(Page page, String item, String value) {
        item(page, item).locator("input[value=" + value + "]").check();
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
