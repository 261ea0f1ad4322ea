package org.zarpe.processes.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.zarpe.Browser.formOn;
import static org.zarpe.Browser.read;
import static org.zarpe.Browser.with;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
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
import org.zarpe.processes.Sheets;
import org.zarpe.processes.UploadDocuments;
import org.zarpe.processes.VersionState;
import org.zarpe.processes.domain.DocumentVersion;
import org.zarpe.shared.Ids;
import org.zarpe.shared.Sha256;
import org.zarpe.shared.files.FileKind;
import org.zarpe.shared.files.Made;

@ZarpeTest
@Tag("persistence")
class UploadPagesTests {

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
    void whoeverHasItAlreadyIsAskedForTheFileAtOnce() {
        Map<String, String> typed = with(
                with(
                        formOn(browser.page(helper, workshop.file("documents/new")), "form[action$=/documents]"),
                        "title",
                        "Cómo soldamos"),
                "way",
                "upload");

        MvcTestResult begun = browser.send(helper, workshop.file("documents"), typed);

        assertThat(begun).hasStatus(303);
        assertThat(begun.getResponse().getRedirectedUrl()).endsWith("/draft/file");
        Document page = browser.page(helper, begun.getResponse().getRedirectedUrl());
        assertThat(page.select("form[enctype=multipart/form-data] input[type=file]"))
                .hasSize(1);
    }

