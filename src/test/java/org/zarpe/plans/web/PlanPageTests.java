package org.zarpe.plans.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zarpe.Browser.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.zarpe.Browser;
import org.zarpe.Staff;
import org.zarpe.ZarpeTest;
import org.zarpe.advice.AgreementFates;
import org.zarpe.advice.AgreementMade;
import org.zarpe.diagnosis.DrawSwot;
import org.zarpe.diagnosis.Quadrant;
import org.zarpe.diagnosis.SwotSource;
import org.zarpe.diagnosis.Workshops;
import org.zarpe.diagnosis.Workshops.Workshop;
import org.zarpe.identity.Actor;
import org.zarpe.plans.ActionStatus;
import org.zarpe.plans.PlannedAction;
import org.zarpe.plans.Plans;
import org.zarpe.programmes.Enrolments;
import org.zarpe.programmes.NextStep;
import org.zarpe.programmes.NextSteps;
import org.zarpe.shared.Ids;
import org.zarpe.shared.Quantity;
import org.zarpe.shared.Text;
import org.zarpe.shared.tenancy.Scopes;

@ZarpeTest
@Tag("persistence")
class PlanPageTests {

    @Autowired
    Browser browser;

    @Autowired
    Staff staff;

    @Autowired
    Workshops workshops;

    @Autowired
    Plans plans;

    @Autowired
    Enrolments enrolments;

    @Autowired
    NextSteps nextSteps;

    @Autowired
    DrawSwot swot;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    AgreementFates fates;

    private Workshop workshop;

    @BeforeEach
    void aWorkshop() {
        workshop = workshops.applicant();
    }

    @Test
    void teachesHowToBegin() {
        assertThat(page(workshop.adviser(), "plan").text()).contains("Escribir la primera acción");
        assertThat(page(workshop.manager(), "plan").text()).contains("Su asesor lo prepara");
        assertThat(page(workshop.manager(), "plan?lang=en").text()).contains("Your adviser prepares it");
    }

    @Test
    void onlyTheManagerAccepts() {
        submitted("Escribir cómo se cotiza");

        assertThat(accept(workshop.adviser())).hasStatus(403);
        assertThat(accept(workshop.director())).hasStatus(403);
        assertThat(accept(staff.manager(workshop.director(), Ids.next()))).hasStatus(404);
        assertThat(actions()).extracting(PlannedAction::status).containsExactly(ActionStatus.PROPOSED);
        assertThat(fact("plan.agreed")).contains(false);

        assertThat(accept(workshop.manager())).hasStatus(303);
        assertThat(actions()).extracting(PlannedAction::status).containsExactly(ActionStatus.AGREED);
        assertThat(fact("plan.agreed")).contains(true);
        assertThat(fact("plan.actions_open")).contains(Quantity.exactly(1));
    }

    @Test
    void aProposalIsOpenButNotAgreed() {
        UUID id = submitted("Escribir cómo se cotiza");
        accept(workshop.manager());
        propose("Ir a la feria");
        assertThat(fact("plan.actions_open")).contains(Quantity.exactly(2));
        assertThat(fact("plan.agreed_open")).contains(Quantity.exactly(1));

        move(workshop.manager(), id, "BEGIN", 2);
        assertThat(fact("plan.agreed_open")).contains(Quantity.exactly(1));
        move(workshop.manager(), id, "FINISH", 3);
        assertThat(fact("plan.agreed_open")).contains(Quantity.exactly(0));
        assertThat(fact("plan.actions_open")).contains(Quantity.exactly(1));
    }

    @Test
    void theManagerReadsWhatSheAgreesTo() {
        submitted("Escribir cómo se cotiza");

        Document page = page(workshop.manager(), "plan/acceptance");

        assertThat(page.text())
                .contains(
                        "Escribir cómo se cotiza",
                        "Ana",
                        "30 de junio de 2027",
                        "$1,500 MXN",
                        "con su nombre y la fecha de hoy");
        assertThat(page.select("form[action$=/plan/acceptance]")).hasSize(1);
        assertThat(page(workshop.adviser(), "plan/acceptance").select("form[action$=/plan/acceptance]"))
                .isEmpty();
    }

