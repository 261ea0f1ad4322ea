package org.zarpe.cases.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zarpe.Browser.formOn;
import static org.zarpe.Browser.read;
import static org.zarpe.Browser.with;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;
import org.zarpe.Browser;
import org.zarpe.Staff;
import org.zarpe.ZarpeTest;
import org.zarpe.accreditation.Verdict.Finding;
import org.zarpe.accreditation.Verdict.Ruling;
import org.zarpe.cases.Assessed;
import org.zarpe.cases.CaseState;
import org.zarpe.cases.FindingState;
import org.zarpe.cases.Recognitions;
import org.zarpe.cases.Recognitions.Recognition;
import org.zarpe.cases.domain.AssessmentBook;
import org.zarpe.cases.domain.CaseFinding;
import org.zarpe.identity.Actor;
import org.zarpe.shared.Language;

/** An assessment on its pages, by everybody who has to do with it. */
@ZarpeTest
@Tag("persistence")
class AssessmentPageTests {

    @Autowired
    Recognitions recognitions;

    @Autowired
    AssessmentBook book;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    Browser browser;

    @Autowired
    Staff staff;

    private static String address(Recognition one, String rest) {
        return "/companies/" + one.workshop().company() + "/case/" + rest;
    }

    private static String sheet(Recognition one, String requirement) {
        return address(one, "assessment/" + requirement);
    }

    @Test
    void aCompanyThatNeverAskedReadsWhatWillBeHere() {
        Recognition one = recognitions.bare();

        assertThat(browser.page(one.workshop().manager(), address(one, "assessment"))
                        .text())
                .contains("todavía no pide su reconocimiento");
        assertThat(browser.page(one.workshop().manager(), address(one, "findings"))
                        .text())
                .contains("todavía no pide su reconocimiento");
    }

    @Test
    void theFirstAssessorBeginsWritesAndGoesOnToTheNext() {
        Recognition one = recognitions.planned(recognitions.bare());
        Document before = browser.page(one.first(), address(one, "assessment"));
        assertThat(before.text()).contains("Le toca a usted: comenzar la visita");

        MvcTestResult begun = browser.send(
                one.first(), address(one, "assessment/beginning"), formOn(before, "form[action$=beginning]"));
        assertThat(begun).hasStatus(303);
        assertThat(recognitions.now(one).state()).isEqualTo(CaseState.ON_SITE);

        String first = recognitions.requirements(one).getFirst().id();
        String next = recognitions.requirements(one).get(1).id();
        MvcTestResult written = write(one, one.first(), first, "meets", "3", "none", "");
        assertThat(written).hasStatus(303);
        assertThat(written.getResponse().getHeader("Location")).endsWith("/case/assessment/" + next);

        Document list = browser.page(one.first(), address(one, "assessment"));
        assertThat(list.select("[data-onsite-progress]").text())
                .contains("1 de " + recognitions.requirements(one).size());
        assertThat(list.select("[data-state=" + first + "]").text()).isEqualTo("Cumple, nivel 3");
        assertThat(browser.page(one.first(), address(one, "assessment?show=open"))
                        .select("[data-state=" + first + "]"))
                .isEmpty();
    }

    @Test
    void beginningFromAPageThatIsOldIsRefused() {
        Recognition one = recognitions.planned(recognitions.bare());

        assertThat(browser.send(one.first(), address(one, "assessment/beginning"), "version", "1"))
                .hasStatus(409);
    }

    @Test
    void whatDoesNotGoTogetherIsSaidBesideItsField() {
        Recognition one = recognitions.onSite(recognitions.bare());
        String requirement = recognitions.requirements(one).getFirst().id();

        assertThat(refusal(write(one, one.first(), requirement, "", "", "", "")))
                .contains("Elija");
        assertThat(refusal(write(one, one.first(), requirement, "meets", "", "none", "")))
                .contains("Elija la frase");
        assertThat(refusal(write(one, one.first(), requirement, "does-not", "0", "none", "")))
                .contains("mayor o menor");
        assertThat(refusal(write(one, one.first(), requirement, "partly", "9", "none", "")))
                .contains("Ese nivel no est");
        assertThat(refusal(write(one, one.first(), requirement, "partly", "1", "minor-nonconformity", "")))
                .isNotEmpty();
        assertThat(found(one, false)).isEmpty();
    }

