package org.zarpe.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import org.zarpe.Zarpe;
import org.zarpe.shared.database.DatabaseAtStart;

/** The product as bin/run starts it, once for all journeys, and a Chromium for each thread to use it with: the driver serves one only. */
final class Port {

    static final int PHONE = 390;
    static final int DESK = 1280;
    private static final int LINES = 900;
    private static final String PASSWORD = "zarpe-demo-2026";

    private static @Nullable Port open;

    final String address;
    final ConfigurableApplicationContext product;
    private final ThreadLocal<Browser> chromium = ThreadLocal.withInitial(Port::chromium);

    private Port(String address, ConfigurableApplicationContext product) {
        this.address = address;
        this.product = product;
    }

    static synchronized Port open() {
        if (open == null) {
            open = start();
        }
        return open;
    }

    /** A browser of somebody who is not signed in. */
    BrowserContext stranger(int width, String language) {
        BrowserContext context = chromium.get()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, LINES)
                        .setLocale(language.equals("es") ? "es-MX" : "en-US")
                        .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE));
        context.setDefaultTimeout(20_000);
        return context;
    }

    /** A page of the demonstration's person with this mail, at home. */
    Page signedIn(String mail, int width, String language) {
        Page page = stranger(width, language).newPage();
        signIn(page, mail, language);
        return page;
    }

    /** Whoever used this browser before is signed out by it. */
    void signIn(Page page, String mail, String language) {
        page.context().clearCookies();
        page.navigate(address + "/sign-in?lang=" + language);
        page.locator("#f-mail").fill(mail);
        page.locator("form:has(#f-mail) button[type=submit]").click();
        page.locator("#f-password").fill(PASSWORD);
        page.locator("form:has(#f-password) button[type=submit]").click();
        page.waitForURL(url -> !url.contains("sign-in"));
    }

    private static Port start() {
        Path data = Path.of("target", "journey-data");
        try {
            FileSystemUtils.deleteRecursively(data);
            Files.createDirectories(data.getParent());
            int port = freePort();
            SpringApplication application = new SpringApplication(Zarpe.class);
            application.addInitializers(DatabaseAtStart.OF_THE_SERVER);
            ConfigurableApplicationContext product =
                    application.run("--server.port=" + port, "--zarpe.data=" + data, "--spring.jmx.enabled=false");
            return new Port("http://localhost:" + port, product);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Browser chromium() {
        Playwright playwright = Playwright.create();
        SpringApplication.getShutdownHandlers().add(playwright::close);
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of("/usr/bin/chromium"))
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
