package org.zarpe.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.zarpe.Browser.read;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.zarpe.Browser;
import org.zarpe.Staff;
import org.zarpe.ZarpeTest;
import org.zarpe.diagnosis.Workshops;
import org.zarpe.diagnosis.Workshops.Workshop;
import org.zarpe.identity.Actor;
import org.zarpe.shared.Ids;
import org.zarpe.shared.files.Made;

@ZarpeTest
@Tag("persistence")
class EvidencePagesTests {

    private static final String REQUIREMENT = "req_supplier_approval";

    @Autowired
    Workshops workshops;

    @Autowired
    Browser browser;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Staff staff;

    private Workshop workshop;

    @BeforeEach
    void aWorkshop() {
        workshop = workshops.applicant();
    }

    @Test
    void anEmptyShelfSaysWhatWillStandThereAndHowToBegin() {
        Document page = browser.page(workshop.manager(), workshop.file("evidence"));

        assertThat(page.select(".empty a[href$=/evidence/new]")).hasSize(1);
    }

    @Test
    void aPhotoFromThePhoneStandsWithItsRequirement() {
        Document form =
                browser.page(workshop.manager(), workshop.file("evidence/new?kind=photo&requirement=" + REQUIREMENT));
        assertThat(form.select("input[type=file][capture=environment]")).hasSize(1);
        assertThat(form.select("select[name=requirement] option[selected]").val())
                .isEqualTo(REQUIREMENT);

        UUID id = Ids.next();
        assertThat(give(id, Made.jpegFromAPhone(), "IMG.JPG")).hasStatus(303);

        Document page = browser.page(workshop.manager(), workshop.file("requirements/" + REQUIREMENT));
        assertThat(page.select("#evidence img[src$=/" + id + "/preview]")).hasSize(1);
        assertThat(page.select("#evidence a[href*=/evidence/new?requirement=]")).hasSize(1);
        assertThat(browser.page(workshop.manager(), workshop.file("evidence")).select(".piece"))
                .hasSize(1);
    }

