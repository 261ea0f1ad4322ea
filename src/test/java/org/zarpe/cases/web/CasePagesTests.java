package org.zarpe.cases.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zarpe.Browser.formOn;
import static org.zarpe.Browser.read;
import static org.zarpe.Browser.with;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.zarpe.Browser;
import org.zarpe.SameInstant;
import org.zarpe.Staff;
import org.zarpe.ZarpeTest;
import org.zarpe.cases.CaseState;
import org.zarpe.cases.CaseStep;
import org.zarpe.cases.Recognitions;
import org.zarpe.cases.Recognitions.Recognition;
import org.zarpe.cases.VoteChoice;
import org.zarpe.cases.application.IssueGranted;
import org.zarpe.certificates.Grants;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.companies.CompanyAccess.Part;
import org.zarpe.identity.Actor;
import org.zarpe.impartiality.Conflict.Source;
import org.zarpe.impartiality.DeclareConflicts;
import org.zarpe.impartiality.DeclareConflicts.Declared;
import org.zarpe.shared.Ids;
import org.zarpe.shared.tenancy.Scopes;

@ZarpeTest
@Tag("persistence")
class CasePagesTests {

    @Autowired
    Recognitions recognitions;

    @Autowired
    Browser browser;

    @Autowired
    Staff staff;

    @Autowired
    Grants grants;

    @Autowired
    CompanyAccess access;

    @Autowired
    DeclareConflicts declaring;

    @Autowired
    IssueGranted issuing;

    @Autowired
    SameInstant instant;

    @Test
    void beforeThereIsACaseTheTabSaysWhatRecognitionIsAndIsNot() {
        Recognition one = recognitions.bare();

        Document page = browser.page(one.workshop().manager(), tab(one));

        assertThat(page.select("main").text()).contains("No es una certificación ISO", "Ninguna se salta");
        assertThat(page.select("#gates details")).hasSize(8);
        assertThat(page.select("#ready li")).hasSizeGreaterThan(3);
        assertThat(page.select("main a.button").attr("href")).isEqualTo(tab(one) + "/application");
        assertThat(browser.page(one.workshop().director(), tab(one)).select("main a.button"))
                .as("only the manager asks")
                .isEmpty();
    }

    @Test
    void theManagerAsksFromTheFormAndASecondClickFindsTheSameCase() {
        Recognition one = recognitions.bare();
        Actor manager = one.workshop().manager();
        browser.send(manager, file(one, "products"), product(one));
        browser.send(manager, file(one, "processes/taking"), "process.quotation", "true");
        Document form = browser.page(manager, tab(one) + "/application");
        Map<String, String> typed = asItStands(form);

        assertThat(form.select("[name^=product.]")).hasSizeGreaterThan(0);
        assertThat(form.select("[name^=shown.][checked]"))
                .as("nothing is shown unless somebody says so")
                .isEmpty();
        assertThat(browser.send(manager, tab(one) + "/application", typed)).hasStatus(303);
        assertThat(browser.send(manager, tab(one) + "/application", typed)).hasStatus(303);

        Document page = browser.page(manager, tab(one));
        assertThat(page.select("h2").first().text()).isEqualTo("La empresa pidió ser reconocida");
        assertThat(page.select("#story li")).hasSize(1);
        assertThat(page.select("#turn").text()).contains("Le toca a la dirección");
        assertThat(page.select("#turn .button")).isEmpty();
    }

    @Test
    void refusesToAskForNothingAndKeepsWhatWasTyped() {
        Recognition one = recognitions.bare();

        MvcTestResult result =
                browser.send(one.workshop().manager(), tab(one) + "/application", "sites", "", "words", "Somos siete");

        assertThat(result).hasStatus(422);
        assertThat(read(result).select("[name=sites][aria-invalid]")).hasSize(1);
        assertThat(read(result).select("[name=words]").text()).isEqualTo("Somos siete");
    }

    @Test
    void eachStationHasOnePrimaryActionForWhoeverIsToAct() {
        Recognition one = recognitions.prepared();
        recognitions.apply(one).orThrow();
        Actor director = one.workshop().director();

        Document page = browser.page(director, tab(one));

        assertThat(page.select(".route .port")).hasSize(7);
        assertThat(page.select("[aria-current=step]").text()).contains("Solicitud");
        assertThat(page.select("#turn").text()).contains("Le toca a usted");
        assertThat(page.select("main .button.primary").eachAttr("href")).containsExactly(tab(one) + "/readiness");
        assertThat(page.select("#gates .rows > li")).hasSize(8);
        assertThat(page.select("#gates").text()).contains("Quedan requisitos aplicables sin dictamen");
    }

