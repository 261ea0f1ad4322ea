package org.zarpe.journeys;

import java.util.List;

/** The requirements of the company, one page each, walked in the order of the method. */
final class RequirementWalk {

    private final Somebody walker;
    private final String tab;

    RequirementWalk(Somebody walker, String company) {
        this.walker = walker;
        this.tab = company + "/accreditation";
    }

    /** From the first to the last by the button that leads on; says how many they were. */
    int readAll(String level) {
        walker.goTo(all().getFirst());
        int read = 1;
        while (walker.isOffered("Guardar y pasar al siguiente")) {
            walker.choose("level", level).press("Guardar y pasar al siguiente");
            read++;
        }
        walker.choose("level", level).press("Guardar y terminar");
        return read;
    }

    void readFirst(String level) {
        walker.goTo(all().getFirst()).choose("level", level).press("Guardar y quedarse aquí");
    }

    /** The work is over, the adviser has seen it, and there is something to prove it. */
    void meet(String requirement, String level) {
        walker.goTo(requirement).choose("state", "done").press("Guardar el avance");
        walker.choose("level", level).press("Guardar y quedarse aquí");
        walker.open("Solo anotar con palabras dónde está")
                .write("words", "Registro firmado, en la carpeta azul de la oficina.")
                .write("from", StoryCalendar.TODAY)
                .press("Anotar evidencia");
    }

    List<String> all() {
        return addresses("main tbody tr th a");
    }

    List<String> mandatory() {
        return addresses("main tbody tr:has(.badge:text-is('Obligatorio')) th a");
    }

    private List<String> addresses(String rows) {
        walker.goTo(tab);
        return walker.page.locator(rows).all().stream()
                .map(row -> row.getAttribute("href"))
                .toList();
    }

    String readiness() {
        walker.goTo(tab);
        return walker.reads("#rule-ready_for_accreditation");
    }
}