    @Test
    void theAgreedPlanStaysAndChangesAreSeenAgainstIt() {
        UUID id = submitted("Escribir cómo se cotiza");
        accept(workshop.manager());

        assertThat(change(id, 2, "title", "Escribir cómo se cotiza", "due", "15/07/2027"))
                .hasStatus(303);

        assertThat(page(workshop.manager(), "actions/" + id).text())
                .contains("acordado: 30 de junio de 2027 → ahora: 15 de julio de 2027", "Remedios Luna");
        propose("Ir a la feria", "owner", "Ana", "due", "30/06/2027");
        assertThat(page(workshop.manager(), "plan").text())
                .contains("Cambió desde el acuerdo", "Agregada después del acuerdo", "Plan acordado por Remedios Luna");
    }

    @Test
    void aPlanWithGapsIsNotHandedOver() {
        assertThat(read(submit()).text()).contains("El plan no tiene acciones");
        propose("Sin nadie");

        MvcTestResult refused = submit();

        assertThat(refused).hasStatus(422);
        assertThat(read(refused).text()).contains("Falta responsable: Sin nadie", "Falta la fecha límite: Sin nadie");
    }

    @Test
    void theManagerSendsItBackWithAComment() {
        submitted("Escribir cómo se cotiza");

        assertThat(sendBack(" ", versionOnPage())).hasStatus(422);
        assertThat(sendBack("Falta la feria", versionOnPage())).hasStatus(303);

        assertThat(page(workshop.adviser(), "plan").text()).contains("Falta la feria");
        assertThat(accept(workshop.manager())).hasStatus(409);
        assertThat(steps(workshop.adviser())).contains("plans.step.revise");
    }

    @Test
    void nobodySendsBackAPlanThatChangedWhileItWasRead() {
        UUID id = submitted("Escribir cómo se cotiza");
        String seen = versionOnPage();
        change(id, 1, "title", "Escribir otra cosa");

        MvcTestResult stale = sendBack("Diga qué se escribe", seen);

        assertThat(stale).hasStatus(409);
        assertThat(read(stale).select("textarea[name=comment]").val()).isEqualTo("Diga qué se escribe");
        assertThat(page(workshop.adviser(), "plan").text()).doesNotContain("Diga qué se escribe");
    }

    @Test
    void nobodySubmitsAPlanThatChangedWhileItWasRead() {
        UUID id = propose("Escribir cómo se cotiza");
        Document before = page(workshop.adviser(), "plan");
        change(id, 1, "title", "Escribir otra cosa");

        MvcTestResult stale = browser.send(
                workshop.adviser(), plan("submission"), Browser.formOn(before, "form[action$=/plan/submission]"));

        assertThat(stale).hasStatus(409);
        assertThat(read(stale).select(".conflict").text()).contains("Escribir cómo se cotiza", "Escribir otra cosa");
        assertThat(read(stale).select(".error-summary")).isEmpty();
        assertThat(steps(workshop.manager())).doesNotContain("plans.step.accept");
    }

    @Test
    void theManagerSeesWhichActionsChangedSinceSheReadThePlan() {
        UUID changed = propose("Escribir cómo se cotiza", "owner", "Ana", "due", "30/06/2027");
        UUID dropped = propose("Traducir la etiqueta", "owner", "Ana", "due", "30/06/2027");
        submitted("Ir a la feria");
        Document before = page(workshop.manager(), "plan/acceptance");
        change(changed, 1, "title", "Escribir otra cosa");
        assertThat(browser.send(
                        workshop.adviser(),
                        workshop.file("actions/" + dropped + "/progress"),
                        "move",
                        "DROP",
                        "note",
                        "Ya está traducida",
                        "version",
                        "1"))
                .hasStatus(303);
        propose("Buscar un agente");

        MvcTestResult stale = browser.send(
                workshop.manager(), plan("acceptance"), Browser.formOn(before, "form[action$=/plan/acceptance]"));

        assertThat(stale).hasStatus(409);
        assertThat(read(stale).select(".conflict dt").eachText())
                .hasSize(3)
                .noneMatch(title -> title.contains("Ir a la feria"));
        assertThat(read(stale).select(".conflict").text())
                .contains("Escribir cómo se cotiza", "Escribir otra cosa", "Buscar un agente", "Traducir la etiqueta")
                .contains("Lo que usted leyó", "Esta acción no estaba");
    }

