package org.zarpe.journeys;

/** The file of the company as somebody has it open: stages, SWOT, indicators, visits, sessions. */
final class Dossier {

    private final Somebody reader;
    private final String company;

    Dossier(Somebody reader, String company) {
        this.reader = reader;
        this.company = company;
    }

    Somebody open() {
        return reader.goTo(company);
    }

    Somebody tab(String tab) {
        return reader.goTo(company + "/" + tab);
    }

    void decideToGoOn(String reasons) {
        open().choose("go", "yes").write("reasons", reasons).press("Guardar la decisión");
    }

    void close(String stage) {
        open().followTo("/stages/" + stage);
        reader.press(reader.page.locator("#move"), "Cerrar la etapa");
    }

    void swot(String quadrant, String text) {
        tab("swot").follow("Agregar " + quadrant);
        reader.write("text", text)
                .choose("importance", "3")
                .choose("source", "REPORTED")
                .write("reference", "Lucía Robles, en la visita")
                .press("Guardar");
    }

    void measure(String indicator, String moment, String value) {
        tab("results/" + indicator + "/values/new");
        reader.choose("moment", moment)
                .write("from", moment.equals("baseline") ? "2025" : "2026")
                .write("number", value)
                .write("source", "Cuaderno de pedidos y nómina")
                .press("Guardar el valor");
    }

    void offerMarket(String country, String mode, String why) {
        tab("markets/options/new")
                .choose("country", country)
                .choose("mode", mode)
                .write("why", why)
                .press("Guardar");
    }

    void visit(String agenda) {
        beginVisit(agenda).press("Guardar");
    }

    void visitWithAgreement(String agenda, String agreement) {
        beginVisit(agenda)
                .write("agreement.0.text", agreement)
                .write("agreement.0.owner", "Pedro Ríos")
                .write("agreement.0.due", StoryCalendar.SOON)
                .press("Guardar");
    }

    void session(String title, String hours) {
        beginSession(title, hours).press("Guardar la sesión");
    }

    void sessionWithLevels(String title, String hours, String... competences) {
        beginSession(title, hours).press("Más renglones para niveles");
        for (int line = 0; line < competences.length; line++) {
            String at = "level." + line + ".";
            reader.choose(at + "person", "name:Pedro Ríos")
                    .choose(at + "competence", competences[line])
                    .choose(at + "before", "1")
                    .choose(at + "after", "3");
        }
        reader.press("Guardar la sesión");
    }

    private Somebody beginVisit(String agenda) {
        return tab("visits/new")
                .choose("kind", "visit")
                .write("date", StoryCalendar.TODAY)
                .write("hours", "3")
                .write("people", "Lucía Robles\nPedro Ríos")
                .choose("pillar", "accompaniment")
                .write("agenda", agenda)
                .write("minutes", "Recorrimos el taller y revisamos juntos los papeles.");
    }

    private Somebody beginSession(String title, String hours) {
        return tab("training/sessions/new")
                .choose("held", "held")
                .choose("kind", "group")
                .write("title", title)
                .write("date", StoryCalendar.TODAY)
                .write("hours", hours)
                .write("trainer", "Asesora de ejemplo 1")
                .write("others", "Lucía Robles\nPedro Ríos");
    }
}
