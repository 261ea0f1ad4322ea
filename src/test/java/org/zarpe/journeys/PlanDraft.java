package org.zarpe.journeys;

import com.microsoft.playwright.Locator;

/** The plan of the company: what is proposed, agreed, done, and carried on afterwards. */
final class PlanDraft {

    private final Dossier dossier;
    private final Somebody reader;

    PlanDraft(Dossier dossier, Somebody reader) {
        this.dossier = dossier;
        this.reader = reader;
    }

    void propose(String action, String pillar, String requirement) {
        dossier.tab("actions/new")
                .write("title", action)
                .choose("pillar", pillar)
                .choose("requirement", requirement);
        promise();
    }

    void proposeForTheMarket(String action, String pillar, String goal) {
        dossier.tab("actions/new")
                .write("title", action)
                .choose("pillar", pillar)
                .write("market", goal);
        promise();
    }

    void finish() {
        dossier.tab("plan");
        pressOnEvery("Empezar");
        pressOnEvery("Ya está hecha");
    }

    private void pressOnEvery(String move) {
        Locator tickets = reader.page.locator(".ticket:has(button:has-text('" + move + "'))");
        while (tickets.count() > 0) {
            reader.press(tickets.first(), move);
        }
    }

    void carryOn(String what, String owner) {
        dossier.tab("plan/continuity/new")
                .write("what", what)
                .write("owner", owner)
                .write("review", StoryCalendar.YEARS_END)
                .press("Guardar la línea");
    }

    private void promise() {
        reader.write("owner", "Pedro Ríos")
                .write("due", StoryCalendar.SOON)
                .write("effort", "12")
                .write("cost", "4500")
                .write("expected", "Se usa todos los días en el taller.")
                .press("Guardar la acción");
    }
}
