package org.zarpe.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One company, all the way: her manager on a phone, her adviser at a desk, the director before the board. */
@Tag("journey")
class WholeStoryJourneyTests {

    private static final String COMPANY = "Muebles del Bosque " + System.nanoTime() % 100_000;
    private static final String ADVISER = "Asesora de ejemplo 1";

    private static final String AGREEMENT = "Poner la hoja de inspección junto al banco de armado";
    private static final Map<String, String> START = Map.of(
            "on_time_delivery",
            "60",
            "lead_time",
            "45",
            "first_pass_yield",
            "80",
            "employment",
            "7",
            "foreign_customers",
            "0");
    private static final Map<String, String> END = Map.of(
            "on_time_delivery",
            "92",
            "lead_time",
            "28",
            "first_pass_yield",
            "95",
            "employment",
            "9",
            "foreign_customers",
            "2");

    private String company = "";
    private final Somebody manager = Somebody.unknown(Port.PHONE);
    private final Somebody director = Somebody.known("directora@demo.zarpe.example", Port.DESK);
    private final Somebody adviser = Somebody.known("asesora@demo.zarpe.example", Port.DESK);
    private final StageBoard board = new StageBoard(director, COMPANY);

    @Test
    void aCompanyGoesFromItsApplicationToReadyForAccreditation() {
        theManagerApplies();
        board.shows("Prediagnóstico");
        theManagerAnswersThePreDiagnosisHalfOfItWithoutConnection();
        board.assign(ADVISER);
        theAdviserDecidesToGoOn();
        board.shows("Diagnóstico");
        bothAnswerTheDiagnosis();
        theAdviserReadsTheRequirementsAndDrawsTheSwot();
        theStartIsMeasuredAndTheWorkshopVisited();
        dossier().close("diagnosis");
        board.shows("Definición estratégica");
        theManagerChoosesHerMarket();
        dossier().close("strategy");
        board.shows("Propuesta de mejora");
        theManagerAcceptsThePlanThatTheAdviserDrafted();
        dossier().close("proposal");
        board.shows("Implementación");
        peopleAreTrained();
        dossier().close("training");
        readinessIsRefusedWithItsReasons();
        whatWasAgreedIsDone();
        dossier().close("implementation");
        board.shows("Evaluación");
        theEndIsMeasuredAndCarriedOn();
        readinessHolds();
        dossier().close("evaluation");
        board.shows("Acreditación");
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

    private void theAdviserDecidesToGoOn() {
        company = manager.company();
        dossier().decideToGoOn("La dueña tiene una razón propia para exportar y aparta los martes.");
        dossier().close("prediagnosis");
    }

    private void bothAnswerTheDiagnosis() {
        manager.goTo(company).followTo("/instruments/diagnosis");
        new QuestionSheet(manager).answerSections(2, "2");
        new QuestionSheet(manager).isSent();

        dossier().tab("diagnosis").followTo("/instruments/diagnosis");
        QuestionSheet sheet = new QuestionSheet(adviser);
        assertThat(adviser.page.locator(".question-other").first()).containsText("La empresa contestó:");
        sheet.answerAll("2");
        sheet.isSent();
        adviser.page.reload();
        assertThat(sheet.answered()).isEqualTo(sheet.asked());
    }

    private void theAdviserReadsTheRequirementsAndDrawsTheSwot() {
        new RequirementWalk(manager, company).readFirst("3");
        assertThat(new RequirementWalk(adviser, company).readAll("2")).isEqualTo(64);

        dossier().swot("fortaleza", "Diseño propio que los restaurantes piden por nombre.");
        dossier().swot("fortaleza", "Carpinteros con más de diez años en el taller.");
        dossier().swot("debilidad", "Cada quien arma la silla a su modo.");
        dossier().swot("debilidad", "Nadie sabe cuánto cuesta un pedido hasta que termina.");
        dossier().swot("oportunidad", "Restaurantes de Texas preguntan por muebles hechos a mano.");
        dossier().swot("oportunidad", "El tratado permite entrar sin arancel.");
        dossier().swot("amenaza", "La parota sube de precio cada temporada.");
        dossier().swot("amenaza", "Un solo cliente compra la mitad.");
    }

    private void theStartIsMeasuredAndTheWorkshopVisited() {
        START.forEach((indicator, value) -> dossier().measure(indicator, "baseline", value));
        dossier().visitWithAgreement("Recorrido del taller", AGREEMENT);
    }

    private void theManagerChoosesHerMarket() {
        dossier().offerMarket("US", "distributor", "Ya preguntaron precio dos restaurantes de Austin.");
        dossier().offerMarket("CA", "agent", "Un primo vende muebles en Toronto.");
        manager.goTo(company + "/markets").follow("Elegir Estados Unidos");
        manager.write("why", "Conozco a los clientes y el flete sale de Guadalajara.")
                .press("Sí, elijo Estados Unidos");
        manager.follow("Escribir el objetivo");
        manager.write("what", "Vender sillas a restaurantes de Texas")
                .write("amount", "2")
                .choose("measure", "customers")
                .write("due", StoryCalendar.YEARS_END)
                .press("Guardar");
    }

    private void theManagerAcceptsThePlanThatTheAdviserDrafted() {
        List<String> mandatory = new RequirementWalk(adviser, company).mandatory();
        PlanDraft plan = plan();
        plan.propose("Escribir cómo se arma una silla", "formalisation", idOf(mandatory.getFirst()));
        plan.propose("Revisar cada silla antes de empacarla", "accompaniment", idOf(mandatory.getLast()));
        plan.proposeForTheMarket(
                "Aprender a cotizar en dólares", "training", "Cotizar a los dos restaurantes de Austin");
        assertThat(dossier().tab("plan").reads("main")).contains(AGREEMENT);
        adviser.press("Entregar las 4 acciones");

        manager.goTo(company).follow("Leer el plan").press("Acepto este plan");
        assertThat(manager.reads("main")).contains("Plan acordado por Lucía Robles");
    }

    private void peopleAreTrained() {
        dossier()
                .sessionWithLevels(
                        "Precio de exportación",
                        "5",
                        "market_choice",
                        "export_price",
                        "offer_and_contract",
                        "tariff_and_origin");
        for (String title : List.of("Contrato e Incoterms", "Aduana", "Cobro", "Empaque")) {
            dossier().session(title, "5");
        }
    }

    private void readinessIsRefusedWithItsReasons() {
        assertThat(new RequirementWalk(adviser, company).readiness())
                .contains("No se cumple")
                .contains("Se cumplen todos los requisitos obligatorios.")
                .doesNotContain("Se cumple todo");
    }

    private void whatWasAgreedIsDone() {
        RequirementWalk walk = new RequirementWalk(adviser, company);
        walk.mandatory().forEach(requirement -> walk.meet(requirement, "4"));
        plan().finishInAHurry();
        dossier().visit("Revisión de la primera acción");
        dossier().visit("Revisión de lo hecho");
    }

    private void theEndIsMeasuredAndCarriedOn() {
        END.forEach((indicator, value) -> dossier().measure(indicator, "end", value));
        plan().carryOn("La junta de los lunes con cinco números a la vista", "Lucía Robles");
        plan().carryOn("La hoja de inspección de cada pedido", "Pedro Ríos");
        plan().carryOn("La visita de cada trimestre a los clientes de Austin", "Lucía Robles");
    }

    private void readinessHolds() {
        assertThat(new RequirementWalk(adviser, company).readiness()).contains("Se cumple todo");
        assertThat(new RequirementWalk(manager, company).readiness()).contains("Se cumple todo");
    }

    private Dossier dossier() {
        return new Dossier(adviser, company);
    }

    private PlanDraft plan() {
        return new PlanDraft(dossier(), adviser);
    }

    private static String idOf(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private static Page.LocatorOptions having(String words) {
        return new Page.LocatorOptions().setHasText(words);
    }
}
