package org.zarpe.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;

/** A questionnaire on the screen, answered one section after the other. */
final class QuestionSheet {

    private static final String SECTION = "[data-section]:not([hidden])";

    private final Somebody reader;

    QuestionSheet(Somebody reader) {
        this.reader = reader;
    }

    /** Until there is no section left. */
    void answerAll(String level) {
        while (!isAtItsEnd()) {
            answerSection(level);
        }
    }

    void answerSections(int sections, String level) {
        for (int section = 0; section < sections; section++) {
            answerSection(level);
        }
    }

    void answerSection(String level) {
        reader.page.locator(".questionnaire.stepwise").waitFor();
        Locator section = reader.page.locator(SECTION);
        String id = section.getAttribute("id");
        for (Locator question : section.locator("[data-item]:not([hidden])").all()) {
            answer(question, level);
        }
        section.locator("button[type=submit]").click();
        assertThat(reader.page.locator(SECTION)).not().hasId(id);
    }

    int sections() {
        return reader.page.locator("[data-section]").count() - 1;
    }

    boolean isAtItsEnd() {
        reader.page.locator(".questionnaire.stepwise").waitFor();
        return "end".equals(reader.page.locator(SECTION).getAttribute("id"));
    }

    /** Comes back once everything typed so far has left the device. */
    void isSent() {
        assertThat(reader.page.locator("#connection")).hasText("");
        reader.page.waitForCondition(() -> waiting() == 0);
    }

    /** Answers that only this device has; sealing the last one takes it a moment. */
    int waiting() {
        return (Integer) reader.page.evaluate("() => new Promise(done => setTimeout(done, 100)).then(() =>"
                + " Object.keys(localStorage).filter(key => key.startsWith('zarpe:answer:')).length)");
    }

    /** As the meter above the questions says. */
    int answered() {
        return ((Number) reader.page.locator("#progress progress").evaluate("meter => meter.value")).intValue();
    }

    int asked() {
        return reader.page.locator("[data-item]").count();
    }

    /** What stands in the fields, one line a question. */
    @SuppressWarnings("unchecked")
    List<String> answers() {
        return (List<String>) reader.page.evaluate("() => [...document.querySelectorAll('[data-item]')].map(card =>"
                + " card.dataset.item + ': ' + [...card.querySelectorAll(`[name=\"${card.dataset.item}\"]`)]"
                + ".filter(field => field.type !== 'radio' || field.checked).map(field => field.value).join())");
    }

    private static void answer(Locator question, String level) {
        Locator options = question.locator("input[type=radio]");
        if (options.count() == 0) {
            Locator field = question.locator("input.input, textarea");
            field.fill("INPUT".equals(field.evaluate("field => field.tagName")) ? "3" : "Dos clientes de Texas.");
            field.blur();
            return;
        }
        for (String wanted : List.of(level, "yes")) {
            Locator option = question.locator("input[type=radio][value='" + wanted + "']");
            if (option.count() > 0) {
                option.check();
                return;
            }
        }
        options.first().check();
    }
}