    @Test
    void aLevelThatThePageHidesIsNotReadWithARulingThatHasNone() {
        Recognition one = recognitions.onSite(recognitions.bare());
        String requirement = recognitions.requirements(one).getFirst().id();

        assertThat(write(one, one.first(), requirement, "not-verified", "3", "major-nonconformity", ""))
                .hasStatus(303);
        assertThat(found(one, false).get(requirement).level()).isNull();
    }

    @Test
    void somebodyWhoWroteMeanwhileIsShownBesideWhatWasTyped() {
        Recognition one = recognitions.onSite(recognitions.bare());
        String requirement = recognitions.requirements(one).getFirst().id();
        recognitions
                .assess(one, one.first(), requirement, Ruling.MEETS, null, 4, 0)
                .orThrow();

        MvcTestResult stale = browser.send(one.first(), sheet(one, requirement), form("partly", "1", "none", "No", 0));

        assertThat(stale).hasStatus(409);
        assertThat(read(stale).select(".differences").text()).contains("Cumple en parte", "Cumple", "No");
        assertThat(found(one, false).get(requirement).level()).isEqualTo(4);
    }

    @Test
    void theSameVerdictSentTwiceIsNoConflict() {
        Recognition one = recognitions.onSite(recognitions.bare());
        String requirement = recognitions.requirements(one).getFirst().id();

        assertThat(write(one, one.first(), requirement, "meets", "3", "none", "Visto"))
                .hasStatus(303);
        assertThat(browser.send(one.first(), sheet(one, requirement), form("meets", "3", "none", "Visto", 0)))
                .hasStatus(303);
        assertThat(found(one, false).get(requirement).version()).isEqualTo(1);
    }

    @Test
    void twoAssessorsOnOneRequirementNeverSeeOrTouchEachOthersWhicheverIsFirst() {
        for (boolean firstLeads : List.of(true, false)) {
            Recognition one = recognitions.onSite(recognitions.bare());
            String sampled = sample(one).getFirst();
            Actor early = firstLeads ? one.first() : one.second();
            Actor late = firstLeads ? one.second() : one.first();
            assertThat(write(one, early, sampled, "partly", "1", "observation", "Vio algo raro"))
                    .hasStatus(303);

            Document others = browser.page(late, sheet(one, sampled));
            assertThat(others.text()).doesNotContain("Vio algo raro");
            assertThat(others.select("input[checked]")).isEmpty();
            assertThat(browser.page(late, address(one, "assessment"))
                            .select("[data-state=" + sampled + "]")
                            .text())
                    .isEqualTo("Por ver");
            assertThat(browser.page(late, address(one, "assessment/forms")).text())
                    .doesNotContain("Vio algo raro");
            assertThat(write(one, late, sampled, "meets", "4", "none", "")).hasStatus(303);

            assertThat(found(one, !firstLeads).get(sampled).level()).isEqualTo(1);
            assertThat(found(one, firstLeads).get(sampled).level()).isEqualTo(4);
        }
    }

    @Test
    void theSecondAssessorSeesTheSampleAloneAndNothingElseIsThere() {
        Recognition one = recognitions.onSite(recognitions.bare());
        List<String> sample = sample(one);
        String other = recognitions.requirements(one).stream()
                .map(requirement -> requirement.id())
                .filter(id -> !sample.contains(id))
                .findFirst()
                .orElseThrow();

        Document list = browser.page(one.second(), address(one, "assessment"));
        assertThat(list.select("[data-state]").eachAttr("data-state")).containsExactlyInAnyOrderElementsOf(sample);
        assertThat(list.text()).contains("Segunda evaluación");
        assertThat(browser.open(one.second(), sheet(one, other))).hasStatus(403);
        assertThat(browser.open(one.second(), address(one, "assessment/end"))).hasStatus(403);
        assertThat(browser.open(one.second(), address(one, "assessment/recommendation")))
                .hasStatus(403);
    }

    @Test
    void nobodyElseReadsAnythingBeforeTheOnSitePartHasEnded() {
        Recognition one = recognitions.onSite(recognitions.bare());
        String requirement = recognitions.requirements(one).getFirst().id();
        write(one, one.first(), requirement, "partly", "1", "observation", "Vio algo raro");

        for (Actor reader : List.of(
                one.workshop().manager(),
                one.workshop().adviser(),
                one.workshop().director())) {
            Document page = browser.page(reader, address(one, "assessment"));
            assertThat(page.text()).contains("La evaluación sigue en marcha").doesNotContain("Cumple en parte");
            assertThat(page.select("[data-state]")).isEmpty();
            assertThat(browser.open(reader, sheet(one, requirement))).hasStatus(403);
            assertThat(browser.page(reader, address(one, "assessment/forms")).text())
                    .isEmpty();
            assertThat(browser.page(reader, address(one, "findings")).text()).contains("al terminar la visita");
        }
    }

