package org.zarpe.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A manager and her adviser use one phone, and the line is bad. */
@Tag("journey")
class SharedPhoneJourneyTests {

    private static final String ANSWERS = "**/answers/*";

    @Test
    void whatOnePersonCouldNotSendIsNeverSentAsAnothers() {
        Port port = Port.open();
        Page phone = port.signedIn("gerente.k@demo.zarpe.example", Port.PHONE, "es");
        Somebody holder = new Somebody(phone, port.address);
        String sheet = questionnaire(holder);
        QuestionSheet hers = new QuestionSheet(holder);
        holder.goTo(sheet);
        phone.route(ANSWERS, Route::abort);
        hers.answerSection("1");
        int unsent = hers.waiting();
        assertThat(unsent).isPositive();
        String typed = hers.answers().toString();
        assertThat(stored(phone)).hasSize(unsent).allMatch(kept -> kept.matches("[A-Za-z0-9+/=]+\\.[A-Za-z0-9+/=]+"));

        port.signIn(phone, "asesora@demo.zarpe.example", "es");
        phone.unroute(ANSWERS);
        holder.goTo(sheet);
        phone.locator(".questionnaire.stepwise").waitFor();
        assertThat(hers.waiting()).isEqualTo(unsent);
        assertThat(hers.answers()).as("the adviser's own reading").isNotEqualTo(typed);

        port.signIn(phone, "gerente.k@demo.zarpe.example", "es");
        holder.goTo(sheet);
        hers.isSent();
        phone.reload();
        assertThat(hers.answers()).hasToString(typed);
    }

    @Test
    void whoeverSignsOutSaysWhatBecomesOfAnswersThatWereNotSent() {
        Port port = Port.open();
        Page phone = port.signedIn("gerente.k@demo.zarpe.example", Port.PHONE, "es");
        Somebody holder = new Somebody(phone, port.address);
        QuestionSheet hers = new QuestionSheet(holder);
        String sheet = questionnaire(holder);
        holder.goTo(sheet);
        phone.route(ANSWERS, Route::abort);
        hers.answerSection("2");
        int unsent = hers.waiting();
        assertThat(unsent).isPositive();

        signOut(phone);
        phone.locator("[data-unsent]:not([hidden])").waitFor();
        assertThat(phone.locator("[data-unsent] p").textContent()).endsWith(": " + unsent);
        phone.locator("[data-unsent] [value=keep]").click();
        phone.waitForURL(port.address + "/");
        assertThat(stored(phone)).hasSize(unsent);

        phone.unroute(ANSWERS);
        port.signIn(phone, "gerente.k@demo.zarpe.example", "es");
        signOut(phone);
        phone.locator("[data-unsent] a").click();
        hers.isSent();

        phone.route(ANSWERS, Route::abort);
        phone.reload();
        hers.answerSection("3");
        assertThat(hers.waiting()).isPositive();
        signOut(phone);
        phone.locator("[data-unsent] [value=drop]").click();
        phone.waitForURL(port.address + "/");
        assertThat(stored(phone)).isEmpty();
    }

    @Test
    void nothingStaysInTheBrowserOfSomebodyWhoSignsOutAndHasSentEverything() {
        Port port = Port.open();
        Page phone = port.signedIn("gerente.f@demo.zarpe.example", Port.PHONE, "es");
        phone.evaluate("() => { localStorage.setItem('left', 'over'); sessionStorage.setItem('left', 'over'); }");

        signOut(phone);
        phone.waitForURL(port.address + "/");

        assertThat(stored(phone)).isEmpty();
        assertThat(phone.evaluate("() => sessionStorage.getItem('left')")).isNull();
    }

    private static void signOut(Page phone) {
        phone.locator("details.account summary").click();
        phone.locator("form[data-sign-out] > button").click();
    }

    @SuppressWarnings("unchecked")
    private static List<String> stored(Page phone) {
        return (List<String>) phone.evaluate("() => Object.values(localStorage)");
    }

    private static String questionnaire(Somebody manager) {
        manager.goTo("/home");
        return manager.page
                .locator("main a[href*='/instruments/prediagnosis']")
                .first()
                .getAttribute("href")
                .replaceAll("#.*", "");
    }
}
