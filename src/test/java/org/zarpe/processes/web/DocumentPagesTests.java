package org.zarpe.processes.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zarpe.Browser.form;
import static org.zarpe.Browser.formOn;
import static org.zarpe.Browser.read;
import static org.zarpe.Browser.with;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.zarpe.Browser;
import org.zarpe.SameInstant;
import org.zarpe.Staff;
import org.zarpe.ZarpeTest;
import org.zarpe.diagnosis.Workshops;
import org.zarpe.diagnosis.Workshops.Workshop;
import org.zarpe.identity.Actor;
import org.zarpe.processes.Paperwork;
import org.zarpe.processes.VersionState;
import org.zarpe.processes.domain.Approval;
import org.zarpe.shared.Ids;

@ZarpeTest
@Tag("persistence")
class DocumentPagesTests {

    @Autowired
    Workshops workshops;

    @Autowired
    Browser browser;

    @Autowired
    Staff staff;

    @Autowired
    Paperwork desk;

    @Autowired
    SameInstant instant;

    private Workshop workshop;
    private Actor helper;

    @BeforeEach
    void aWorkshop() {
        workshop = workshops.applicant();
        helper = staff.worker(workshop.director(), workshop.company().value());
    }

    @Test
    void isBegunFromAProcessWithItsNameAndWrittenToItsEnd() {
        UUID process = desk.process(workshop, "packing");
        Document blank = browser.page(helper, workshop.file("documents/new?process=" + process));
        Map<String, String> typed = formOn(blank, "form[action$=/documents]");
        assertThat(typed).containsEntry("title", "Empaque y preservación");

        MvcTestResult begun = browser.send(helper, workshop.file("documents"), typed);

        assertThat(begun).hasStatus(303);
        String draft = begun.getResponse().getRedirectedUrl();
        assertThat(draft).endsWith(typed.get("id") + "/draft");
        Document builder = browser.page(helper, draft);
        assertThat(builder.select("[name=purpose]").val()).isNotBlank();
        assertThat(builder.select("[name$=what]").eachText())
                .as("the text of the method")
                .hasSizeGreaterThanOrEqualTo(3)
                .doesNotContain("");
        assertThat(builder.select(".notice").text()).contains("viene del método");
    }

    @Test
    void refusesADocumentWithoutTitleOrKind() {
        assertThat(browser.send(
                        helper, workshop.file("documents"), "id", Ids.next().toString()))
                .hasStatus(422);
        MvcTestResult result = browser.send(
                helper, workshop.file("documents"), "id", Ids.next().toString(), "kind", "procedure");
        assertThat(result).hasStatus(422);
        assertThat(read(result).select("[name=title][aria-invalid]")).hasSize(1);
    }

    @Test
    void stepsAreAddedMovedAndTakenOutAndNothingTypedIsLost() {
        String draft = draft(desk.draft(workshop, helper));
        Map<String, String> typed = formOn(browser.page(helper, draft), "form[action$=/draft]");
        typed = with(typed, "step.1.what", "Corta con la sierra nueva");

        Document added = arranged(draft, typed, "add");
        assertThat(what(added)).containsExactly("Mide", "Corta con la sierra nueva", "");

        Map<String, String> more = with(formOn(added, "form[action$=/draft]"), "step.2.what", "Lija");
        Document up = arranged(draft, more, "up-2");
        assertThat(what(up)).containsExactly("Mide", "Lija", "Corta con la sierra nueva");

        Document down = arranged(draft, formOn(up, "form[action$=/draft]"), "down-0");
        assertThat(what(down)).containsExactly("Lija", "Mide", "Corta con la sierra nueva");

        Document fewer = arranged(draft, formOn(down, "form[action$=/draft]"), "remove-0");
        assertThat(what(fewer)).containsExactly("Mide", "Corta con la sierra nueva");
        assertThat(what(arranged(draft, formOn(fewer, "form[action$=/draft]"), "up-99")))
                .containsExactly("Mide", "Corta con la sierra nueva");
        assertThat(what(browser.page(helper, draft)))
                .as("nothing was saved meanwhile")
                .containsExactly("Mide", "Corta");
    }

    @Test
    void emptyLinesAreNotKept() {
        UUID document = desk.draft(workshop, helper);
        Map<String, String> typed = formOn(browser.page(helper, draft(document)), "form[action$=/draft]");

        assertThat(browser.send(
                        helper, draft(document), with(with(typed, "step.5.who", "Taller"), "step.5.what", "Barre")))
                .hasStatus(303);

        assertThat(what(browser.page(helper, draft(document)))).containsExactly("Mide", "Corta", "Barre");
    }