    @Test
    void whatCompanyAndAdviserSayOpensOnlyAfterTheVerdict() {
        Recognition one = recognitions.onSite(recognitions.bare());
        String requirement = recognitions.requirements(one).getFirst().id();

        assertThat(browser.page(one.first(), sheet(one, requirement)).text())
                .contains("se abre después de guardar")
                .doesNotContain("Nivel según el asesor");
        write(one, one.first(), requirement, "meets", "3", "none", "");
        assertThat(browser.page(one.first(), sheet(one, requirement)).text()).contains("Nivel según el asesor");
    }

    @Test
    void endingNamesWhatIsUnverifiedAndHandsTheFindingsOver() {
        Recognition one = withFindings();
        Document before = browser.page(one.first(), address(one, "assessment/end"));
        int all = recognitions.requirements(one).size();
        assertThat(before.text())
                .contains("2 hallazgos van a la empresa", (all - 2) + " requisitos quedan sin verificar");

        assertThat(browser.send(one.first(), address(one, "assessment/end"), formOn(before, "form[action$='/end']")))
                .hasStatus(303);
        Document findings = browser.page(one.workshop().manager(), address(one, "findings"));
        assertThat(findings.text())
                .contains("Le toca a usted: corregir", "No conformidad mayor", "No conformidad menor", "desde hoy");
        assertThat(findings.select("form[action$=correction]")).hasSize(2);
        assertThat(browser.page(one.workshop().adviser(), address(one, "findings"))
                        .select("form[action$=correction]"))
                .isEmpty();
        assertThat(browser.send(one.first(), address(one, "assessment/end"), formOn(before, "form[action$='/end']")))
                .hasStatus(409);
    }

    @Test
    void aFindingGoesToTheCompanyAndBackUntilItIsSolved() {
        Recognition one = withFindings();
        recognitions.end(one).orThrow();
        CaseFinding major = finding(one, 0);
        String correction = address(one, "findings/" + major.id() + "/correction");
        String check = address(one, "findings/" + major.id() + "/check");

        assertThat(refusal(browser.send(one.workshop().manager(), correction, "version", "1", "done", "")))
                .isNotEmpty();
        assertThat(refusal(browser.send(
                        one.workshop().manager(),
                        correction,
                        "version",
                        "1",
                        "done",
                        "Se calibró",
                        "cause",
                        "Nadie miraba",
                        "due",
                        day(9))))
                .contains("no puede quedar abierta con fecha");
        assertThat(browser.send(
                        one.workshop().manager(),
                        correction,
                        "version",
                        "1",
                        "done",
                        "Se calibró",
                        "cause",
                        "Nadie miraba"))
                .hasStatus(303);
        assertThat(finding(one, 0).state()).isEqualTo(FindingState.ANSWERED);

        assertThat(browser.send(one.first(), check, "version", "1", "solved", "no", "words", "Falta"))
                .hasStatus(409);
        assertThat(refusal(browser.send(one.first(), check, "version", "2", "solved", "no")))
                .isNotEmpty();
        assertThat(browser.send(one.first(), check, "version", "2", "solved", "no", "words", "Falta la etiqueta"))
                .hasStatus(303);
        assertThat(browser.page(one.workshop().manager(), address(one, "findings"))
                        .text())
                .contains("Devuelto: falta algo", "Falta la etiqueta");

        browser.send(one.workshop().manager(), correction, "version", "3", "done", "Ya está", "cause", "Nadie miraba");
        assertThat(refusal(browser.send(one.first(), check, "version", "4", "solved", "yes")))
                .isNotEmpty();
        assertThat(browser.send(
                        one.first(),
                        check,
                        "version",
                        "4",
                        "solved",
                        "yes",
                        "after",
                        "meets",
                        "level",
                        "3",
                        "words",
                        ""))
                .hasStatus(303);
        assertThat(finding(one, 0).state()).isEqualTo(FindingState.CLOSED);
        assertThat(found(one, false).get(major.requirement()).level()).isEqualTo(3);
        assertThat(refusal(browser.send(
                        one.workshop().manager(), correction, "version", "5", "done", "Otra", "cause", "Otra")))
                .contains("ya está cerrado");
    }