    @Test
    void aFileIsHandedOverAndNeverShownAndItsPictureIsOurs() {
        UUID id = Ids.next();
        give(id, Made.png(), "foto de \"mayo\".png");

        MockHttpServletResponse file = browser.open(workshop.adviser(), workshop.file("evidence/" + id + "/file"))
                .getResponse();
        assertThat(file.getStatus()).isEqualTo(200);
        assertThat(file.getHeader("Content-Disposition"))
                .startsWith("attachment;")
                .contains("mayo");
        assertThat(file.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(file.getContentType()).isEqualTo("image/png");
        assertThat(file.getContentAsByteArray()).isEqualTo(Made.png());
        assertThat(file.getHeader("ETag")).matches("\"[0-9a-f]{64}\"");

        MockHttpServletResponse preview = browser.open(workshop.adviser(), workshop.file("evidence/" + id + "/preview"))
                .getResponse();
        assertThat(preview.getContentType()).isEqualTo("image/jpeg");
        assertThat(preview.getContentAsByteArray().length).isBetween(200, 40_000);
    }

    @Test
    void aStrangerFindsNeitherFileNorPicture() {
        UUID id = Ids.next();
        give(id, Made.png(), "foto.png");
        Workshop other = workshops.applicant();

        for (String address : new String[] {"", "/file", "/preview"}) {
            assertThat(browser.open(other.manager(), workshop.file("evidence/" + id + address)))
                    .hasStatus(403);
            assertThat(browser.open(other.manager(), other.file("evidence/" + id + address)))
                    .hasStatus(404);
        }
    }

    @Test
    void aRenamedProgramIsRefusedBesideTheFieldAndWhatWasTypedStays() {
        MvcTestResult answer = give(Ids.next(), Made.joined(Made.bytes("MZ\u0001"), new byte[500]), "inspeccion.pdf");

        assertThat(answer).hasStatus(422);
        Document page = read(answer);
        assertThat(page.select("#f-file-error").text()).contains("PDF, Word, Excel");
        assertThat(page.select("textarea[name=words]").text()).isEqualTo("Lista de mayo");
    }

    @Test
    void oneTryNamesEverythingThatIsMissingBesideItsField() {
        assertThat(missing("photo")).contains("f-file-error", "f-words-error", "f-requirement-error", "f-from-error");
        assertThat(missing("link")).contains("f-address-error", "f-words-error", "f-requirement-error");
        assertThat(missing("record")).contains("f-words-error", "f-requirement-error");
        assertThat(missing("recognition"))
                .contains(
                        "f-recognition-error", "f-body-error", "f-words-error", "f-requirement-error", "f-from-error");
    }

    private List<String> missing(String kind) {
        MvcTestResult answer = browser.send(workshop.manager(), workshop.file("evidence"), "kind", kind, "from", "");
        assertThat(answer).hasStatus(422);
        return read(answer).select("[id$=-error]").eachAttr("id");
    }

    @Test
    void aFullShelfShowsWhatCameLastAndFoldsTheRest() {
        for (int piece = 0; piece < 13; piece++) {
            assertThat(browser.send(
                            workshop.manager(),
                            workshop.file("evidence"),
                            "kind",
                            "note",
                            "requirement",
                            REQUIREMENT,
                            "words",
                            "Carpeta " + piece,
                            "from",
                            "2026"))
                    .hasStatus(303);
        }

        Document page = browser.page(workshop.manager(), workshop.file("evidence"));

        assertThat(page.select("#pieces .piece")).hasSize(13);
        assertThat(page.select("#pieces > .pieces > .piece")).hasSize(8);
        assertThat(page.select("#pieces details summary").text()).isEqualTo("Las otras 5");
    }

    /** An iPhone sends JPEG to a page that names it and does not name HEIC; whoever picks the file elsewhere reads in one sentence what to do. */
    @Test
    void aPhotoOfAnIphoneComesAsJpegOrIsToldHow() {
        for (String kind : new String[] {"photo", "file", "recognition"}) {
            assertThat(browser.page(workshop.manager(), workshop.file("evidence/new?kind=" + kind))
                            .select("input[type=file]")
                            .attr("accept"))
                    .contains("image/jpeg")
                    .doesNotContainIgnoringCase("heic")
                    .doesNotContain("image/*");
        }

        byte[] heic = Made.joined(new byte[] {0, 0, 0, 24}, Made.bytes("ftypheic"), new byte[50]);
        MvcTestResult answer = give(Ids.next(), heic, "IMG_0001.HEIC");

        assertThat(answer).hasStatus(422);
        assertThat(read(answer).select("#f-file-error").text())
                .contains("HEIC", "elíjala desde Fotos", "JPEG")
                .containsOnlyOnce(".");
    }

    @Test
    void aFormWithoutAFileAsksForOne() {
        MvcTestResult answer = give(Ids.next(), new byte[0], "");

        assertThat(answer).hasStatus(422);
        assertThat(read(answer).select("#f-file-error")).hasSize(1);
    }

    @Test
    void theLineMayBreakBetweenTwoPieces() {
        byte[] pdf = Made.pdf();
        String location = mvc.post()
                .uri(workshop.file("evidence/uploads"))
                .with(staff.signedIn(workshop.manager()))
                .with(csrf())
                .header("Upload-Length", pdf.length)
                .header("Upload-Metadata", "filename aG9qYS5wZGY=")
                .exchange()
                .getResponse()
                .getHeader("Location");
        assertThat(location).startsWith(workshop.file("evidence/uploads/"));

        assertThat(append(location, 0, java.util.Arrays.copyOf(pdf, 100)).getHeader("Upload-Offset"))
                .isEqualTo("100");
        assertThat(append(location, 0, pdf).getStatus()).isEqualTo(409);
        assertThat(browser.open(workshop.manager(), location).getResponse().getHeader("Upload-Offset"))
                .isEqualTo("100");
        append(location, 100, java.util.Arrays.copyOfRange(pdf, 100, pdf.length));

        UUID id = Ids.next();
        MvcTestResult answer = browser.send(
                workshop.manager(),
                workshop.file("evidence"),
                "id",
                id.toString(),
                "kind",
                "file",
                "upload",
                location.substring(location.lastIndexOf('/') + 1),
                "requirement",
                REQUIREMENT,
                "words",
                "Hoja",
                "from",
                "2026");
        assertThat(answer).hasStatus(303);
        assertThat(browser.page(workshop.manager(), workshop.file("evidence/" + id))
                        .text())
                .contains("hoja.pdf");
    }

    @Test
    void whatIsAskedForStandsOnTheShelfUntilItIsHandedIn() {
        LocalDate due = LocalDate.now().plusDays(7);
        assertThat(browser.send(
                        workshop.adviser(),
                        workshop.file("evidence/requests"),
                        "requirement",
                        REQUIREMENT,
                        "words",
                        "Foto de la báscula",
                        "due",
                        due.toString()))
                .hasStatus(303);

        Document shelf = browser.page(workshop.manager(), workshop.file("evidence"));
        String submit = shelf.select("#requests a[href*=request=]").attr("href");
        Document form = browser.page(workshop.manager(), submit);
        assertThat(form.text()).contains("Foto de la báscula");
        assertThat(form.select("input[name=request]")).hasSize(1);
        assertThat(browser.page(workshop.manager(), "/companies/" + workshop.company())
                        .text())
                .contains("evidencia que le pidieron");
    }

    @Test
    void aStaleCorrectionShowsBoth() {
        UUID id = Ids.next();
        give(id, Made.png(), "foto.png");
        correct(workshop.manager(), id, "Palabras del gerente");

        MvcTestResult late = correct(workshop.adviser(), id, "Palabras del asesor");

        assertThat(late).hasStatus(409);
        assertThat(read(late).select(".conflict").text())
                .contains("Palabras del gerente")
                .contains("Palabras del asesor");
    }

    private MvcTestResult correct(Actor actor, UUID id, String words) {
        return browser.send(
                actor,
                workshop.file("evidence/" + id + "/correction"),
                "version",
                "0",
                "requirement",
                REQUIREMENT,
                "words",
                words,
                "from",
                "2026");
    }

    private MockHttpServletResponse append(String location, long offset, byte[] piece) {
        return mvc.post()
                .uri(location)
                .with(staff.signedIn(workshop.manager()))
                .with(csrf())
                .header("Upload-Offset", offset)
                .contentType("application/offset+octet-stream")
                .content(piece)
                .exchange()
                .getResponse();
    }

    private MvcTestResult give(UUID id, byte[] content, String name) {
        return mvc.post()
                .uri(workshop.file("evidence"))
                .multipart()
                .file(new org.springframework.mock.web.MockMultipartFile("file", name, "application/pdf", content))
                .param("id", id.toString())
                .param("kind", "file")
                .param("requirement", REQUIREMENT)
                .param("words", "Lista de mayo")
                .param("from", "2026-05")
                .with(staff.signedIn(workshop.manager()))
                .with(csrf())
                .exchange();
    }
}
