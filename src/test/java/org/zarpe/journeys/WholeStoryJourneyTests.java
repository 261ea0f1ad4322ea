package org.zarpe.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One company, all the way: her manager on a phone, her adviser at a desk, the director before the board. */
@Tag("journey")
class WholeStoryJourneyTests {

    private static final String COMPANY = "Muebles del Bosque " + System.nanoTime() % 100_000;
    private static final String ADVISER = "Asesora de ejemplo 1";

    private final Somebody manager = Somebody.unknown(Port.PHONE);
    private final Somebody director = Somebody.known("directora@demo.zarpe.example", Port.DESK);
    private final Somebody adviser = Somebody.known("asesora@demo.zarpe.example", Port.DESK);
    private final StageBoard board = new StageBoard(director, COMPANY);

    @Test
    void aCompanyGoesFromItsApplicationToReadyForAccreditation() {
        theManagerApplies();
        board.shows("Prediagnóstico");
        theManagerAnswersThePreDiagnosisHalfOfItWithoutConnection();
    }

    private void theManagerApplies() {
        manager.goTo("/").follow("Ver la convocatoria").follow("Postular mi empresa");
        manager.write("name", COMPANY)
                .write("activity", "Sillas de parota para restaurantes")
                .write("town", "Tonalá")
                .press("Siguiente");
        manager.write("founded", "2014").write("employees", "7").press("Siguiente");
        manager.write("personName", "Lucía Robles")
                .write("mail", "lucia." + System.nanoTime() + "@taller.example")
                .write("password", "sillas de parota 2026")
                .tick("consent")
                .press("Crear mi cuenta y seguir");

        QuestionSheet application = new QuestionSheet(manager);
        application.answerAll("3");
        application.isSent();
        manager.follow("Ver qué sigue").follow("Revisar y enviar").press("Enviar mi solicitud");
        assertThat(manager.reads("main")).contains("Nada de lo que sabemos deja fuera a su empresa");
        assertThat(manager.page.locator(".points li", having("Se cumple"))).hasCount(6);
        assertThat(manager.page.locator(".points li", having("Aún no se puede saber")))
                .hasCount(6);
        assertThat(manager.page.locator(".points li", having("No se cumple"))).hasCount(0);
    }

    private void theManagerAnswersThePreDiagnosisHalfOfItWithoutConnection() {
        manager.follow("Ver qué sigue").follow("Empezar");
        QuestionSheet sheet = new QuestionSheet(manager);
        int half = sheet.sections() / 2;
        sheet.answerSections(half, "3");
        sheet.isSent();
        int sent = sheet.answered();

        manager.page.context().setOffline(true);
        sheet.answerAll("3");
        assertThat(sheet.waiting()).isEqualTo(sheet.asked() - sent);
        List<String> typed = sheet.answers();

        manager.page.context().setOffline(false);
        sheet.isSent();
        manager.page.reload();
        assertThat(sheet.waiting()).isZero();
        assertThat(sheet.answers()).isEqualTo(typed).noneMatch(answer -> answer.endsWith(": "));
        assertThat(sheet.answered()).isEqualTo(sheet.asked());
    }

    private static com.microsoft.playwright.Page.LocatorOptions having(String words) {
        return new com.microsoft.playwright.Page.LocatorOptions().setHasText(words);
    }
}
