package org.zarpe.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A workshop draws its map, writes down how it does one thing, has it approved by somebody else, reads it, and changes it. */
@Tag("journey")
class ProcedureJourneyTests {

    @Test
    void fromAnEmptyMapToASecondVersion() {
        Somebody manager = Somebody.known("gerente.k@demo.zarpe.example", Port.PHONE);
        manager.goTo("/home");
        String company = manager.company();
        manager.goTo(company + "/processes").follow("Tomar los procesos clave").press("Tomar los elegidos");
        assertThat(manager.page.locator("svg.flow-tall a").count()).isGreaterThanOrEqualTo(18);
        assertThat(manager.page.locator("svg.flow-tall").isVisible()).isTrue();
        assertThat(manager.page.locator("svg.flow-wide").isVisible()).isFalse();

        String packing = manager.page
                .locator("svg.flow-tall a")
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("Empaque"))
                .getAttribute("href");
        manager.goTo(packing).follow("Escribir cómo se hace").press("Empezar");
        write(manager);
        String document = manager.page.url().replaceAll(".*(/companies/[^?]*)/sending.*", "$1");

        manager.page.locator("label").filter(has("lo escribió")).click();
        assertThatThrownBy(() -> manager.press("Enviar")).hasMessageContaining("no puede aprobarlo");
        Somebody adviser = Somebody.known("asesora@demo.zarpe.example", Port.DESK);
        manager.page.locator("label").filter(has("Asesora de ejemplo 1")).click();
        manager.page.locator("label").filter(has("lo escribió")).click();
        manager.press("Enviar");
        assertThat(manager.isOffered("Aprobar")).isFalse();

        adviser.goTo(document).press("Aprobar");
        assertThat(adviser.reads("main")).contains("Vigente");
        manager.goTo(document).press("Lo leí y lo entendí");
        assertThat(manager.reads("#readers")).contains("Lo han leído todos");

        manager.press("Escribir una nueva versión").write("step.0.what", "Compara etiqueta, lote y peso con el pedido");
        manager.press("Guardar el borrador");
        manager.goTo(document + "/versions/2");
        assertThat(manager.page.locator("#changes ins").allInnerTexts()).anyMatch(words -> words.contains("peso"));
        assertThat(manager.reads("#changes")).contains("Cambió: paso 1");
        manager.page.context().close();
        adviser.page.context().close();
    }

    @Test
    void whoHelpsConfirmsWhatIsInForce() {
        Somebody helper = Somebody.known("ayudante.f@demo.zarpe.example", Port.PHONE);
        helper.goTo("/home");
        helper.goTo(helper.company() + "/processes").follow("Cómo cotizamos").press("Lo leí y lo entendí");

        assertThat(helper.reads("#readers")).contains("Falta una persona");
        assertThat(helper.isOffered("Lo leí y lo entendí")).isFalse();
        helper.page.context().close();
    }

    private static void write(Somebody manager) {
        manager.write("step.0.who", "Almacén").write("step.0.what", "Compara etiqueta y lote con el pedido");
        manager.press("Agregar un paso");
        assertThat(manager.page.locator("[name='step.0.what']").inputValue())
                .isEqualTo("Compara etiqueta y lote con el pedido");
        int last = manager.page.locator("[name^='step.'][name$='.what']").count() - 1;
        manager.write("step." + last + ".who", "Almacén")
                .write("step." + last + ".what", "Le toma una foto a la tarima");
        manager.press("Guardar y enviar a aprobar");
    }

    private static com.microsoft.playwright.Locator.FilterOptions has(String words) {
        return new com.microsoft.playwright.Locator.FilterOptions().setHasText(words);
    }
}