    @Test
    void theDirectorTakesItFromCheckingToAVisit() {
        Recognition one = recognitions.prepared();
        recognitions.apply(one).orThrow();
        Actor director = one.workshop().director();

        step(one, director, "readiness", Map.of("choice", "yes"));
        Document assessors = browser.page(director, tab(one) + "/assessors");
        assertThat(assessors.select("[name=person]").eachAttr("value")).contains(id(one.first()), id(one.second()));
        step(one, director, "assessors", Map.of("person", id(one.first()), "part", "first", "words", "Sabe de madera"));
        step(one, director, "assessors", Map.of("person", id(one.second()), "part", "second", "words", "Igual"));
        step(one, director, "visit", Map.of("day", LocalDate.now().toString(), "place", "En el taller"));

        assertThat(recognitions.now(one).state()).isEqualTo(CaseState.PLANNED);
        assertThat(browser.page(director, tab(one)).select("#people").text())
                .contains("Evalúa", "Califica la muestra por segunda vez");
    }

    @Test
    void saysWhoCannotAssessAndWhy() {
        Recognition one = recognitions.prepared();
        recognitions.apply(one).orThrow();
        Actor director = one.workshop().director();
        Actor tied = staff.assessor(director);
        recognitions.inside(one, () -> {
            access.assign(director, tied.person(), Part.ADVISER, one.workshop().company());
            return tied;
        });
        step(one, director, "readiness", Map.of("choice", "yes"));

        Document page = browser.page(director, tab(one) + "/assessors");

        assertThat(page.select("[name=person]").eachAttr("value")).doesNotContain(id(tied));
        assertThat(page.select("#others").text()).contains("No se puede", "acompaña a la empresa");
        MvcTestResult forced = browser.send(
                director,
                tab(one) + "/assessors",
                with(
                        with(with(formOn(page, "form[action$=/assessors]"), "person", id(tied)), "part", "first"),
                        "words",
                        "Aun así"));
        assertThat(forced).hasStatus(422);
        assertThat(read(forced).select(".error-summary").text()).contains("acompaña a la empresa");
    }

