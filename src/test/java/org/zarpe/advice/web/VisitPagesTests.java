package org.zarpe.advice.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zarpe.Browser.read;
import static org.zarpe.Browser.with;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.zarpe.Browser;
import org.zarpe.Staff;
import org.zarpe.ZarpeTest;
import org.zarpe.advice.Agreement;
import org.zarpe.advice.AgreementMade;
import org.zarpe.advice.Contacts;
import org.zarpe.advice.HeardAgreements;
import org.zarpe.advice.RecordVisit;
import org.zarpe.advice.Visit;
import org.zarpe.advice.Visits;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.plans.ActionStatus;
import org.zarpe.plans.PlannedAction;
import org.zarpe.plans.Plans;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.programmes.EnrolmentState;
import org.zarpe.programmes.Enrolments;
import org.zarpe.programmes.Example;
import org.zarpe.programmes.NextStep;
import org.zarpe.programmes.NextSteps;
import org.zarpe.shared.Ids;
import org.zarpe.shared.Quantity;
import org.zarpe.shared.Text;
import org.zarpe.shared.tenancy.Scopes;

@ZarpeTest
@Tag("persistence")
class VisitPagesTests {

    private static final LocalDate DAY = LocalDate.of(2018, 6, 20);

    @Autowired
    Browser browser;

    @Autowired
    Staff staff;

    @Autowired
    Example example;

    @Autowired
    CompanyAccess access;

    @Autowired
    Enrolments enrolments;

    @Autowired
    Visits visits;

    @Autowired
    Contacts contacts;

    @Autowired
    RecordVisit record;

    @Autowired
    Plans plans;

    @Autowired
    NextSteps steps;

    @Autowired
    HeardAgreements heard;

    private Actor adviser;
    private Actor director;
    private CompanyId company;
    private EnrolmentId enrolment;
    private final UUID id = Ids.next();
    private final UUID agreement = Ids.next();

    @BeforeEach
    void aCompanyInAProgramme() {
        director = staff.director();
        company = example.company(director, "2010");
        enrolment = example.applicant(director, example.cohort(director), company);
        adviser = staff.adviser(director);
        Scopes.as(
                staff.scope(director),
                () -> access.assign(director, adviser.person(), CompanyAccess.Part.ADVISER, company));
    }

    @Test
    void recordsWhatWasSeenAndAgreed() {
        assertThat(send(sound())).hasStatus(303);

        Document page = browser.page(adviser, tab() + "/" + id);
        assertThat(page.text())
                .contains("Ver el taller", "Se siguió un lote", "Pedir tres cotizaciones", "Acompañamiento");
        assertThat(browser.page(adviser, tab()).text()).contains("Queda un acuerdo por cumplir", "4 h");
        assertThat(browser.page(adviser, tab() + "?lang=en").text()).contains("One agreement is left to be kept");
    }

    @Test
    void anAgreementIsToldOnceHoweverOftenTheVisitIsSent() {
        send(sound());
        send(sound());
        assertThat(heard.of(enrolment)).hasSize(1);
        AgreementMade made = heard.of(enrolment).getFirst();
        assertThat(made.id()).isEqualTo(agreement);
        assertThat(made.company()).isEqualTo(company);
        assertThat(made.owner()).isEqualTo("Ana");
        assertThat(made.due()).isEqualTo(LocalDate.of(2018, 7, 15));
        assertThat(made.pillar()).isEqualTo("accompaniment");
        assertThat(made.by()).isEqualTo(adviser.person());

        assertThat(browser.send(adviser, tab() + "/" + id, edit())).hasStatus(303);
        assertThat(heard.of(enrolment)).hasSize(1);
        assertThat(browser.page(adviser, tab() + "/" + id).text())
                .contains("Minuta corregida", "Pedir tres cotizaciones");
    }

    @Test
    void anAgreementStandsInThePlanAndSaysWhatBecameOfIt() {
        send(with(sound(), "agreement.0.text", "x".repeat(500)));

        List<PlannedAction> actions = Scopes.as(staff.scope(director), () -> plans.actions(enrolment));
        assertThat(actions).extracting(PlannedAction::id).containsExactly(agreement);
        assertThat(actions.getFirst().status()).isEqualTo(ActionStatus.PROPOSED);
        assertThat(actions.getFirst().terms().owner()).isEqualTo("Ana");
        Document page = browser.page(adviser, tab() + "/" + id);
        assertThat(page.text()).contains("Propuesta");
        assertThat(page.select("a[href$='/actions/" + agreement + "']")).hasSize(1);
    }

