package org.zarpe.cases.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
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
import org.zarpe.evidence.Piece;
import org.zarpe.identity.Actor;
import org.zarpe.methodology.Requirement;
import org.zarpe.shared.files.Made;

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
    private volatile Actor holder;
    private volatile boolean line = true;
    private volatile boolean signedIn = true;
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
        holder = one.first();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> pass(exchange, holder));
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

    @Test
    void aPhotoTakenWithoutALineWaitsSealedAndBecomesEvidenceOnceThereIsOne() throws IOException {
        Page page = open();
        lose();
        page.locator("[data-onsite-list] .onsite-link[data-take=" + id(0) + "]").click();
        photograph(page, 0, "IMG_0001.JPG", Made.jpegFromAPhone());

        Locator sheet = page.locator("[data-sheet=" + id(0) + "]");
        assertThat(sheet.locator("[data-photos]")).containsText("En este teléfono, falta enviarla");
        assertThat(sheet.locator("[data-photos] img")).isVisible();
        assertThat(page.locator("#connection")).hasText("Fotos por enviar: 1");
        Assertions.assertThat(photosOnThePhone(page)).isOne();
        Assertions.assertThat(kept(page))
                .hasSize(1)
                .allMatch(kept -> kept.matches("[A-Za-z0-9+/=]+\\.[A-Za-z0-9+/=]+"));
        Assertions.assertThat(witnessed()).isEmpty();

        find();

        assertThat(sheet.locator("[data-pieces]")).containsText("Tomada por quien evalúa");
        assertThat(sheet.locator("[data-photos]")).isHidden();
        assertThat(page.locator("#connection")).not().containsText("por enviar");
        Assertions.assertThat(photosOnThePhone(page)).isZero();
        Assertions.assertThat(kept(page)).isEmpty();
        Assertions.assertThat(witnessed())
                .singleElement()
                .satisfies(piece -> Assertions.assertThat(piece.requirements()).containsExactly(id(0)))
                .satisfies(piece ->
                        Assertions.assertThat(piece.by()).isEqualTo(one.first().person()));
    }

    @Test
    void whatIsNoPhotoShowsWhyAndStaysUntilItIsThrownAway() throws IOException {
        Page page = open();
        page.locator("[data-onsite-list] .onsite-link[data-take=" + id(0) + "]").click();
        photograph(page, 0, "foto.jpg", Made.pdf());

        Locator photos = page.locator("[data-sheet=" + id(0) + "] [data-photos]");
        assertThat(photos).containsText("Aquí solo se reciben fotos");
        Assertions.assertThat(witnessed()).isEmpty();
        Page later = open();
        assertThat(later.locator("[data-state=" + id(0) + "]")).containsText("Foto no aceptada");
        later.locator("[data-onsite-list] .onsite-link[data-take=" + id(0) + "]")
                .click();
        Locator again = later.locator("[data-sheet=" + id(0) + "] [data-photos]");
        again.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Descartar la foto"))
                .click();

        assertThat(again).isHidden();
        Assertions.assertThat(kept(later)).isEmpty();
    }

    @Test
    void aClosedPageOpensAgainWithoutALineAndWhatIsWrittenThereArrives() {
        Page page = takenAlong();
        page.locator("[data-onsite-list] .onsite-link[data-take=" + id(1) + "]").click();
        page.locator("[data-sheet=" + id(1) + "] textarea[name=note]").fill("A medio escribir");
        page.waitForFunction("() => Object.keys(localStorage).some(key => key.startsWith('zarpe:draft:'))");
        String where = page.url();
        lose();
        page.close();

        Page again = open(where);
        assertThat(again.locator("[data-sheet=" + id(1) + "] textarea[name=note]"))
                .hasValue("A medio escribir");
        write(again, 1, "meets", 3);
        again.close();
        Page once = open(list() + "/" + id(2));
        write(once, 2, "partly", 2);
        find();

        assertThat(once.locator("#connection")).not().containsText("Por enviar");
        once.waitForFunction("() => !Object.keys(localStorage).some(key => key.startsWith('zarpe:answer:'))");
        Assertions.assertThat(found().get(id(1)).level()).isEqualTo(3);
        Assertions.assertThat(found().get(id(2)).level()).isEqualTo(2);
    }

    @Test
    void whatSomebodyElseWroteWhileThePageWasClosedIsShownBesideOnesOwn() {
        takenAlong().close();
        lose();
        Page again = open(list() + "/" + id(0));
        write(again, 0, "meets", 3);
        recognitions.assess(one, one.first(), id(0), Ruling.PARTLY, null, 1, 0).orThrow();

        find();

        assertThat(again.locator("[data-state=" + id(0) + "]")).containsText("Alguien más escribió");
        Assertions.assertThat(found().get(id(0)).level()).isEqualTo(1);
    }

    @Test
    void whoeverSignsOutTakesThePageAlong() {
        Page page = takenAlong();
        page.locator("details.account summary").click();
        page.locator("form[data-sign-out] > button").click();
        page.waitForURL(address -> !address.contains("/case/"));

        Assertions.assertThat(pagesOnThePhone(page)).isZero();
        lose();
        Assertions.assertThatThrownBy(() -> phone.newPage().navigate(list())).isInstanceOf(PlaywrightException.class);
    }

    @Test
    void whoeverSignsInNextDoesNotSeeIt() {
        takenAlong().close();
        holder = one.second();
        Page next = phone.newPage();
        next.navigate(home() + "/access");
        next.waitForFunction("() => !localStorage['zarpe:kept']");

        Assertions.assertThat(pagesOnThePhone(next)).isZero();
        lose();
        Assertions.assertThatThrownBy(() -> next.navigate(list())).isInstanceOf(PlaywrightException.class);
    }

    @Test
    void itIsKeptForSomeHoursAndNotWhereItsWriterForgetsIt() {
        Page page = takenAlong();
        Assertions.assertThat(pagesOnThePhone(page)).isOne();
        page.evaluate("""
            () => new Promise(done => {
              indexedDB.open('zarpe-onsite').onsuccess = ({ target }) => {
                const pages = target.result.transaction('pages', 'readwrite').objectStore('pages');
                pages.getAll().onsuccess = ({ target }) => {
                  for (const page of target.result) pages.put({ ...page, until: Date.now() - 1 });
                };
                pages.transaction.oncomplete = () => { pages.transaction.db.close(); done(true); };
              };
            })
            """);
        lose();
        Assertions.assertThatThrownBy(() -> phone.newPage().navigate(list())).isInstanceOf(PlaywrightException.class);
        find();

        Page again = takenAlong();
        again.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Olvidarla en este teléfono"))
                .click();
        assertThat(again.locator("[data-kept]")).containsText("ya no guarda la página");
        Assertions.assertThat(pagesOnThePhone(again)).isZero();
    }

    @Test
    void whoseSessionHasEndedIsLedToSignInAndWhatWaitedIsSent() {
        Page page = open();
        signedIn = false;
        page.locator("[data-onsite-list] .onsite-link[data-take=" + id(0) + "]").click();
        write(page, 0, "meets", 3);
        page.locator("[data-sheet=" + id(1) + "] .back").click();
        assertThat(page.locator("[data-state=" + id(0) + "]")).containsText("Su sesión terminó");
        Locator way = page.locator("#connection a");
        assertThat(way).hasText("Entrar");
        Assertions.assertThat(found()).isEmpty();

        signedIn = true;
        way.click();

        assertThat(page.locator("[data-state=" + id(0) + "]")).containsText("Cumple");
        assertThat(page.locator("#connection")).not().containsText("Por enviar");
        Assertions.assertThat(found().get(id(0)).level()).isEqualTo(3);
    }

    /** No answer from the server, and a phone that knows it. */
    private void lose() {
        line = false;
        phone.setOffline(true);
    }

    private void find() {
        line = true;
        phone.setOffline(false);
    }

    private Page takenAlong() {
        Page page = open();
        assertThat(page.locator("[data-kept]")).containsText("volver a abrirla sin señal");
        return page;
    }

    private void photograph(Page page, int at, String name, byte[] content) {
        page.locator("[data-sheet=" + id(at) + "] input[data-photo]")
                .setInputFiles(new FilePayload(name, "image/jpeg", content));
    }

    private List<Piece> witnessed() {
        return recognitions.pieces(one, one.first()).stream()
                .filter(Piece::isWitnessed)
                .toList();
    }

    private static int pagesOnThePhone(Page page) {
        return onThePhone(page, "pages");
    }

    private static int photosOnThePhone(Page page) {
        return onThePhone(page, "photos");
    }

    private static int onThePhone(Page page, String shelf) {
        return (Integer) page.evaluate("""
                shelf => new Promise(done => {
                  indexedDB.open('zarpe-onsite').onsuccess = ({ target }) => {
                    target.result.transaction(shelf).objectStore(shelf).count().onsuccess = count => {
                      target.result.close();
                      done(count.target.result);
                    };
                  };
                })
                """, shelf);
    }

    private String home() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    private String list() {
        return home() + "/companies/" + one.workshop().company() + "/case/assessment";
    }

    private Page open() {
        return open(list());
    }

    private Page open(String address) {
        Page page = phone.newPage();
        page.navigate(address);
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
        if (!line) {
            exchange.close();
            return;
        }
        byte[] body = exchange.getRequestBody().readAllBytes();
        var request = exchange.getRequestMethod().equals("POST")
                ? MockMvcRequestBuilders.post(exchange.getRequestURI())
                        .content(body)
                        .with(csrf())
                : MockMvcRequestBuilders.get(exchange.getRequestURI());
        // the sign of the form is the test's own
        exchange.getRequestHeaders().entrySet().stream()
                .filter(header -> !header.getKey().equalsIgnoreCase("X-CSRF-TOKEN"))
                .forEach(header -> header.getValue().forEach(value -> request.header(header.getKey(), value)));
        try {
            MockHttpServletResponse answer = mvc.perform(signedIn ? request.with(staff.signedIn(person)) : request)
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
