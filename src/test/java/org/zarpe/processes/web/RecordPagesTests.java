package org.zarpe.processes.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.zarpe.Browser.formOn;
import static org.zarpe.Browser.read;
import static org.zarpe.Browser.with;

import java.io.IOException;
import java.time.LocalDate;
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
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;
import org.zarpe.Browser;
import org.zarpe.Staff;
import org.zarpe.ZarpeTest;
import org.zarpe.diagnosis.Workshops;
import org.zarpe.diagnosis.Workshops.Workshop;
import org.zarpe.identity.Actor;
import org.zarpe.processes.Paperwork;
import org.zarpe.shared.Ids;
import org.zarpe.shared.files.Made;

@ZarpeTest
@Tag("persistence")
class RecordPagesTests {

    @Autowired
    Workshops workshops;

    @Autowired
    Browser browser;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Staff staff;

    @Autowired
    Paperwork desk;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transaction;

    private Workshop workshop;
    private Actor helper;

    @BeforeEach
    void aWorkshop() {
        workshop = workshops.applicant();
        helper = staff.worker(workshop.director(), workshop.company().value());
    }

    @Test
    void aFormIsPrintedBlankWithALineForEachThing() throws IOException {
        UUID form = formInForce();

        MvcTestResult paper = browser.open(helper, page(form) + "/versions/1/paper");

        try (PDDocument pdf = Loader.loadPDF(paper.getResponse().getContentAsByteArray())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Se anota aquí", "Fecha", "Medida", "Quién revisó");
        }
    }

    @Test
    void aFormWithoutAnythingToFillInIsNotSent() {
        UUID id = begin("form");
        Map<String, String> typed = formOn(browser.page(helper, page(id) + "/draft"), "form[action$=/draft]");
        browser.send(
                helper, page(id) + "/draft", with(with(typed, "purpose", "Que quede escrito"), "keeping", "Carpeta"));

        assertThat(Paperwork.code(desk.send(workshop, helper, id, workshop.manager())))
                .isEqualTo("required");
    }

    @Test
    void aPhotoOfTheSheetIsFiledByDateWithWhoFiledIt() {
        UUID form = formInForce();
        Document blank = browser.page(helper, page(form) + "/records/new");
        Map<String, String> typed = formOn(blank, "form[action$=/records]");

        assertThat(filed(form, with(typed, "note", "Turno de la mañana"), Made.jpegFromAPhone()))
                .hasStatus(303);
        assertThat(filed(form, again(with(typed, "madeOn", "02/01/2025"), "Hoja vieja"), null))
                .hasStatus(303);

        Document card = browser.page(helper, page(form));
        assertThat(card.select("#records li")).hasSize(2);
        assertThat(card.select("#records li").first().text())
                .contains("Turno de la mañana", "archivó " + nameOf(helper), "foto");
        Document year = browser.page(helper, page(form) + "/records?year=2025");
        assertThat(year.select("tbody tr")).hasSize(1);
        assertThat(year.select("tbody").text())
                .contains(
                        "Hoja vieja",
                        String.valueOf(LocalDate.now().plusYears(5).getYear()));
        assertThat(year.select(".segmented a")).hasSize(2);
        MvcTestResult photo = browser.open(
                helper,
                browser.page(helper, page(form)).select("#records a[download]").attr("href"));
        assertThat(photo).hasStatusOk();
        assertThat(photo.getResponse().getHeader("Content-Disposition"))
                .startsWith("attachment")
                .contains("FO-01-" + LocalDate.now() + ".jpg");
    }

    @Test
    void aSecondClickFilesNothingTwice() {
        UUID form = formInForce();
        Map<String, String> typed = with(
                formOn(browser.page(helper, page(form) + "/records/new"), "form[action$=/records]"), "note", "118");
        filed(form, typed, null);
        filed(form, typed, null);

        assertThat(browser.page(helper, page(form) + "/records").select("tbody tr"))
                .hasSize(1);
    }