    @Test
    void theHistoryCallsARequirementByItsName() {
        Recognition one = withFindings();
        recognitions.end(one).orThrow();
        String address = "/companies/" + one.workshop().company() + "/history?what=cases&lang=";

        for (Language language : Language.values()) {
            assertThat(browser.page(one.workshop().manager(), address + language.tag())
                            .select(".moment-title")
                            .eachText())
                    .noneMatch(told -> told.contains("(req"))
                    .anyMatch(told -> told.contains(
                            recognitions.requirements(one).getFirst().name().in(language)));
        }
    }

    @Test
    void whatIsAnsweredWaitsForTheAssessorAndOnlyTheRestForTheCompany() {
        Recognition one = withFindings();
        recognitions.end(one).orThrow();
        Actor manager = one.workshop().manager();
        assertThat(turn(one, one.first())).as("nothing is answered").isZero();
        assertThat(turn(one, manager)).isOne();

        answer(one, finding(one, 0));

        assertThat(turn(one, one.first())).isOne();
        assertThat(turn(one, manager)).as("it still owes the other one").isOne();
        assertThat(browser.page(one.first(), address(one, "findings")).text())
                .contains("Le toca a usted: volver a ver lo que la empresa corrigió");
        assertThat(browser.page(one.first(), address(one, "assessment"))
                        .select(".actions .primary")
                        .attr("href"))
                .as("before anything is recommended")
                .endsWith("/findings");
        assertThat(browser.page(manager, address(one, "findings")).text())
                .contains("Le toca a usted: corregir lo que se encontró");

        assertThat(browser.page(one.first(), "/cases").select(".tasks .button")).hasSize(1);

        answer(one, finding(one, 1));

        assertThat(turn(one, one.first())).isOne();
        assertThat(turn(one, manager)).isZero();
        assertThat(browser.page(manager, address(one, "findings")).text())
                .contains("Le toca a quien evalúa: volver a ver lo que la empresa corrigió");
    }

    private int turn(Recognition one, Actor person) {
        return browser.page(person, "/companies/" + one.workshop().company() + "/case")
                .select("#turn .button")
                .size();
    }

    private void answer(Recognition one, CaseFinding finding) {
        assertThat(browser.send(
                        one.workshop().manager(),
                        address(one, "findings/" + finding.id() + "/correction"),
                        "version",
                        "1",
                        "done",
                        "Se calibró",
                        "cause",
                        "Nadie miraba"))
                .hasStatus(303);
    }

    @Test
    void aMinorFindingMayStayOpenUntilADayThatIsNotOver() {
        Recognition one = withFindings();
        recognitions.end(one).orThrow();
        String correction = address(one, "findings/" + finding(one, 1).id() + "/correction");

        assertThat(refusal(browser.send(
                        one.workshop().manager(),
                        correction,
                        "version",
                        "1",
                        "done",
                        "Se pidió",
                        "cause",
                        "No había",
                        "due",
                        day(-1))))
                .contains("ya pasó");
        assertThat(browser.send(
                        one.workshop().manager(),
                        correction,
                        "version",
                        "1",
                        "done",
                        "Se pidió",
                        "cause",
                        "No había",
                        "due",
                        day(30)))
                .hasStatus(303);
        assertThat(finding(one, 1).correction().due()).isEqualTo(LocalDate.now().plusDays(30));
    }

    @Test
    void grantIsNoChoiceWhileAGateFails() {
        Recognition one = withFindings();
        recognitions.end(one).orThrow();

        Document page = browser.page(one.first(), address(one, "assessment/recommendation"));
        assertThat(page.select("input[name=choice]").eachAttr("value")).containsExactly("refuse");
        assertThat(page.text()).contains("Ninguna no conformidad mayor abierta");
        assertThat(browser.send(
                        one.first(),
                        address(one, "assessment/recommendation"),
                        "version",
                        Integer.toString(recognitions.seen(one)),
                        "choice",
                        "grant",
                        "words",
                        "Porque sí"))
                .hasStatus(422);
        assertThat(recognitions.now(one).state()).isEqualTo(CaseState.CORRECTING);
    }

    @Test
    void withEveryGateHoldingTheAssessorMayRecommendToGrant() {
        Recognition one = recognitions.allMet(recognitions.prepared());
        recognitions.end(one).orThrow();
        Document page = browser.page(one.first(), address(one, "assessment/recommendation"));
        assertThat(page.select("input[name=choice]").eachAttr("value")).containsExactly("grant", "refuse");
        Map<String, String> form = formOn(page, "form[action$=recommendation]");

        assertThat(browser.send(one.first(), address(one, "assessment/recommendation"), form))
                .hasStatus(422);
        assertThat(browser.send(
                        one.first(),
                        address(one, "assessment/recommendation"),
                        with(with(form, "choice", "grant"), "words", "Taller ordenado")))
                .hasStatus(303);
        assertThat(recognitions.now(one).state()).isEqualTo(CaseState.RECOMMENDED);
    }