    @Test
    void nobodyAcceptsAPlanThatChangedWhileItWasRead() {
        UUID id = submitted("Escribir cómo se cotiza");
        String seen = versionOnPage();
        change(id, 1, "title", "Escribir otra cosa");

        MvcTestResult stale = browser.send(
                workshop.manager(), plan("acceptance"), "id", Ids.next().toString(), "version", seen);

        assertThat(stale).hasStatus(409);
        assertThat(read(stale).text()).contains("El plan cambió mientras usted lo leía", "Escribir otra cosa");
        assertThat(actions()).extracting(PlannedAction::status).containsExactly(ActionStatus.PROPOSED);
    }

    @Test
    void aDoubleClickProposesAndAcceptsOnce() {
        UUID id = Ids.next();
        assertThat(propose(id, "Ir a la feria", "owner", "Ana", "due", "06/2027"))
                .hasStatus(303);
        assertThat(propose(id, "Ir a la feria", "owner", "Ana", "due", "06/2027"))
                .hasStatus(303);
        assertThat(actions()).hasSize(1);

        submit();
        String step = Ids.next().toString();
        String seen = versionOnPage();
        assertThat(browser.send(workshop.manager(), plan("acceptance"), "id", step, "version", seen))
                .hasStatus(303);
        assertThat(browser.send(workshop.manager(), plan("acceptance"), "id", step, "version", seen))
                .hasStatus(303);
    }

    @Test
    void aStaleFormShowsBothVersions() {
        UUID id = propose("Ir a la feria", "owner", "Ana");
        change(id, 1, "title", "Ir a la feria de Guadalajara", "owner", "Ana");

        MvcTestResult stale = change(id, 1, "title", "Ir a la feria de León", "owner", "Beto");

        assertThat(stale).hasStatus(409);
        assertThat(read(stale).select(".conflict").text())
                .contains("Ir a la feria de León", "Ir a la feria de Guadalajara", "Beto");
        assertThat(read(stale).select("input[name=title]").val()).isEqualTo("Ir a la feria de León");
        assertThat(actions().getFirst().terms().title().es()).isEqualTo("Ir a la feria de Guadalajara");
    }

    @Test
    void refusesWhatCannotBeAndKeepsWhatWasTyped() {
        MvcTestResult refused = propose(
                Ids.next(),
                "Ir a la feria",
                "start",
                "01/07/2027",
                "due",
                "30/06/2027",
                "cost",
                "-5",
                "effort",
                "muchas");

        assertThat(refused).hasStatus(422);
        assertThat(read(refused).text())
                .contains("La fecha límite es anterior al inicio", "El número no puede ser menor que cero");
        assertThat(read(refused).select("input[name=effort]").val()).isEqualTo("muchas");
        assertThat(propose(Ids.next(), "  ")).hasStatus(422);
        assertThat(propose(Ids.next(), "x".repeat(10_000_000))).hasStatus(422);
        assertThat(read(propose(Ids.next(), "No responde a nada", "gap", "")).text())
                .contains("Diga a qué responde");
        assertThat(propose(Ids.next(), "Otro pilar", "pillar", "kitchen_repairs"))
                .hasStatus(422);
        assertThat(propose(Ids.next(), "Punto ajeno", "swot-" + Ids.next(), "true"))
                .hasStatus(422);
        assertThat(propose(Ids.next(), "Punto raro", "swot-x", "true")).hasStatus(422);
        assertThat(actions()).isEmpty();
    }