    @Test
    void refusesTooLongAndStrangeNumbersBesideTheField() {
        UUID document = desk.draft(workshop, helper);
        Map<String, String> typed = formOn(browser.page(helper, draft(document)), "form[action$=/draft]");

        MvcTestResult result =
                browser.send(helper, draft(document), with(typed, "step.1.what", "x".repeat(10_000_000)));
        assertThat(result).hasStatus(422);
        assertThat(read(result).select("[name='step.1.what'][aria-invalid]")).hasSize(1);
        for (String months : List.of("0", "61", "doce", "1.5", "-3", "")) {
            MvcTestResult refused = browser.send(helper, draft(document), with(typed, "reviewMonths", months));
            assertThat(refused).as(months).hasStatus(422);
            assertThat(read(refused).select("[name=reviewMonths][aria-invalid]"))
                    .as(months)
                    .hasSize(1);
        }
        assertThat(desk.kept(workshop, document).versions().newest().version()).isEqualTo(1);
    }

    @Test
    void aStaleDraftShowsBothAndOverwritesOnlyKnowingly() {
        UUID document = desk.draft(workshop, helper);
        Map<String, String> mine = formOn(browser.page(helper, draft(document)), "form[action$=/draft]");
        browser.send(workshop.manager(), draft(document), with(mine, "purpose", "Que nadie se corte"));

        MvcTestResult stale = browser.send(helper, draft(document), with(mine, "purpose", "Cortar a escuadra"));

        assertThat(stale).hasStatus(409);
        assertThat(read(stale).select(".conflict").text()).contains("Que nadie se corte", "Cortar a escuadra");
        assertThat(browser.send(helper, draft(document), formOn(read(stale), "form[action$=/draft]")))
                .hasStatus(303);
        assertThat(desk.kept(workshop, document)
                        .versions()
                        .newest()
                        .text()
                        .purpose()
                        .es())
                .isEqualTo("Cortar a escuadra");
    }

    @Test
    void aDraftThatWasSentMeanwhileIsNotWrittenAnyMore() {
        UUID document = desk.draft(workshop, helper);
        Map<String, String> mine = formOn(browser.page(helper, draft(document)), "form[action$=/draft]");
        desk.send(workshop, helper, document, workshop.manager()).orThrow();

        assertThat(browser.send(helper, draft(document), mine)).hasStatus(409);
        assertThat(browser.open(helper, draft(document))).hasStatus(303);
    }

    @Test
    void theAuthorAloneIsRefusedInWords() {
        UUID document = desk.draft(workshop, helper);
        Map<String, String> typed = formOn(browser.page(helper, sending(document)), "form[action$=/sending]");

        MvcTestResult alone = browser.send(
                helper,
                sending(document),
                with(typed, "approver." + helper.person().value(), "true"));

        assertThat(alone).hasStatus(422);
        assertThat(read(alone).select("#f-approvers .refusal").text()).contains("otra persona");
        assertThat(browser.send(
                        helper,
                        sending(document),
                        with(typed, "approver." + workshop.manager().person().value(), "true")))
                .hasStatus(303);
    }

    @Test
    void refusesADayThatPassedOrIsNone() {
        UUID document = desk.draft(workshop, helper);
        Map<String, String> typed = with(
                formOn(browser.page(helper, sending(document)), "form[action$=/sending]"),
                "approver." + workshop.manager().person().value(),
                "true");
        for (String day : List.of("01/01/2020", "31/06/2027", "2027", "mañana", "")) {
            MvcTestResult refused = browser.send(helper, sending(document), with(typed, "from", day));
            assertThat(refused).as(day).hasStatus(422);
            assertThat(read(refused).select("[name=from][aria-invalid]"))
                    .as(day)
                    .hasSize(1);
        }
    }

    @Test
    void onlyWhoWasNamedIsAsked() {
        UUID document = desk.draft(workshop, helper);
        desk.send(workshop, helper, document, workshop.manager()).orThrow();

        assertThat(browser.page(workshop.manager(), page(document)).select("form[action$=/approval]"))
                .hasSize(1);
        assertThat(browser.page(workshop.manager(), workshop.file("processes")).text())
                .contains("Espera su aprobación");
        assertThat(browser.page(helper, page(document)).select("form[action$=/approval]"))
                .isEmpty();
        MvcTestResult own = browser.send(helper, page(document) + "/approval", "round", "1");
        assertThat(own).hasStatus(422);
        assertThat(read(own).select(".error-summary").text()).contains("Quien lo escribió");
    }

    @Test
    void sendingBackNeedsAReasonThatTheAuthorReads() {
        UUID document = desk.draft(workshop, helper);
        desk.send(workshop, helper, document, workshop.manager()).orThrow();

        assertThat(browser.send(workshop.manager(), page(document) + "/return", "round", "1", "reason", ""))
                .hasStatus(422);
        assertThat(browser.send(workshop.manager(), page(document) + "/return", "round", "1", "reason", "Falta medir"))
                .hasStatus(303);

        assertThat(browser.page(helper, draft(document)).select(".notice").text())
                .contains("Falta medir");
    }

