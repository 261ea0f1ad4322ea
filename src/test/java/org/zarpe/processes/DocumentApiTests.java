package org.zarpe.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.zarpe.Staff;
import org.zarpe.ZarpeTest;
import org.zarpe.api.Caller;
import org.zarpe.diagnosis.Workshops;
import org.zarpe.diagnosis.Workshops.Workshop;
import org.zarpe.identity.Actor;
import org.zarpe.shared.files.Made;
import tools.jackson.databind.JsonNode;

@ZarpeTest
@Tag("persistence")
class DocumentApiTests {

    private static final String WISH =
            "{'kind': 'procedure', 'title': {'es': 'Cómo soldamos', 'en': 'How we weld'}, 'owner': {'es': 'Taller'}}";
    private static final String DRAFT = """
        {'purpose': {'es': 'Soldar derecho'},
         'steps': [{'who': {'es': 'Taller'}, 'what': {'es': 'Limpia'}}],
         'reviewMonths': 12}
        """;

    @Autowired
    Workshops workshops;

    @Autowired
    Staff staff;

    @Autowired
    Caller caller;

    @Autowired
    Paperwork desk;

    private Workshop workshop;
    private Actor helper;
    private String token;
    private String documents;

    @BeforeEach
    void aWorkshop() {
        workshop = workshops.applicant();
        helper = staff.worker(workshop.director(), workshop.company().value());
        token = caller.token(helper);
        documents = "/companies/" + workshop.company() + "/documents";
    }

    @Test
    void aDocumentIsBegunWrittenSentAndWithdrawnAsOnTheScreens() {
        JsonNode begun = caller.made(caller.post(token, documents, WISH));
        String document = documents + "/" + begun.get("id").asString();
        assertThat(begun.get("number").asString()).isEqualTo("PR-01");

        MvcTestResult written = caller.put(token, document + "/draft", "\"0\"", DRAFT);
        assertThat(written).hasStatusOk();
        assertThat(caller.read(written).get("steps")).hasSize(1);
        MvcTestResult sent = caller.sent(
                        token,
                        HttpMethod.POST,
                        document + "/sending",
                        "{'approvers': ['" + workshop.manager().person().value() + "'], 'from': '" + LocalDate.now()
                                + "'}")
                .header("If-Match", Caller.tag(written))
                .exchange();
        assertThat(sent).hasStatusOk();
        assertThat(caller.read(sent).get("standing").asString()).isEqualTo("in-review");
        desk.approve(
                        workshop,
                        workshop.manager(),
                        java.util.UUID.fromString(begun.get("id").asString()),
                        1)
                .orThrow();

        MvcTestResult withdrawn = caller.post(token, document + "/withdrawal", "{'reason': 'Ya no soldamos'}");
        assertThat(withdrawn).hasStatusOk();
        assertThat(caller.read(withdrawn).get("standing").asString()).isEqualTo("withdrawn");
        MvcTestResult next = caller.post(token, document + "/versions", "");
        assertThat(next).hasStatusOk();
        assertThat(caller.read(next).get("number").asInt()).isEqualTo(2);
        assertThat(caller.problem(caller.post(token, document + "/versions", ""), 422))
                .isEqualTo("draft-open");
    }

    @Test
    void theSameRequestBeginsOneDocument() {
        for (int time = 0; time < 2; time++) {
            assertThat(caller.sent(token, HttpMethod.POST, documents, WISH)
                            .header("Idempotency-Key", "documento-1")
                            .exchange())
                    .hasStatus(201);
        }

        assertThat(caller.found(token, documents).get("items")).hasSize(1);
    }

    @Test
    void aFileIsWhatTheDraftSaysAndIsTakenOutAgain() {
        String document = documents + "/"
                + caller.made(caller.post(token, documents, WISH)).get("id").asString();

        byte[] given = Sheets.pdf("Soldar despacio");
        MvcTestResult laid = put(document, "\"0\"", given, "application/pdf");

        assertThat(laid).hasStatusOk();
        assertThat(caller.read(laid).get("file").get("name").asString()).isEqualTo("soldar.pdf");
        assertThat(caller.read(laid).get("file").get("kind").asString()).isEqualTo("pdf");
        MvcTestResult file = caller.get(
                token, document + "/versions/" + caller.read(laid).get("id").asString() + "/file");
        assertThat(file).hasStatusOk();
        assertThat(file.getResponse().getContentAsByteArray()).isEqualTo(given);
        assertThat(Caller.tag(file))
                .isEqualTo('"' + caller.read(laid).get("file").get("sha256").asString() + '"');
        assertThat(file.getResponse().getHeader("Content-Disposition")).contains("PR-01-v1.pdf");
        assertThat(caller.request(token, HttpMethod.DELETE, document + "/draft/file")
                        .header("If-Match", Caller.tag(laid))
                        .exchange())
                .hasStatus(204);
        assertThat(caller.found(token, document + "/versions")
                        .get("items")
                        .get(0)
                        .get("file")
                        .isNull())
                .isTrue();
    }

    @Test
    void aFileThatIsStaleOrNoDocumentStaysOut() {
        String document = documents + "/"
                + caller.made(caller.post(token, documents, WISH)).get("id").asString();

        assertThat(put(document, "\"7\"", Sheets.pdf("Soldar"), "application/pdf"))
                .hasStatus(412);
        MvcTestResult picture = put(document, "\"0\"", Made.png(), "application/octet-stream");
        assertThat(picture).hasStatus(422);
        assertThat(picture.getResponse().getContentAsByteArray()).asString().contains("file-no-document");
        assertThat(put(document, "\"0\"", new byte[27 * 1024 * 1024], "application/pdf"))
                .hasStatus(413);
        assertThat(put(document, "\"0\"", Sheets.pdf("Soldar"), "text/plain")).hasStatus(415);
    }

    private MvcTestResult put(String document, String seen, byte[] file, String type) {
        return caller.request(token, HttpMethod.PUT, document + "/draft/file?fileName=soldar.exe")
                .header("If-Match", seen)
                .contentType(MediaType.parseMediaType(type))
                .content(file)
                .exchange();
    }
}