    @Test
    void movesOnFromTheBoard() {
        UUID id = submitted("Comprar la llenadora", "resourceKind", "equipment", "resource", "Llenadora");
        accept(workshop.manager());

        assertThat(page(workshop.manager(), "plan").select("button[name=move]").eachAttr("value"))
                .containsExactly("BEGIN");
        assertThat(move(workshop.manager(), id, "BEGIN", 2)).hasStatus(303);
        assertThat(move(workshop.manager(), id, "FINISH", 2)).hasStatus(409);
        assertThat(move(workshop.manager(), id, "FINISH", 3)).hasStatus(303);
        assertThat(move(workshop.manager(), id, "VERIFY", 4)).hasStatus(403);
        assertThat(move(workshop.adviser(), id, "VERIFY", 4)).hasStatus(303);

        assertThat(fact("plan.actions_done")).contains(Quantity.exactly(1));
        assertThat(page(workshop.manager(), "plan").text()).contains("Lo que la empresa ya adquirió", "Llenadora");
        assertThat(page(workshop.manager(), "actions/" + id).text()).contains("Se empezó", "Se comprobó");
    }

    @Test
    void theManagerDoesNotDraftAndStrangersSeeNothing() {
        assertThat(browser.send(
                        workshop.manager(),
                        workshop.file("actions"),
                        "id",
                        Ids.next().toString(),
                        "title",
                        "Ir a la feria",
                        "pillar",
                        "training",
                        "gap",
                        "Nadie nos conoce"))
                .hasStatus(403);
        Actor stranger = staff.adviser(workshop.director());
        assertThat(browser.open(stranger, workshop.file("plan"))).hasStatus(403);
        assertThat(browser.open(stranger, workshop.file("plan/acceptance"))).hasStatus(403);
        UUID id = propose("Ir a la feria");
        assertThat(browser.open(workshops.applicant().director(), workshop.file("actions/" + id)))
                .hasStatus(403);
        assertThat(browser.open(workshop.adviser(), workshop.file("actions/" + Ids.next())))
                .hasStatus(404);
    }

    @Test
    void suggestsWhatNothingAnswersYet() {
        UUID weakness = Ids.next();
        Scopes.as(
                staff.scope(workshop.adviser()),
                () -> swot.add(
                                workshop.adviser(),
                                workshop.company(),
                                weakness,
                                new DrawSwot.Wording(
                                        Quadrant.WEAKNESS,
                                        new Text("Nadie habla inglés", "Nobody speaks English"),
                                        2,
                                        SwotSource.reported()))
                        .orThrow());
        Document page = page(workshop.adviser(), "plan");
        assertThat(page.text()).contains("Sin acción todavía", "Nadie habla inglés");
        assertThat(page(workshop.manager(), "plan").text()).doesNotContain("Sin acción todavía");
        String draft = page.select("a[href*=swot=]").attr("href");
        assertThat(read(browser.open(workshop.adviser(), draft)).select("input[name=swot-" + weakness + "][checked]"))
                .hasSize(1);

        propose("Aprender inglés", "swot-" + weakness, "true", "gap", "");

        page = page(workshop.adviser(), "plan");
        assertThat(page.text()).doesNotContain("Sin acción todavía").contains("Debilidad: Nadie habla inglés");
        assertThat(actions().getFirst().terms().needs().swotItems()).containsExactly(weakness);
    }

    @Test
    void aMethodWithoutAContinuityPlanHasNone() {
        workshop = workshops.cheeseMaker();

        assertThat(page(workshop.adviser(), "plan").select("#continuity")).isEmpty();
        assertThat(promise("Junta de los lunes", "Ana", "01/2028")).hasStatus(404);
        assertThat(fact("plan.continuity")).isEmpty();
    }