    @Test
    void bothYesesOfTheSameInstantCount() {
        UUID document = desk.draft(workshop, helper);
        desk.send(workshop, helper, document, workshop.manager(), workshop.adviser())
                .orThrow();

        List<MvcTestResult> answers = instant.both(
                "processes.approval",
                () -> browser.send(workshop.manager(), page(document) + "/approval", "round", "1"),
                () -> browser.send(workshop.adviser(), page(document) + "/approval", "round", "1"));

        assertThat(answers).allSatisfy(answer -> assertThat(answer).hasStatus(303));
        assertThat(desk.kept(workshop, document).versions().newest().asked()).allMatch(Approval::isYes);
        assertThat(desk.kept(workshop, document).versions().newest().state()).isEqualTo(VersionState.APPROVED);
    }

    @Test
    void eachPersonConfirmsForOneselfAndTheListSaysWhoHasNot() {
        UUID document = desk.inForce(workshop);
        Document before = browser.page(helper, page(document));
        assertThat(before.select("#readers").text()).contains("Faltan 2 personas");

        assertThat(browser.send(helper, page(document) + "/readings", formOn(before, "form[action$=/readings]")))
                .hasStatus(303);

        Document after = browser.page(helper, page(document));
        assertThat(after.select("form[action$=/readings]")).isEmpty();
        assertThat(after.select("#readers").text()).contains("Falta una persona");
        assertThat(browser.page(workshop.adviser(), page(document)).select("form[action$=/readings]"))
                .isEmpty();
    }

    @Test
    void aNewVersionShowsWhatChanged() {
        UUID document = desk.inForce(workshop);
        assertThat(browser.send(helper, page(document) + "/versions", Map.of())).hasStatus(303);
        Map<String, String> typed = formOn(browser.page(helper, draft(document)), "form[action$=/draft]");
        browser.send(helper, draft(document), with(typed, "step.0.what", "Mide dos veces"));

        Document second = browser.page(helper, page(document) + "/versions/2");

        assertThat(second.select("#changes ins").text()).contains("dos veces");
        assertThat(second.select("#changes del")).isEmpty();
        assertThat(second.select("#changes").text()).contains("Cambió: paso 1");
        assertThat(browser.page(helper, page(document)).select("h2 + p").text()).contains("Vigente");
        assertThat(browser.open(helper, page(document) + "/versions/9")).hasStatus(404);
    }

    @Test
    void thePaperSaysOnEachPageWhatItIsAndThatItIsNotControlled() throws IOException {
        UUID document = desk.inForce(workshop);

        MvcTestResult answer = browser.open(helper, page(document) + "/versions/1/paper");

        assertThat(answer).hasStatusOk();
        try (PDDocument pdf = Loader.loadPDF(answer.getResponse().getContentAsByteArray())) {
            String said = new PDFTextStripper().getText(pdf);
            assertThat(said)
                    .contains("PR-01", "versión 1", "Vigente", "Aprobó el", "no controlada", "Cómo cortamos", "Mide");
        }
    }

    @Test
    void theTitleOfTheMethodStaysInBothLanguages() {
        UUID process = desk.process(workshop, "packing");
        Map<String, String> typed = formOn(
                browser.page(helper, workshop.file("documents/new?process=" + process)), "form[action$=/documents]");
        browser.send(helper, workshop.file("documents"), typed);

        assertThat(browser.page(helper, workshop.file("processes?lang=en")).text())
                .contains("PR-01 Packing and preservation");
    }

    @Test
    void aFormSaysWhereItIsKept() {
        UUID id = Ids.next();
        browser.send(
                helper,
                workshop.file("documents"),
                form("id", id.toString(), "kind", "form", "title", "Pedido en blanco"));
        Document builder = browser.page(helper, draft(id));

        assertThat(builder.select("[name=keeping]")).hasSize(1);
        assertThat(builder.select("[name^=step]")).isEmpty();
    }

    private Document arranged(String draft, Map<String, String> typed, String how) {
        MvcTestResult result = browser.send(helper, draft, with(typed, "arrange", how));
        assertThat(result).hasStatusOk();
        return read(result);
    }

    private static List<String> what(Document page) {
        return page.select("[name^=step][name$=what]").eachAttr("name").stream()
                .map(name -> page.select("[name='" + name + "']").val())
                .toList();
    }

    private String page(UUID document) {
        return workshop.file("documents/" + document);
    }

    private String draft(UUID document) {
        return page(document) + "/draft";
    }

    private String sending(UUID document) {
        return page(document) + "/sending";
    }
}
