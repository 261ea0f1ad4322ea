package org.zarpe.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockPart;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.zarpe.Staff;
import org.zarpe.ZarpeTest;
import org.zarpe.api.Caller;
import org.zarpe.diagnosis.Workshops;
import org.zarpe.diagnosis.Workshops.Workshop;
import org.zarpe.processes.Paperwork;
import org.zarpe.shared.files.Made;
import tools.jackson.databind.JsonNode;

/** A program hands evidence in by the same rules as a person, and gets the bytes back as they were. */
@ZarpeTest
@Tag("persistence")
class EvidenceApiTests {

    private static final String WORDS = """
        {'requirements': ['req_supplier_approval'], 'words': {'es': 'Lista de proveedores'}, 'from': '2026-05'%s}
        """;

    @Autowired
    Workshops workshops;

    @Autowired
    Staff staff;

    @Autowired
    Caller caller;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Paperwork papers;

    private Workshop workshop;
    private String token;
    private String evidence;

    @BeforeEach
    void aWorkshop() {
        workshop = workshops.applicant();
        token = caller.token(workshop.manager());
        evidence = "/enrolments/" + workshop.enrolment() + "/evidence";
    }

    @Test
    void aFileComesBackByteByByteUnderItsDigest() {
        byte[] given = Made.pdf();
        JsonNode made = caller.made(give(null, given, "inspeccion.exe", ""));

        assertThat(made.get("kind").asString()).isEqualTo("file");
        assertThat(made.get("file").get("name").asString()).isEqualTo("inspeccion.pdf");
        assertThat(made.get("sha256").asString())
                .isEqualTo(made.get("file").get("sha256").asString());

        String address = evidence + "/" + made.get("id").asString() + "/file";
        MockHttpServletResponse file = caller.get(token, address).getResponse();
        assertThat(file.getStatus()).isEqualTo(200);
        assertThat(file.getContentAsByteArray()).isEqualTo(given);
        assertThat(file.getContentType()).isEqualTo("application/pdf");
        assertThat(file.getHeader("ETag")).isEqualTo('"' + made.get("sha256").asString() + '"');
        assertThat(file.getHeader("Content-Disposition")).startsWith("attachment;");
        assertThat(file.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(caller.request(token, HttpMethod.GET, address)
                        .header("If-None-Match", file.getHeader("ETag"))
                        .exchange())
                .as("whoever has it is not sent it again")
                .hasStatus(304);
    }

    @Test
    void theSameFileUnderTheSameKeyIsHandedInOnce() {
        JsonNode first = caller.made(give("foto-1", Made.jpeg(), "foto.jpg", ""));
        MvcTestResult again = give("foto-1", Made.jpeg(), "foto.jpg", "");

        assertThat(again.getResponse().getHeader("Idempotency-Replayed")).isEqualTo("true");
        assertThat(caller.made(again).get("id")).isEqualTo(first.get("id"));
        assertThat(caller.found(token, evidence).get("items")).hasSize(1);
        assertThat(caller.problem(give("foto-1", Made.png(), "foto.jpg", ""), 422))
                .isEqualTo("key-reused");
    }

    @Test
    void whatIsNoDocumentIsAProblemThatSaysWhy() {
        assertThat(refusal(Made.joined(Made.bytes("MZ\u0001"), new byte[500]), "hoja.pdf"))
                .isEqualTo("file-kind-refused");
        assertThat(refusal(Made.bomb(), "carta.docx")).isEqualTo("file-expands");
        PDActionJavaScript script = new PDActionJavaScript("app.alert('hola')");
        assertThat(refusal(Made.pdf(paper -> paper.getDocumentCatalog().setOpenAction(script)), "hoja.pdf"))
                .isEqualTo("file-with-script");
        assertThat(refusal(new byte[16 * 1024 * 1024], "hoja.pdf")).isEqualTo("file-too-large");
        assertThat(refusal(new byte[0], "hoja.pdf")).isEqualTo("file-empty");
        MvcTestResult heic =
                give(null, Made.joined(new byte[] {0, 0, 0, 24}, Made.bytes("ftypheic"), new byte[50]), "IMG.HEIC", "");
        assertThat(caller.problem(heic, 422)).isEqualTo("file-heic");
        assertThat(caller.read(heic).get("errors").get(0).get("pointer").asString())
                .isEqualTo("/file");
        assertThat(caller.found(token, evidence).get("items")).isEmpty();
    }

    @Test
    void aLinkARecordAndARecognitionAreHandedInAsJson() {
        papers.inForce(workshop);
        JsonNode link = caller.made(caller.post(
                token,
                evidence,
                WORDS.formatted(", 'address': 'https://certificados.example.org/1', 'until': '2030'")));
        assertThat(link.get("kind").asString()).isEqualTo("link");
        assertThat(link.get("until").asString()).isEqualTo("2030");

        JsonNode offered =
                caller.found(token, evidence + "/records").get("items").get(0);
        assertThat(offered.get("sort").asString()).isEqualTo("document");
        JsonNode record = caller.made(caller.post(
                token,
                evidence,
                WORDS.formatted(", 'record': {'sort': 'document', 'id': '"
                        + offered.get("id").asString() + "'}")));
        assertThat(record.get("kind").asString()).isEqualTo("record");
        assertThat(record.get("sha256")).isEqualTo(offered.get("sha256"));
        assertThat(caller.get(token, evidence + "/" + record.get("id").asString() + "/file"))
                .hasStatus(404);

        JsonNode recognition = caller.made(caller.post(
                token, evidence, WORDS.formatted(", 'recognition': {'kind': 'iso-9001', 'body': 'Organismo'}")));
        assertThat(recognition.get("recognition").get("kind").asString()).isEqualTo("iso-9001");
    }

    @Test
    void thePaperOfARecognitionComesWithIt() {
        JsonNode made = caller.made(
                give(null, Made.pdf(), "iso.pdf", ", 'recognition': {'kind': 'iso-9001', 'body': 'Organismo'}"));

        assertThat(made.get("kind").asString()).isEqualTo("recognition");
        assertThat(made.get("file").get("kind").asString()).isEqualTo("pdf");
    }

    @Test
    void whatIsTwoThingsAtOnceOrNothingThatIsThereIsRefused() {
        assertThat(caller.problem(
                        give(null, Made.pdf(), "hoja.pdf", ", 'address': 'https://certificados.example.org/1'"), 422))
                .isEqualTo("evidence-of-two-kinds");
        assertThat(caller.problem(
                        caller.post(token, evidence, WORDS.formatted(", 'address': 'http://ejemplo.mx'")), 422))
                .isEqualTo("address-malformed");
        assertThat(caller.problem(
                        caller.post(
                                token,
                                evidence,
                                WORDS.formatted(", 'record': {'sort': 'document', 'id': '" + UUID.randomUUID() + "'}")),
                        422))
                .isEqualTo("choose-one");
        MvcTestResult bare = caller.request(token, HttpMethod.POST, evidence + "/files")
                .multipart()
                .part(words(""))
                .exchange();
        assertThat(caller.problem(bare, 422)).isEqualTo("required");
    }

    private String refusal(byte[] content, String name) {
        return caller.problem(give(null, content, name, ""), 422);
    }

    private MvcTestResult give(@Nullable String key, byte[] content, String name, String more) {
        var request = caller.request(token, HttpMethod.POST, evidence + "/files");
        if (key != null) {
            request = request.header("Idempotency-Key", key);
        }
        return request.multipart()
                .part(words(more), new MockPart("file", name, content))
                .exchange();
    }

    private static MockPart words(String more) {
        MockPart part = new MockPart(
                "evidence", WORDS.formatted(more).replace('\'', '"').getBytes(StandardCharsets.UTF_8));
        part.getHeaders().setContentType(MediaType.APPLICATION_JSON);
        return part;
    }
}