    @Test
    void theContinuityPlanNeedsThreeLinesWithOwnerAndDate() {
        assertThat(promise("Junta de los lunes", "Ana", "01/2028")).hasStatus(303);
        assertThat(promise("Revisar procesos", "Beto", "06/2028")).hasStatus(303);
        assertThat(promise("Apartar para ferias", "", "")).hasStatus(303);
        assertThat(fact("plan.continuity")).contains(false);
        assertThat(page(workshop.manager(), "plan").text()).contains("falta responsable");

        assertThat(promise("Capacitar a los nuevos", "Caro", "2028")).hasStatus(303);

        assertThat(fact("plan.continuity")).contains(true);
        assertThat(promise("", "Caro", "31/02/2028")).hasStatus(422);
        Document page = page(workshop.adviser(), "plan");
        String line = page.select("a[href*=/plan/continuity/]").getFirst().attr("href");
        assertThat(read(browser.open(workshop.adviser(), line))
                        .select("input[name=review]")
                        .val())
                .isEqualTo("01/2028");
        assertThat(browser.send(
                        workshop.adviser(),
                        line,
                        "what",
                        "Otra junta",
                        "owner",
                        "Ana",
                        "review",
                        "2028",
                        "version",
                        "1"))
                .hasStatus(303);
        MvcTestResult stale = browser.send(
                workshop.adviser(), line, "what", "La mía", "owner", "Ana", "review", "2028", "version", "1");
        assertThat(stale).hasStatus(409);
        assertThat(read(stale).select(".conflict").text()).contains("La mía", "Otra junta");
    }

    @Test
    void theSecondMethodHasItsOwnPillarsAndNoSwot() {
        workshop = workshops.cheeseMaker();

        Document form = page(workshop.adviser(), "actions/new");
        assertThat(form.select("input[name=pillar]").eachAttr("value"))
                .containsExactly("practice", "kitchen_repairs", "daily_notes");
        assertThat(form.select("input[name^=swot-]")).isEmpty();

        assertThat(propose(Ids.next(), "Poner malla", "pillar", "kitchen_repairs"))
                .hasStatus(303);
        assertThat(propose(Ids.next(), "Poner malla", "pillar", "training")).hasStatus(422);
        assertThat(page(workshop.adviser(), "plan?pillar=practice").text()).doesNotContain("Poner malla");
        assertThat(page(workshop.adviser(), "plan?pillar=kitchen_repairs").text())
                .contains("Poner malla");
    }

    @Test
    void aPillarShowsItsOwnActionsWhileTheCountStaysThatOfThePlan() {
        propose(Ids.next(), "Ir a la feria", "pillar", "accompaniment");

        Document bare = page(workshop.manager(), "plan?pillar=training");

        assertThat(bare.select(".board")).isEmpty();
        assertThat(bare.text()).contains("Este pilar todavía no tiene acciones.", "0 de 1");
        assertThat(page(workshop.manager(), "plan?pillar=accompaniment")
                        .select(".board")
                        .text())
                .contains("Ir a la feria");
    }

    @Test
    void anAgreementOfAVisitBecomesAnActionOnceAndWaitsForItsPillar() {
        UUID agreement = Ids.next();
        AgreementMade made = new AgreementMade(
                agreement,
                workshop.enrolment(),
                workshop.company(),
                new Text("Mandar la lista de precios", "Send the price list"),
                "Ana",
                LocalDate.of(2027, 6, 30),
                "",
                workshop.adviser().person());
        for (int twice = 0; twice < 2; twice++) {
            Scopes.as(staff.scope(workshop.adviser()), () -> events.publishEvent(made));
        }

        assertThat(actions()).extracting(PlannedAction::id).containsExactly(agreement);
        assertThat(read(submit()).text()).contains("Falta el pilar: Mandar la lista de precios");
        assertThat(as(() -> fates.of(workshop.enrolment())).get(agreement).status())
                .isEqualTo(new Text("Propuesta", "Proposed"));
    }

    @Test
    void tellsTheManagerFirstThatAPlanWaits() {
        submitted("Escribir cómo se cotiza");

        assertThat(steps(workshop.manager())).startsWith("plans.step.accept");
        assertThat(steps(workshop.adviser())).doesNotContain("plans.step.accept");
    }

    @Test
    void lateActionsAreCounted() {
        submitted("Escribir cómo se cotiza", "start", "", "due", "01/2020");
        accept(workshop.manager());

        assertThat(page(workshop.manager(), "plan").text()).contains("Una acción va atrasada", "Lo que le toca hacer");
        assertThat(steps(workshop.manager())).contains("plans.step.late");
        assertThat(as(() -> plans.late(workshop.enrolment()))).hasSize(1);
    }

