package org.zarpe.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A director makes her phone a key; an adviser who forgot her password is slowed down and comes in by mail. */
@Tag("journey")
class PasskeyJourneyTests {

    private static final String DIRECTOR = "directora@demo.zarpe.example";

    /** Signs in with her password in no other story: it stays blocked for a while. */
    private static final String ADVISER = "asesora.3@demo.zarpe.example";

    @Test
    void aPhoneBecomesTheKey() {
        Port port = Port.open();
        Page page = port.signedIn(DIRECTOR, Port.PHONE, "es");
        authenticator(page);
        Somebody director = new Somebody(page, port.address);
        director.goTo("/access");
        director.follow("Crear una llave de acceso");
        director.write("label", "mi teléfono");
        page.locator("form[data-passkey=new] button").click();
        page.waitForURL("**/access");
        assertThat(director.reads("main")).contains("mi teléfono");

        page.locator(".account summary").click();
        page.locator(".account-sheet .button.wide").click();
        page.waitForURL(port.address + "/");
        director.goTo("/sign-in");
        page.locator("form[data-passkey=enter] button").click();

        page.waitForURL("**/home");
        director.goTo("/access");
        assertThat(director.reads("main")).contains(DIRECTOR);
        director.press("Quitar");
        assertThat(director.reads("main")).doesNotContain("mi teléfono");
        page.context().close();
    }

    @Test
    void whoGuessesIsSlowedDownAndComesInByMail() {
        Port port = Port.open();
        Page page = port.stranger(Port.PHONE, "es").newPage();
        Somebody adviser = new Somebody(page, port.address);
        adviser.goTo("/sign-in");
        adviser.write("mail", ADVISER).press("Continuar");
        for (int tries = 0; tries < 10; tries++) {
            adviser.write("password", "se me olvidó " + tries);
            adviser.press(page.locator("form:has(#f-password)"), "Entrar");
            assertThat(adviser.reads("main")).contains("no coinciden");
        }
        adviser.write("password", "se me olvidó otra vez");
        page.locator("form:has(#f-password) button").click();
        page.getByText("Demasiados intentos seguidos").waitFor();
        assertThat(adviser.reads("main")).contains("minuto");

        adviser.goTo("/sign-in");
        adviser.press("Enviarme un código");
        adviser.goTo("/outbox");
        Locator link = page.locator("main .letter a").first();
        link.click();
        page.getByText("Falta un toque").waitFor();
        page.locator("form:has(#f-code) button").click();

        page.waitForURL("**/home");
        assertThat(adviser.reads("main")).contains("Para hoy");
        page.context().close();
    }

    /** Chromium's own: a device that knows its owner, and asks nobody. */
    private static void authenticator(Page page) {
        CDPSession device = page.context().newCDPSession(page);
        device.send("WebAuthn.enable");
        JsonObject options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        JsonObject added = new JsonObject();
        added.add("options", options);
        device.send("WebAuthn.addVirtualAuthenticator", added);
    }
}