    @Test
    void aFileIsSentApprovedReadAndTakenAsItIs() {
        UUID document = desk.draft(workshop, helper);
        byte[] pdf = Sheets.pdf("Medir dos veces", "Cortar una");

        assertThat(upload(document, "../Corte <viejo>.pdf", pdf)).hasStatus(303);
        desk.send(workshop, helper, document, workshop.manager()).orThrow();
        desk.approve(workshop, workshop.manager(), document, 1).orThrow();

        Document page = browser.page(helper, page(document));
        assertThat(page.select("h2 + p").text()).contains("Vigente");
        assertThat(page.select("a[href$=/versions/1/file]").first().text()).isEqualTo("Corte viejo.pdf");
        assertThat(page.text()).as("what had been written").doesNotContain("Cortar derecho");
        assertThat(page.select("form[action$=/readings]")).hasSize(1);
        MvcTestResult taken = browser.open(helper, page(document) + "/versions/1/file");
        assertThat(taken).hasStatusOk();
        assertThat(taken.getResponse().getContentAsByteArray()).isEqualTo(pdf);
        assertThat(taken.getResponse().getContentType()).isEqualTo("application/pdf");
        assertThat(taken.getResponse().getHeader("Content-Disposition"))
                .startsWith("attachment")
                .contains("PR-01-v1.pdf");
        assertThat(taken.getResponse().getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void aFileNeedsNoStepsToBeSent() {
        UUID id = Ids.next();
        browser.send(helper, workshop.file("documents"), "id", id.toString(), "kind", "procedure", "title", "Soldar");
        upload(id, "soldar.docx", Sheets.word("Soldar despacio"));

        assertThat(Paperwork.code(desk.send(workshop, helper, id, workshop.manager())))
                .isEqualTo("done");
        DocumentVersion sent = desk.kept(workshop, id).versions().newest();
        assertThat(sent.state()).isEqualTo(VersionState.IN_REVIEW);
        assertThat(sent.file().kind()).isEqualTo(FileKind.DOCX);
        assertThat(sent.file().sha256()).hasSize(64);
    }

    @Test
    void itsAuthorAloneDoesNotApproveAFileEither() {
        UUID document = desk.draft(workshop, helper);
        upload(document, "corte.pdf", Sheets.pdf("Cortar"));

        assertThat(Paperwork.code(desk.send(workshop, helper, document, helper)))
                .isEqualTo("author-alone");
    }

    @Test
    void whatWasWrittenStandsAgainWhereTheFileIsTakenOut() {
        UUID document = desk.draft(workshop, helper);
        upload(document, "corte.pdf", Sheets.pdf("Cortar"));
        Document draft = browser.page(helper, page(document) + "/draft");
        assertThat(draft.select("#given").text()).contains("corte.pdf");
        assertThat(draft.select("[name=purpose]")).isEmpty();

        assertThat(browser.send(
                        helper, page(document) + "/draft/file/removal", formOn(draft, "form[action$=/removal]")))
                .hasStatus(303);

        assertThat(browser.page(helper, page(document) + "/draft")
                        .select("[name=purpose]")
                        .val())
                .isEqualTo("Cortar derecho");
    }

    @Test
    void theDraftThatIsAFileKeepsTheRestWhileItsReviewIsSet() {
        UUID document = desk.draft(workshop, helper);
        upload(document, "corte.pdf", Sheets.pdf("Cortar"));
        Map<String, String> typed = formOn(browser.page(helper, page(document) + "/draft"), "form[action$=/draft]");

        assertThat(browser.send(helper, page(document) + "/draft", with(typed, "reviewMonths", "6")))
                .hasStatus(303);

        DocumentVersion draft = desk.kept(workshop, document).versions().newest();
        assertThat(draft.reviewMonths()).isEqualTo(6);
        assertThat(draft.file().name()).isEqualTo("corte.pdf");
        assertThat(draft.text().purpose().es()).isEqualTo("Cortar derecho");
    }

    @Test
    void whatIsNoDocumentOrMayActStaysOutWithItsReasonBesideTheField() throws IOException {
        UUID document = desk.draft(workshop, helper);
        byte[] program = new byte[4096];
        program[0] = 'M';
        program[1] = 'Z';
        Map<String, byte[]> refused = Map.of(
                "file-kind-refused", program,
                "file-with-macros", Made.office("wordprocessingml.document.macroEnabled.main+xml"),
                "file-with-script",
                        Made.pdf(paper ->
                                paper.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"))),
                "file-encrypted",
                        Made.pdf(paper ->
                                paper.protect(new StandardProtectionPolicy("dueña", "abrir", new AccessPermission()))),
                "file-expands", Made.bomb(),
                "file-empty", new byte[0],
                "file-no-document", Made.png());
        for (Map.Entry<String, byte[]> bad : refused.entrySet()) {
            MvcTestResult answer = upload(document, "procedimiento.pdf", bad.getValue());
            assertThat(answer).as(bad.getKey()).hasStatus(422);
            assertThat(read(answer).select("[name=file][aria-invalid]"))
                    .as(bad.getKey())
                    .hasSize(1);
            assertThat(read(answer).select(".refusal").text()).as(bad.getKey()).isNotBlank();
        }
        assertThat(desk.kept(workshop, document).versions().newest().file()).isNull();
    }

    @Test
    void nothingChosenAndTooLargeAreSaidInWords() {
        UUID document = desk.draft(workshop, helper);
        MvcTestResult none = browser.send(helper, page(document) + "/draft/file", "version", "1");
        assertThat(none).hasStatus(422);
        assertThat(read(none).select(".refusal").text()).contains("Elija un archivo");

        MvcTestResult large = upload(document, "largo.pdf", new byte[(int) UploadDocuments.LARGEST + 1]);
        assertThat(large).hasStatus(422);
        assertThat(read(large).select(".refusal").text()).contains("25 MB");
    }

    @Test
    void aStaleFormLaysNothing() {
        UUID document = desk.draft(workshop, helper);
        upload(document, "primero.pdf", Sheets.pdf("Primero"));

        assertThat(sent(document, "segundo.pdf", Sheets.pdf("Segundo"), 1)).hasStatus(409);

        assertThat(desk.kept(workshop, document).versions().newest().file().name())
                .isEqualTo("primero.pdf");
    }

    @Test
    void theDatabaseKeepsTheFileThatWasSent() {
        UUID document = desk.draft(workshop, helper);
        upload(document, "corte.pdf", Sheets.pdf("Cortar"));
        desk.send(workshop, helper, document, workshop.manager()).orThrow();

        assertThatThrownBy(() ->
                        sql("update processes.document_version set file_id = null where document_id = ?", document))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("stays as it is");
        assertThatThrownBy(() -> sql("update processes.given_file set name = 'otro' where document_id = ?", document))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void twoFilesAreComparedByWhatCanBeReadInThem() {
        UUID document = inForceAs(Sheets.word("Medir la madera", "Cortar con la sierra", "Guardar la pieza"));
        browser.send(helper, page(document) + "/versions", Map.of());
        upload(document, "corte.pdf", Sheets.pdf("Medir la madera", "Cortar con la sierra nueva", "Guardar la pieza"));

        Document second = browser.page(helper, page(document) + "/versions/2");

        assertThat(second.select("#changes ins").text()).contains("nueva");
        assertThat(second.select("#changes del")).isEmpty();
        assertThat(second.select("#changes li")).hasSize(1);
    }

    @Test
    void aFileIsComparedWithWhatWasWrittenBefore() {
        UUID document = desk.inForce(workshop);
        browser.send(helper, page(document) + "/versions", Map.of());
        upload(document, "corte.pdf", Sheets.pdf("Cortar derecho", "Taller: Mide", "Taller: Corta despacio"));

        Document second = browser.page(helper, page(document) + "/versions/2");

        assertThat(second.select("#changes ins").text()).contains("despacio");
        assertThat(second.select("#changes del")).isEmpty();
    }

    @Test
    void whereNothingCanBeReadThatIsSaid() {
        UUID document = inForceAs(Made.pdf());
        browser.send(helper, page(document) + "/versions", Map.of());
        upload(document, "corte.pdf", Sheets.pdf("Cortar"));

        assertThat(browser.page(helper, page(document) + "/versions/2")
                        .select("#changes")
                        .text())
                .contains("no se puede leer texto");
    }

    @Test
    void nobodyElseTakesTheFile() {
        UUID document = inForceAs(Sheets.pdf("Cortar"));
        Workshop other = workshops.applicant();

        assertThat(browser.open(other.manager(), page(document) + "/versions/1/file"))
                .hasStatus(403);
        assertThat(browser.open(other.director(), page(document) + "/versions/1/file"))
                .hasStatus(403);
        assertThat(browser.open(helper, page(document) + "/versions/9/file")).hasStatus(404);
    }

    @Test
    void aVersionIsGivenAsAWordFileInEitherLanguage() throws Exception {
        UUID document = desk.inForce(workshop);
        try (XWPFDocument spanish = word(page(document) + "/versions/1/word?lang=es")) {
            assertThat(said(spanish)).contains("Cómo cortamos", "Para qué es", "Cortar derecho");
            assertThat(spanish.getParagraphs().stream()
                            .filter(one -> "Heading1".equals(one.getStyle()))
                            .map(one -> one.getText()))
                    .containsExactly("Para qué es", "Pasos");
            XWPFTable steps = spanish.getTables().getFirst();
            assertThat(steps.getRow(0).getTableCells().stream().map(cell -> cell.getText()))
                    .containsExactly("Núm.", "Quién", "Qué hace", "Qué papel queda");
            assertThat(steps.getRows().stream()
                            .skip(1)
                            .map(row -> row.getCell(0).getText() + " "
                                    + row.getCell(2).getText()))
                    .containsExactly("1 Mide", "2 Corta");
            assertThat(spanish.getHeaderList().getFirst().getText()).contains("PR-01", "versión 1", "Vigente");
            assertThat(spanish.getFooterList().getFirst().getText()).contains("Aprobó el", "no controlada");
            assertThat(spanish.getStyle())
                    .as("spelling")
                    .satisfies(style -> assertThat(style.getDocDefaults()
                                    .getRPrDefault()
                                    .getRPr()
                                    .getLangArray(0)
                                    .getVal())
                            .isEqualTo("es-MX"));
        }
        try (XWPFDocument english = word(page(document) + "/versions/1/word?lang=en")) {
            assertThat(said(english)).contains("Steps");
            assertThat(english.getHeaderList().getFirst().getText()).contains("version 1");
        }
    }

    @Test
    void whatPeoplePasteStandsInTheWordFile() throws IOException {
        UUID document = desk.draft(workshop, helper);
        Map<String, String> typed = formOn(browser.page(helper, page(document) + "/draft"), "form[action$=/draft]");
        browser.send(
                helper, page(document) + "/draft", with(typed, "step.0.what", "Mide <b>&amp; \ud83d\udd28 dos\nveces"));

        try (XWPFDocument word = word(page(document) + "/versions/1/word")) {
            assertThat(word.getTables().getFirst().getRow(1).getCell(2).getText())
                    .contains("<b>&amp;", "\ud83d\udd28", "veces");
        }
    }

    @Test
    void theWordFileComesInAgainAsAVersion() {
        UUID document = desk.inForce(workshop);
        byte[] word = browser.open(helper, page(document) + "/versions/1/word")
                .getResponse()
                .getContentAsByteArray();
        browser.send(helper, page(document) + "/versions", Map.of());

        assertThat(upload(document, "PR-01.docx", word)).hasStatus(303);

        assertThat(desk.kept(workshop, document).versions().newest().file().sha256())
                .isEqualTo(HexFormat.of().formatHex(Sha256.begun().digest(word)));
    }

    @Test
    void aVersionThatIsAFileIsNotPrintedAnew() {
        UUID document = inForceAs(Sheets.pdf("Cortar"));

        for (String print : List.of("paper", "word")) {
            assertThat(browser.open(helper, page(document) + "/versions/1/" + print)
                            .getResponse()
                            .getRedirectedUrl())
                    .endsWith("/versions/1/file");
        }
        assertThat(browser.open(helper, page(desk.draft(workshop, helper)) + "/versions/1/file")
                        .getResponse()
                        .getRedirectedUrl())
                .endsWith("/versions/1/paper");
    }

    private UUID inForceAs(byte[] file) {
        UUID document = desk.draft(workshop, helper);
        upload(document, "corte", file);
        desk.send(workshop, helper, document, workshop.manager()).orThrow();
        desk.approve(workshop, workshop.manager(), document, 1).orThrow();
        return document;
    }

    private MvcTestResult upload(UUID document, String name, byte[] file) {
        return sent(
                document,
                name,
                file,
                desk.kept(workshop, document).versions().newest().version());
    }

    private MvcTestResult sent(UUID document, String name, byte[] file, long version) {
        return mvc.post()
                .multipart()
                .uri(page(document) + "/draft/file")
                .file(new MockMultipartFile("file", name, "application/octet-stream", file))
                .param("version", Long.toString(version))
                .with(staff.signedIn(helper))
                .with(csrf())
                .exchange();
    }

    private XWPFDocument word(String address) throws IOException {
        MvcTestResult answer = browser.open(helper, address);
        assertThat(answer).hasStatusOk();
        assertThat(answer.getResponse().getContentType()).isEqualTo(FileKind.DOCX.mediaType());
        assertThat(answer.getResponse().getHeader("Content-Disposition")).contains("PR-01-v1.docx");
        return new XWPFDocument(new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()));
    }

    private static String said(XWPFDocument document) {
        return new XWPFWordExtractor(document).getText();
    }

    private void sql(String statement, UUID document) {
        desk.inside(
                workshop,
                () -> transaction.execute(
                        begun -> jdbc.sql(statement).param(document).update()));
    }

    private String page(UUID document) {
        return workshop.file("documents/" + document);
    }
}