    @Test
    void agreementIsMeasuredOnWhatBothHadWrittenWhenTheVisitEnded() {
        Recognition one = recognitions.onSite(recognitions.bare());
        List<String> sample = sample(one);
        for (int at = 0; at < sample.size(); at++) {
            recognitions
                    .assess(one, one.first(), sample.get(at), Ruling.MEETS, null, 1 + at % 4, 0)
                    .orThrow();
            recognitions
                    .assess(one, one.second(), sample.get(at), Ruling.MEETS, null, at == 0 ? 4 : 1 + at % 4, 0)
                    .orThrow();
        }
        assertThat(browser.page(one.first(), address(one, "agreement")).text()).contains("Se compara al terminar");
        recognitions.end(one).orThrow();
        recognitions
                .assess(one, one.first(), sample.getFirst(), Ruling.MEETS, null, 4, 1)
                .orThrow();

        Document page = browser.page(one.first(), address(one, "agreement"));
        assertThat(page.text()).contains("Kappa ponderada cuadrática", "1 diferencia grande", "Cumple, nivel 1");
        assertThat(page.select("svg.matrix-drawing circle")).isNotEmpty();
        assertThat(browser.page(one.second(), address(one, "agreement")).text()).contains("1 diferencia grande");
        assertThat(browser.page(one.workshop().director(), "/cases/agreement").text())
                .contains("Kappa ponderada lineal");
        assertThat(browser.open(one.workshop().manager(), address(one, "agreement")))
                .hasStatus(403);
        assertThat(browser.open(one.workshop().adviser(), address(one, "agreement")))
                .hasStatus(403);
        assertThat(refusal(write(one, one.second(), sample.getFirst(), "meets", "2", "none", "")))
                .contains("La parte en sitio ya terminó");
    }

    @Test
    void anAssessorOfAnotherCompanyFindsNothingHere() {
        Recognition one = recognitions.onSite(recognitions.bare());
        Actor other = staff.assessor(one.workshop().director());

        assertThat(browser.open(other, address(one, "assessment"))).hasStatus(403);
        assertThat(write(one, other, recognitions.requirements(one).getFirst().id(), "meets", "3", "none", ""))
                .hasStatus(403);
        assertThat(browser.send(one.workshop().manager(), address(one, "assessment/end"), "version", "9"))
                .hasStatus(403);
    }

    private Recognition withFindings() {
        Recognition one = recognitions.onSite(recognitions.bare());
        String first = recognitions.requirements(one).getFirst().id();
        String second = recognitions.requirements(one).get(1).id();
        recognitions
                .assess(one, one.first(), first, Ruling.DOES_NOT, Finding.MAJOR_NONCONFORMITY, 0, 0)
                .orThrow();
        recognitions
                .assess(one, one.first(), second, Ruling.PARTLY, Finding.MINOR_NONCONFORMITY, 1, 0)
                .orThrow();
        return one;
    }

    private MvcTestResult write(
            Recognition one,
            Actor assessor,
            String requirement,
            String ruling,
            String level,
            String finding,
            String note) {
        return browser.send(assessor, sheet(one, requirement), form(ruling, level, finding, note, 0));
    }

    private static Map<String, String> form(String ruling, String level, String finding, String note, long version) {
        Map<String, String> form = new HashMap<>();
        form.put("ruling", ruling);
        form.put("level", level);
        form.put("finding", finding);
        form.put("note", note);
        form.put("version", Long.toString(version));
        return form;
    }

    private static String refusal(MvcTestResult result) {
        assertThat(result).hasStatus(422);
        return read(result).select(".error-summary").text();
    }

    private Map<String, Assessed> found(Recognition one, boolean second) {
        return recognitions.inside(
                one, () -> Objects.requireNonNull(transaction.execute(begun -> book.found(one.id(), second))));
    }

    private CaseFinding finding(Recognition one, int at) {
        return recognitions
                .inside(one, () -> Objects.requireNonNull(transaction.execute(begun -> book.findings(one.id()))))
                .get(at);
    }

    private List<String> sample(Recognition one) {
        return recognitions.now(one).visit().orElseThrow().scoredTwice();
    }

    private static String day(int ahead) {
        LocalDate day = LocalDate.now().plusDays(ahead);
        return day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear();
    }
}