    @Test
    void refusesWhatCannotBeRightBesideItsField() {
        UUID form = formInForce();
        Map<String, String> typed = with(
                formOn(browser.page(helper, page(form) + "/records/new"), "form[action$=/records]"), "note", "118");
        Map<Map<String, String>, String> wrong = Map.of(
                with(typed, "madeOn", "01/01/2999"), "madeOn",
                with(typed, "madeOn", ""), "madeOn",
                with(typed, "madeOn", "31/02/2026"), "madeOn",
                with(typed, "madeOn", "2026"), "madeOn",
                with(typed, "keepUntil", "01/01/2020"), "keepUntil",
                with(typed, "keepUntil", "01/01/2999"), "keepUntil",
                with(typed, "note", ""), "note",
                with(typed, "note", "x".repeat(2001)), "note");
        wrong.forEach((form_, field) -> {
            MvcTestResult answer = filed(form, form_, null);
            assertThat(answer).as("%s %s", field, form_).hasStatus(422);
            assertThat(read(answer).select("[name=" + field + "][aria-invalid]"))
                    .as(form_.toString())
                    .hasSize(1);
        });
        MvcTestResult program = filed(form, typed, new byte[] {'M', 'Z', 0, 0, 1, 2});
        assertThat(program).hasStatus(422);
        assertThat(read(program).select("[name=file][aria-invalid]")).hasSize(1);
    }

    @Test
    void nothingIsFiledUnderWhatDoesNotHold() {
        UUID draft = begin("form");
        UUID procedure = desk.inForce(workshop);
        for (UUID document : List.of(draft, procedure)) {
            MvcTestResult answer = filed(
                    document,
                    Map.of(
                            "id",
                            Ids.next().toString(),
                            "madeOn",
                            "02/01/2025",
                            "keepUntil",
                            "02/01/2030",
                            "note",
                            "118"),
                    null);
            assertThat(answer).hasStatus(422);
            assertThat(read(answer).select(".error-summary").text()).contains("vigente");
        }
    }

    @Test
    void whatWasFiledByMistakeIsStruckOutOnceWithItsReason() {
        UUID form = formInForce();
        filed(
                form,
                with(
                        formOn(browser.page(helper, page(form) + "/records/new"), "form[action$=/records]"),
                        "note",
                        "118"),
                null);
        String striking = browser.page(helper, page(form) + "/records")
                .select("form[action$=/striking]")
                .attr("action");

        assertThat(browser.send(helper, striking, "why", " ")).hasStatus(422);
        assertThat(browser.send(helper, striking, "why", "Era de otra tanda")).hasStatus(303);
        assertThat(browser.send(helper, striking, "why", "Otra vez")).hasStatus(409);

        Document list = browser.page(helper, page(form) + "/records");
        assertThat(list.select("tbody").text()).contains("118", "Tachado", "Era de otra tanda");
        assertThat(list.select("form[action$=/striking]")).isEmpty();
    }

    @Test
    void theDatabaseChangesNothingThatWasFiled() {
        UUID form = formInForce();
        filed(
                form,
                with(
                        formOn(browser.page(helper, page(form) + "/records/new"), "form[action$=/records]"),
                        "note",
                        "118"),
                null);

        assertThatThrownBy(() -> desk.inside(
                        workshop,
                        () -> transaction.execute(begun -> jdbc.sql(
                                        "update processes.filed_record set note = '119' where document_id = ?")
                                .param(form)
                                .update())))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("stays as it is");
    }

    @Test
    void recordsOfAnotherCompanyAreNotSeen() {
        UUID form = formInForce();
        Workshop other = workshops.applicant();

        assertThat(browser.open(other.manager(), page(form) + "/records")).hasStatus(403);
    }

    private Map<String, String> again(Map<String, String> typed, String note) {
        return with(with(typed, "id", Ids.next().toString()), "note", note);
    }

    private String nameOf(Actor actor) {
        return actor.name();
    }

    private UUID begin(String kind) {
        UUID id = Ids.next();
        browser.send(helper, workshop.file("documents"), "id", id.toString(), "kind", kind, "title", "Hoja de corte");
        return id;
    }

    private UUID formInForce() {
        UUID id = begin("form");
        Map<String, String> typed = formOn(browser.page(helper, page(id) + "/draft"), "form[action$=/draft]");
        browser.send(
                helper,
                page(id) + "/draft",
                with(
                        with(with(typed, "purpose", "Que quede escrito"), "keeping", "Carpeta azul"),
                        "blanks",
                        "Fecha\nMedida\nQuién revisó"));
        desk.send(workshop, helper, id, workshop.manager()).orThrow();
        desk.approve(workshop, workshop.manager(), id, 1).orThrow();
        return id;
    }

    private MvcTestResult filed(
            UUID document, Map<String, String> form, byte @org.jspecify.annotations.Nullable [] sheet) {
        var request = mvc.post().multipart().uri(page(document) + "/records");
        if (sheet != null) {
            request = request.file(new MockMultipartFile("file", "hoja.jpg", "image/jpeg", sheet));
        }
        form.forEach(request::param);
        return request.with(staff.signedIn(helper)).with(csrf()).exchange();
    }

    private String page(UUID document) {
        return workshop.file("documents/" + document);
    }
}