    @Test
    void aFurtherAgreementAddedLaterIsToldToo() {
        send(sound());
        Map<String, String> more = with(edit(), "agreement.0.text", "Mandar muestras");
        more.put("agreement.0.id", Ids.next().toString());
        assertThat(browser.send(adviser, tab() + "/" + id, more)).hasStatus(303);

        assertThat(heard.of(enrolment))
                .extracting(made -> made.text().es())
                .containsExactly("Pedir tres cotizaciones", "Mandar muestras");
    }

    @Test
    void anAgreementThatThePlanHoldsAlreadyIsNotTold() {
        Visit visit = new Visit(
                org.zarpe.advice.VisitKind.CALL,
                DAY,
                BigDecimal.ONE,
                List.of("Ana"),
                "accompaniment",
                new Text("Ver cotizaciones", "See quotations"),
                new Text("", ""));
        Agreement known =
                new Agreement(Ids.next(), new Text("Verificar la báscula", "Verify the scale"), "", null, Ids.next());
        Scopes.as(
                staff.scope(director),
                () -> record.record(director, company, Ids.next(), visit, List.of(known))
                        .orThrow());

        assertThat(heard.of(enrolment)).isEmpty();
        assertThat(browser.page(adviser, tab()).text()).contains("Verificar la báscula");
    }

    @ParameterizedTest
    @CsvSource({
        "hours, 0",
        "hours, 25",
        "hours, -1",
        "date, 2999-01-01",
        "date, 30/02/2018",
        "date, 05/2018",
        "agenda, ''",
        "pillar, flying",
        "agreement.0.due, 2018-06-19",
        "agreement.0.text, ''"
    })
    void refusesBesideTheFieldAndTellsNobody(String field, String typed) {
        MvcTestResult result = send(with(sound(), field, typed));

        assertThat(result).hasStatus(422);
        Document form = read(result);
        assertThat(form.select(".field.refused [name='" + field + "']")).isNotEmpty();
        assertThat(form.select("[name=minutes]").val()).contains("Se siguió un lote");
        assertThat(heard.of(enrolment)).isEmpty();
        assertThat(recorded()).isEmpty();
    }

    @Test
    void readsHoursWithAComma() {
        assertThat(send(with(sound(), "hours", "2,5"))).hasStatus(303);
        assertThat(recorded().getFirst().hours()).isEqualByComparingTo("2.5");
    }

    @Test
    void takesAnEmojiAndRefusesTenMegabytesOfMinutes() {
        MvcTestResult result = send(with(sound(), "minutes", "x".repeat(10_000_000)));
        assertThat(result).hasStatus(422);
        assertThat(read(result).select("[name=minutes]").val()).hasSize(10_000_000);

        assertThat(send(with(sound(), "minutes", "Todo bien 👍"))).hasStatus(303);
        assertThat(recorded().getFirst().minutes().es()).isEqualTo("Todo bien 👍");
    }

    @Test
    void aStaleFormShowsBothVersionsAndTellsNothing() {
        send(sound());
        Map<String, String> mine = edit();
        assertThat(browser.send(director, tab() + "/" + id, with(mine, "minutes", "La de ella")))
                .hasStatus(303);

        Map<String, String> more = with(mine, "agreement.0.text", "Mandar muestras");
        MvcTestResult stale = browser.send(adviser, tab() + "/" + id, more);

        assertThat(stale).hasStatus(409);
        assertThat(read(stale).select(".conflict").text()).contains("La de ella", "Minuta corregida");
        assertThat(read(stale).select("[name='agreement.0.text']").val()).isEqualTo("Mandar muestras");
        assertThat(heard.of(enrolment)).hasSize(1);
        assertThat(recorded().getFirst().minutes().es()).isEqualTo("La de ella");
    }

    @Test
    void tellsVisitsHoursAndTheLastContact() {
        send(sound());
        send(with(with(with(sound(), "id", Ids.next().toString()), "date", "2018-07-02"), "agreement.0.id", ""));

        Scopes.as(staff.scope(director), () -> {
            var facts = enrolments.facts(enrolments.get(enrolment));
            assertThat(facts.value("advice.visits")).contains(Quantity.exactly(2));
            assertThat(facts.value("advice.hours")
                            .map(hours -> ((Quantity) hours).low().intValueExact()))
                    .contains(8);
            assertThat(contacts.last(company)).contains(LocalDate.of(2018, 7, 2));
            assertThat(contacts.last(List.of(company, CompanyId.next()))).hasSize(1);
            assertThat(visits.exposure(enrolment)).containsOnlyKeys("accompaniment");
        });
    }