    @Test
    void aStaleFormTellsWhatHappenedSinceAndKeepsWhatWasTyped() {
        Recognition one = recognitions.prepared();
        recognitions.apply(one).orThrow();
        Actor director = one.workshop().director();
        Map<String, String> old = formOn(browser.page(director, tab(one) + "/readiness"), "form[action$=/readiness]");
        step(one, director, "readiness", Map.of("choice", "no", "words", "Falta el plano"));

        Map<String, String> late = new HashMap<>(old);
        late.putAll(Map.of("choice", "yes", "words", "Ya está"));
        MvcTestResult result = browser.send(director, tab(one) + "/readiness", late);

        assertThat(result).hasStatus(409);
        assertThat(read(result).select(".notice").text())
                .contains("pasó algo", "todavía faltan cosas", "Falta el plano");
        assertThat(read(result).select("[name=words]").text()).isEqualTo("Ya está");
        assertThat(read(result).select("[name=version]").val()).isEqualTo("2");
        assertThat(browser.send(
                        director,
                        tab(one) + "/readiness",
                        with(
                                with(formOn(read(result), "form[action$=/readiness]"), "choice", "yes"),
                                "words",
                                "Ya está")))
                .hasStatus(303);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"return", "surveillance", "suspension", "reinstatement", "withdrawal", "committee", "visit"})
    void aStepThatIsNotThereYetLeadsBackToTheCase(String step) {
        Recognition one = recognitions.prepared();
        recognitions.apply(one).orThrow();

        assertThat(browser.open(one.workshop().director(), tab(one) + "/" + step))
                .hasStatus(303)
                .redirectedUrl()
                .isEqualTo(tab(one));
        assertThat(browser.open(one.workshop().manager(), tab(one) + "/" + step))
                .hasStatus(403);
    }

    @Test
    void theCommitteeIsCalledFromThoseWithoutAConflict() {
        Recognition one = recognitions.recommended(recognitions.prepared());
        Actor director = one.workshop().director();
        Actor tied = one.committee().getLast();
        recognitions.inside(one, () -> {
            access.assign(director, tied.person(), Part.TRAINER, one.workshop().company());
            return tied;
        });

        Document page = browser.page(director, tab(one) + "/committee");
        assertThat(page.select("[name^=member.]")).hasSize(3);
        assertThat(page.select("#others").text()).contains("No se puede");

        Map<String, String> two = new HashMap<>(formOn(page, "form[action$=/committee]"));
        two.put("member." + id(one.chair()), "true");
        two.put("chair", id(one.chair()));
        two.put("day", LocalDate.now().toString());
        MvcTestResult few = browser.send(director, tab(one) + "/committee", two);
        assertThat(few).hasStatus(422);
        assertThat(read(few).select("#f-members").text()).contains("nunca habría quórum");

        one.committee().subList(0, 3).forEach(member -> two.put("member." + id(member), "true"));
        assertThat(browser.send(director, tab(one) + "/committee", two)).hasStatus(303);
        assertThat(recognitions.now(one).state()).isEqualTo(CaseState.IN_COMMITTEE);
    }

    @Test
    void aMemberReadsTheDossierVotesOnceAndNobodySeesHow() {
        Recognition one = recognitions.inCommittee(recognitions.prepared());
        Actor member = one.committee().get(1);
        Document page = browser.page(member, tab(one) + "/dossier");
        assertThat(page.select("#recommendation").text()).contains("recomendó otorgar", Recognitions.WORDS.es());
        assertThat(page.select("#evidence tbody tr")).hasSize(1);
        assertThat(page.select("figure.profile")).hasSize(2);
        assertThat(page.select("[name=choice]").eachAttr("value")).containsExactly("yes", "no", "abstain");

        Map<String, String> form = formOn(page, "form[action$=/vote]");
        MvcTestResult silent = browser.send(member, tab(one) + "/vote", with(form, "choice", "no"));
        assertThat(silent).hasStatus(422);
        assertThat(read(silent).select("[name=reason][aria-invalid]")).hasSize(1);
        assertThat(browser.send(
                        member,
                        tab(one) + "/vote",
                        with(with(form, "choice", "no"), "reason", "Falta el plano firmado")))
                .hasStatus(303);

        Document voted = browser.page(member, tab(one) + "/dossier");
        assertThat(voted.select("form[action$=/vote]")).isEmpty();
        assertThat(browser.send(member, tab(one) + "/vote", with(form, "choice", "yes")))
                .hasStatus(422);
        Document others = browser.page(one.chair(), tab(one) + "/dossier");
        assertThat(others.select("#committee").text()).contains("Ya votó").doesNotContain("Falta el plano firmado");
        assertThat(others.select("form[action$=/decision]")).as("no quorum yet").isEmpty();
    }

    @Test
    void aYesDoesNotExistWhileAGateFails() {
        Recognition one = recognitions.allMet(recognitions.prepared());
        String requirement = recognitions.requirements(one).stream()
                .filter(each -> each.mandatory())
                .findFirst()
                .orElseThrow()
                .id();
        recognitions
                .assess(
                        one,
                        one.first(),
                        requirement,
                        org.zarpe.accreditation.Verdict.Ruling.PARTLY,
                        org.zarpe.accreditation.Verdict.Finding.MINOR_NONCONFORMITY,
                        2,
                        1)
                .orThrow();
        recognitions.end(one).orThrow();
        recognitions.recommend(one, false).orThrow();
        recognitions.call(one, one.convened()).orThrow();
        Actor member = one.chair();

        Document page = browser.page(member, tab(one) + "/dossier");
        assertThat(page.select("[name=choice]").eachAttr("value")).containsExactly("no", "abstain");
        assertThat(page.select("#committee").text()).contains("Se cumple cada requisito obligatorio");
        assertThat(page.select("#gates dd").eachText())
                .anyMatch(said -> said.matches("2\\.\\d\\d"))
                .noneMatch(said -> said.matches(".*\\.\\d{3}.*"));
        MvcTestResult forced =
                browser.send(member, tab(one) + "/vote", with(formOn(page, "form[action$=/vote]"), "choice", "yes"));
        assertThat(forced).hasStatus(422);
        assertThat(read(forced).select(".error-summary").text()).contains("Se cumple cada requisito obligatorio");
        assertThat(recognitions.now(one).state()).isEqualTo(CaseState.IN_COMMITTEE);
    }

    @Test
    void somebodyInConflictCanOnlyAbstain() {
        Recognition one = recognitions.inCommittee(recognitions.prepared());
        Actor member = one.committee().get(1);
        Scopes.as(
                member.scope(),
                () -> declaring
                        .declare(
                                member,
                                Ids.next(),
                                new Declared(
                                        one.workshop().company(),
                                        "La empresa",
                                        Source.FAMILY,
                                        "Mi hermano trabaja ahí",
                                        LocalDate.now(),
                                        null))
                        .orThrow());

        Document page = browser.page(member, tab(one) + "/dossier");
        assertThat(page.select("[name=choice]").eachAttr("value")).containsExactly("abstain");
        assertThat(page.select("#committee").text()).contains("no puede");
        assertThat(browser.send(member, tab(one) + "/vote", with(formOn(page, "form[action$=/vote]"), "choice", "yes")))
                .hasStatus(422);
    }

    @Test
    void theChairClosesAndTheDecisionStandsWhileTheKeyIsMissing() {
        Recognition one = recognitions.inCommittee(recognitions.prepared());
        one.committee()
                .subList(0, 3)
                .forEach(
                        member -> recognitions.vote(one, member, VoteChoice.YES).orThrow());
        assertThat(browser.page(one.chair(), "/cases").select(".tasks .button").text())
                .isEqualTo("Cerrar la votación");
        assertThat(browser.page(one.committee().get(1), "/cases").select(".tasks .button"))
                .as("who has voted and is not in the chair")
                .isEmpty();
        Document dossier = browser.page(one.chair(), tab(one) + "/dossier");
        Map<String, String> form = formOn(dossier, "form[action$=/decision]");

        assertThat(browser.send(one.committee().get(1), tab(one) + "/decision", with(form, "words", "Yo cierro")))
                .as("only the one in the chair")
                .hasStatus(422);
        MvcTestResult closed = browser.send(one.chair(), tab(one) + "/decision", with(form, "words", "Se leyó todo"));
        assertThat(closed).hasStatus(200);
        assertThat(read(closed).select(".notice").text()).contains("La decisión está tomada");
        assertThat(recognitions.now(one).state()).isEqualTo(CaseState.GRANTED);

        Actor director = one.workshop().director();
        Document waiting = browser.page(director, tab(one));
        assertThat(waiting.select("#certificate").text()).contains("bin/zarpe keys make");
        assertThat(browser.send(director, tab(one) + "/certificate", Map.of())).hasStatus(422);
        grants.keys(one.workshop());
        assertThat(browser.send(director, tab(one) + "/certificate", Map.of())).hasStatus(303);

        Document done = browser.page(one.workshop().manager(), tab(one));
        assertThat(done.select("h2").first().text()).isEqualTo("Reconocida, con certificado vigente");
        assertThat(done.select("#certificate a").attr("href")).startsWith("/registro/PIC-");
        assertThat(done.select("#gates .badge.success")).hasSize(8);
        assertThat(done.select("#gates").text()).contains("Así estaban el día de la decisión");
    }

    @Test
    void withTheKeyThereTheCertificateIsThereWhenTheChairHasClosed() {
        Recognition one = recognitions.inCommittee(recognitions.prepared());
        grants.keys(one.workshop());
        one.committee()
                .subList(0, 3)
                .forEach(
                        member -> recognitions.vote(one, member, VoteChoice.YES).orThrow());
        Document dossier = browser.page(one.chair(), tab(one) + "/dossier");

        assertThat(browser.send(
                        one.chair(),
                        tab(one) + "/decision",
                        with(formOn(dossier, "form[action$=/decision]"), "words", "Se leyó todo")))
                .hasStatus(303);

        assertThat(recognitions.now(one).state()).isEqualTo(CaseState.CERTIFIED);
    }

    @Test
    void theMinutesAreAPaperWithTheDigestOfWhatWasKept() {
        Recognition one = recognitions.granted(recognitions.prepared());
        grants.keys(one.workshop());

        String href = browser.page(one.workshop().manager(), tab(one))
                .select("#minutes a")
                .attr("href");
        MvcTestResult paper = browser.open(one.workshop().manager(), href);

        assertThat(paper).hasStatus(200).hasContentType("application/pdf");
        assertThat(paper.getResponse().getContentAsByteArray()).startsWith("%PDF".getBytes());
        assertThat(browser.open(one.workshop().manager(), href.replaceAll("/1$", "/2")))
                .as("a round that nobody closed has no minutes")
                .hasStatus(404);
    }

    @Test
    void aSuspensionIsAppealedAndHeardByOthers() {
        Recognition one = recognitions.granted(recognitions.prepared());
        grants.keys(one.workshop());
        Actor director = one.workshop().director();
        browser.send(director, tab(one) + "/certificate", Map.of());
        step(one, director, "suspension", Map.of("words", "No llegó la calibración"));
        assertThat(recognitions.now(one).state()).isEqualTo(CaseState.SUSPENDED);

        step(one, one.workshop().manager(), "appeal", Map.of("words", "Sí llegó, aquí está"));

        Document page = browser.page(director, tab(one) + "/committee");
        assertThat(page.select("main").text()).contains("Citar a quienes oyen la apelación");
        assertThat(page.select(".notice").text())
                .as("one has not decided before, and that is too few")
                .contains("Solo 1 persona puede ser citada y hacen falta 3", "Se puede citar a");
        assertThat(page.select("form[action$=/committee]")).isEmpty();
        assertThat(page.select(".notice a.button.primary").attr("href")).isEqualTo("/people");
        assertThat(page.select("#others li")).hasSize(3);
        Document reinstating = browser.page(director, tab(one) + "/reinstatement");
        MvcTestResult early = browser.send(
                director,
                tab(one) + "/reinstatement",
                with(formOn(reinstating, "form[action$=/reinstatement]"), "words", "Ya"));
        assertThat(early).hasStatus(422);
        assertThat(read(early).select(".error-summary").text()).contains("apelación sin contestar");
    }

    @Test
    void theListShowsEachTheirOwnAndWhatWaitsFirst() {
        Recognition one = recognitions.inCommittee(recognitions.prepared());

        Document director = browser.page(one.workshop().director(), "/cases");
        assertThat(director.select("#cases tbody tr")).hasSize(1);
        assertThat(director.select("#cases tbody tr").text()).contains("En el comité");
        assertThat(browser.page(one.workshop().director(), "/cases?state=applied")
                        .select("#cases tbody tr"))
                .isEmpty();
        Document member = browser.page(one.chair(), "/cases");
        assertThat(member.select(".tasks .button").attr("href")).isEqualTo(tab(one) + "/dossier");
        assertThat(browser.page(one.committee().getLast(), "/cases").select(".empty"))
                .as("not called")
                .hasSize(1);
        assertThat(browser.page(staff.director(), "/cases").select("#cases")).isEmpty();
    }

    @Test
    void assessorsAndMembersOfTheCommitteeBeginAtTheirCases() {
        Recognition one = recognitions.bare();

        for (Actor person : List.of(one.first(), one.chair())) {
            assertThat(browser.open(person, "/home"))
                    .hasStatus(303)
                    .redirectedUrl()
                    .isEqualTo("/cases");
        }
    }

    /** Opens the form and sends it filled in. */
    @Test
    void ofTwoSuspensionsAtTheSameInstantTheSecondIsToldOfTheFirst() {
        Recognition one = recognitions.granted(recognitions.prepared());
        grants.keys(one.workshop());
        recognitions.inside(one, () -> issuing.issue(one.id()).orThrow());
        Actor director = one.workshop().director();
        Map<String, String> form = with(
                formOn(browser.page(director, tab(one) + "/suspension"), "form[action$=/suspension]"),
                "words",
                "No vimos los registros");

        Callable<MvcTestResult> post = () -> browser.send(director, tab(one) + "/suspension", form);
        List<MvcTestResult> answers = instant.both("cases.accreditation_case", post, post);

        assertThat(answers)
                .extracting(answer -> answer.getResponse().getStatus())
                .containsExactlyInAnyOrder(303, 409);
        MvcTestResult second = answers.stream()
                .filter(answer -> answer.getResponse().getStatus() == 409)
                .findFirst()
                .orElseThrow();
        assertThat(read(second).select("main").text()).contains("No vimos los registros", "suspendió");
        assertThat(recognitions.now(one).events().stream()
                        .filter(event -> event.step() == CaseStep.SUSPENDED)
                        .count())
                .isOne();
    }

    private void step(Recognition one, Actor person, String page, Map<String, String> filled) {
        Document form = browser.page(person, tab(one) + "/" + page);
        Map<String, String> typed = new HashMap<>(formOn(form, "form[action$=/" + page + "]"));
        typed.putAll(filled);
        assertThat(browser.send(person, tab(one) + "/" + page, typed)).as(page).hasStatus(303);
    }

    private static Map<String, String> asItStands(Document form) {
        return new HashMap<>(formOn(form, "form[action$=/application]"));
    }

    private static Map<String, String> product(Recognition one) {
        return Map.of("id", one.id().toString(), "name", "Mesa de parota", "hsCode", "940360");
    }

    private static String id(Actor person) {
        return person.person().value().toString();
    }

    private static String file(Recognition one, String page) {
        return one.workshop().file(page);
    }

    private static String tab(Recognition one) {
        return one.workshop().file("case");
    }
}
