package org.zarpe.journeys;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;

/** A person with the product before her: she goes, reads, writes, chooses and presses. */
final class Somebody {

    private static final int ACCEPTED = 400;

    final Page page;
    private final String address;

    Somebody(Page page, String address) {
        this.page = page;
        this.address = address;
    }

    static Somebody known(String mail, int width) {
        Port port = Port.open();
        return new Somebody(port.signedIn(mail, width, "es"), port.address);
    }

    static Somebody unknown(int width) {
        Port port = Port.open();
        return new Somebody(port.stranger(width, "es").newPage(), port.address);
    }

    Somebody goTo(String path) {
        page.navigate(address + path);
        return this;
    }

    Somebody follow(String words) {
        return follow(link(words));
    }

    /** The first link that leads there, whatever it says. */
    Somebody followTo(String path) {
        return follow(page.locator("main a[href*='" + path + "']").first());
    }

    private Somebody follow(Locator link) {
        link.waitFor();
        turn(link::click);
        return this;
    }

    /** What is done leads to another page, within this document or not. */
    private void turn(Runnable done) {
        page.locator("main").evaluate("main => { main.dataset.read = 'yes'; }");
        done.run();
        page.locator("main:not([data-read])").waitFor();
    }

    boolean isOffered(String words) {
        return link(words).count() > 0 || button(page.locator("main"), words).count() > 0;
    }

    Somebody write(String field, String words) {
        page.locator("main [name='" + field + "']:visible").fill(words);
        return this;
    }

    /** One of several given, or one of a list to pull down. */
    Somebody choose(String field, String value) {
        Locator list = page.locator("main select[name='" + field + "']");
        if (list.count() > 0) {
            list.selectOption(value);
        } else {
            page.locator("main input[name='" + field + "'][value='" + value + "']")
                    .check();
        }
        return this;
    }

    Somebody tick(String field) {
        page.locator("main input[type=checkbox][name='" + field + "']").check();
        return this;
    }

    Somebody open(String words) {
        page.locator("main summary")
                .filter(new Locator.FilterOptions().setHasText(words))
                .click();
        return this;
    }

    Somebody press(String words) {
        return press(page.locator("main"), words);
    }

    /** Sends a form; what the product refuses fails the story with the reason given on the screen. */
    Somebody press(Locator place, String words) {
        Response answer = send(place, words);
        if (answer.status() >= ACCEPTED) {
            throw new AssertionError(words + " is refused: " + reads("main"));
        }
        return this;
    }

    private Response send(Locator place, String words) {
        AtomicReference<Response> answer = new AtomicReference<>();
        turn(() -> answer.set(page.waitForResponse(
                response -> response.request().method().equals("POST"),
                () -> button(place, words).click())));
        return answer.get();
    }

    /** Half a second to every answer, as in a village at noon. */
    void onASlowLine(Runnable work) {
        CDPSession line = page.context().newCDPSession(page);
        line.send("Network.enable");
        line.send("Network.emulateNetworkConditions", conditions(500));
        work.run();
        line.send("Network.emulateNetworkConditions", conditions(0));
        line.detach();
    }

    private static JsonObject conditions(int latency) {
        JsonObject conditions = new JsonObject();
        conditions.addProperty("offline", false);
        conditions.addProperty("latency", latency);
        conditions.addProperty("downloadThroughput", -1);
        conditions.addProperty("uploadThroughput", -1);
        return conditions;
    }

    String reads(String place) {
        return page.locator(place).first().innerText();
    }

    String company() {
        var found = Pattern.compile("/companies/([0-9a-f-]{36})").matcher(page.content());
        if (!found.find()) {
            throw new AssertionError("no company on " + page.url());
        }
        return "/companies/" + found.group(1);
    }

    private Locator link(String words) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words))
                .first();
    }

    private static Locator button(Locator place, String words) {
        return place.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(words))
                .first();
    }
}
