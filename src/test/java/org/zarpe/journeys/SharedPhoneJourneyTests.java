package org.zarpe.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A manager and her adviser use one phone, and the line is bad. */
@Tag("journey")
class SharedPhoneJourneyTests {

    private static final String ANSWERS = "**/answers/*";

    @Test
    void whatOnePersonCouldNotSendIsNeverSentAsAnothers() {
        Port port = Port.open();
        Page phone = port.signedIn("gerente.h@demo.zarpe.example", Port.PHONE, "es");
        Somebody holder = new Somebody(phone, port.address);
        String sheet = questionnaire(holder);
        QuestionSheet hers = new QuestionSheet(holder);
        holder.goTo(sheet);
        phone.route(ANSWERS, Route::abort);
        hers.answerSection("1");
        int unsent = hers.waiting();
        assertThat(unsent).isPositive();
        String typed = hers.answers().toString();

        port.signIn(phone, "asesora@demo.zarpe.example", "es");
        phone.unroute(ANSWERS);
        holder.goTo(sheet);
        phone.locator(".questionnaire.stepwise").waitFor();
        assertThat(hers.waiting()).isEqualTo(unsent);
        assertThat(hers.answers()).as("the adviser's own reading").isNotEqualTo(typed);

        port.signIn(phone, "gerente.h@demo.zarpe.example", "es");
        holder.goTo(sheet);
        hers.isSent();
        phone.reload();
        assertThat(hers.answers()).hasToString(typed);
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