    @Test
    void onlyBeingThereIsAVisit() {
        send(sound());
        for (String kind : List.of("call", "video-call")) {
            Map<String, String> other = with(with(sound(), "id", Ids.next().toString()), "kind", kind);
            assertThat(send(with(other, "agreement.0.id", Ids.next().toString())))
                    .hasStatus(303);
        }

        Scopes.as(staff.scope(director), () -> {
            var facts = enrolments.facts(enrolments.get(enrolment));
            assertThat(facts.value("advice.visits")).contains(Quantity.exactly(1));
            assertThat(facts.value("advice.contacts")).contains(Quantity.exactly(3));
        });
    }

    @Test
    void remindsTheAdviserOfACompanyInTheProgrammeThatNobodyVisited() {
        send(sound());
        assertThat(reminders(EnrolmentState.ENROLLED, adviser)).hasSize(1);
        assertThat(reminders(EnrolmentState.APPLICANT, adviser)).isEmpty();
        assertThat(reminders(EnrolmentState.CLOSED, adviser)).isEmpty();
        assertThat(reminders(EnrolmentState.ENROLLED, director)).isEmpty();

        send(with(
                with(
                        with(sound(), "id", Ids.next().toString()),
                        "date",
                        LocalDate.now().minusDays(30).toString()),
                "agreement.0.due",
                ""));
        assertThat(reminders(EnrolmentState.ENROLLED, adviser)).isEmpty();
    }

    @Test
    void theCompanyReadsItsVisitsAndDoesNotWriteThem() {
        send(sound());
        Actor manager = staff.manager(director, company.value());

        assertThat(browser.page(manager, tab() + "/" + id).text()).contains("Pedir tres cotizaciones");
        assertThat(browser.open(manager, tab() + "/new")).hasStatus(403);
        assertThat(browser.open(manager, tab() + "/" + id + "/edit")).hasStatus(403);
        assertThat(browser.send(manager, tab(), with(sound(), "id", Ids.next().toString())))
                .hasStatus(403);
        CompanyId other = example.company(director, "2012");
        assertThat(browser.open(director, "/companies/" + other + "/visits/" + id))
                .hasStatus(404);
    }

    @Test
    void standsBesideTrainingToo() {
        send(sound());
        assertThat(browser.page(adviser, "/companies/" + company + "/training").text())
                .contains("Ver el taller");
    }

    private List<NextStep> reminders(EnrolmentState state, Actor actor) {
        return Scopes.as(staff.scope(director), () -> {
            Enrolled now = enrolments.get(enrolment);
            Enrolled as = new Enrolled(
                    now.id(),
                    now.company(),
                    now.pack(),
                    state,
                    Example.APPLIED,
                    now.enteredAfterwards(),
                    null,
                    now.stages(),
                    now.version());
            return steps.of(actor, as).stream()
                    .filter(step -> step.key().equals("advice.step.visit"))
                    .toList();
        });
    }

    private Map<String, String> sound() {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("id", id.toString());
        form.put("kind", "visit");
        form.put("date", DAY.toString());
        form.put("hours", "4");
        form.put("people", "Ana Ruiz\r\nLuis Paz");
        form.put("pillar", "accompaniment");
        form.put("agenda", "Ver el taller");
        form.put("minutes", "Se siguió un lote.\r\n\r\nEl cuello de botella es el llenado.");
        form.put("agreement.0.id", agreement.toString());
        form.put("agreement.0.text", "Pedir tres cotizaciones");
        form.put("agreement.0.owner", "Ana");
        form.put("agreement.0.due", "2018-07-15");
        return form;
    }

    /** The form of a change as the browser would send it, with other minutes. */
    private Map<String, String> edit() {
        Document form = browser.page(adviser, tab() + "/" + id + "/edit");
        Map<String, String> sent = new LinkedHashMap<>();
        for (String field : List.of("version", "date", "hours", "people", "agenda")) {
            sent.put(field, form.select("[name=" + field + "]").val());
        }
        sent.put("kind", form.select("[name=kind][checked]").val());
        sent.put("pillar", form.select("[name=pillar][checked]").val());
        sent.put("minutes", "Minuta corregida");
        return sent;
    }

    private String tab() {
        return "/companies/" + company + "/visits";
    }

    private MvcTestResult send(Map<String, String> form) {
        return browser.send(adviser, tab(), form);
    }

    private List<Visit> recorded() {
        return Scopes.as(staff.scope(director), () -> visits.of(enrolment));
    }
}
