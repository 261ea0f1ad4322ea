package org.zarpe.journeys;

import static org.assertj.core.api.Assertions.assertThat;

/** The plan of the company: what is proposed, agreed, done, and carried on afterwards. */
final class PlanDraft {

    private static final String STILL_OPEN = ".ticket button[value=BEGIN], .ticket button[value=FINISH]";
    private static final int BETWEEN_TWO_TAPS = 60;

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

    /** On a line where every answer takes its time, tapping on without waiting for it: no press is lost. */
    void finishInAHurry() {
        dossier.tab("plan");
        reader.onASlowLine(() -> {
            while (reader.page.locator(STILL_OPEN).count() > 0) {
                reader.page.evaluate("buttons => [...document.querySelectorAll(buttons)].at(-1)?.click()", STILL_OPEN);
                reader.page.waitForTimeout(BETWEEN_TWO_TAPS);
            }
        });
        dossier.tab("plan");
        assertThat(reader.page.locator(STILL_OPEN).count()).isZero();
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