    private UUID submitted(String title, String... more) {
        UUID id = propose(title, more(more, "owner", "Ana", "due", "30/06/2027", "cost", "1,500"));
        assertThat(submit()).hasStatus(303);
        return id;
    }

    private UUID propose(String title, String... more) {
        UUID id = Ids.next();
        assertThat(propose(id, title, more)).hasStatus(303);
        return id;
    }

    private MvcTestResult propose(UUID id, String title, String... more) {
        return browser.send(
                workshop.adviser(),
                workshop.file("actions"),
                more(
                        more,
                        "id",
                        id.toString(),
                        "title",
                        title,
                        "pillar",
                        "training",
                        "gap",
                        "Nadie nos conoce",
                        "currency",
                        "MXN"));
    }

    private MvcTestResult change(UUID id, long version, String... fields) {
        return browser.send(
                workshop.adviser(),
                workshop.file("actions/" + id),
                more(
                        fields,
                        "version",
                        Long.toString(version),
                        "pillar",
                        "training",
                        "gap",
                        "Nadie nos conoce",
                        "owner",
                        "Ana",
                        "due",
                        "30/06/2027",
                        "cost",
                        "1500",
                        "currency",
                        "MXN"));
    }

    private MvcTestResult move(Actor actor, UUID id, String move, long version) {
        return browser.send(
                actor, workshop.file("actions/" + id + "/progress"), "move", move, "version", Long.toString(version));
    }

    private MvcTestResult promise(String what, String owner, String review) {
        return browser.send(
                workshop.manager(),
                workshop.file("plan/continuity"),
                "id",
                Ids.next().toString(),
                "what",
                what,
                "owner",
                owner,
                "review",
                review);
    }

    private MvcTestResult submit() {
        return browser.send(
                workshop.adviser(),
                plan("submission"),
                "id",
                Ids.next().toString(),
                "version",
                versionOn(workshop.adviser(), "plan"));
    }

    private MvcTestResult accept(Actor actor) {
        return browser.send(actor, plan("acceptance"), "id", Ids.next().toString(), "version", versionOnPage());
    }

    private MvcTestResult sendBack(String comment, String seen) {
        return browser.send(
                workshop.manager(), plan("return"), "id", Ids.next().toString(), "comment", comment, "version", seen);
    }

    private String versionOnPage() {
        return versionOn(workshop.manager(), "plan/acceptance");
    }

    private String versionOn(Actor actor, String page) {
        return page(actor, page)
                .select("form[action*=/plan/] input[name=version]")
                .val();
    }

    private String plan(String verb) {
        return "/enrolments/" + workshop.enrolment() + "/plan/" + verb;
    }

    private List<PlannedAction> actions() {
        return as(() -> plans.actions(workshop.enrolment()));
    }

    private Optional<Object> fact(String name) {
        return as(() -> enrolments.facts(enrolments.get(workshop.enrolment())).value(name));
    }

    private List<String> steps(Actor actor) {
        return as(() -> nextSteps.of(actor, enrolments.get(workshop.enrolment())).stream()
                .map(NextStep::key)
                .toList());
    }

    private <T> T as(Scopes.Work<T, RuntimeException> work) {
        return Scopes.as(staff.scope(workshop.director()), work);
    }

    /** The fields, and the given ones where they are not among them. */
    private static String[] more(String[] fields, String... given) {
        List<String> all = new java.util.ArrayList<>(List.of(fields));
        for (int field = 0; field < given.length; field += 2) {
            boolean named = false;
            for (int own = 0; own < fields.length; own += 2) {
                named |= fields[own].equals(given[field]);
            }
            if (!named) {
                all.add(given[field]);
                all.add(given[field + 1]);
            }
        }
        return all.toArray(String[]::new);
    }

    private Document page(Actor reader, String tab) {
        return browser.page(reader, workshop.file(tab));
    }
}
