package org.zarpe.reviews.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zarpe.Browser.form;
import static org.zarpe.Browser.formOn;
import static org.zarpe.Browser.read;
import static org.zarpe.Browser.with;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
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
import org.zarpe.diagnosis.Workshops;
import org.zarpe.diagnosis.Workshops.Workshop;
import org.zarpe.processes.Paperwork;
import org.zarpe.reviews.Auditing;
import org.zarpe.reviews.Finding;
import org.zarpe.shared.Ids;
import org.zarpe.shared.PartialDate;

@ZarpeTest
@Tag("persistence")
class ReviewPagesTests {

    private static final String CLAIMS_CHANNEL = "req_claims_channel";
    private static final String TODAY = PartialDate.of(LocalDate.now()).written();

    @Autowired
    Workshops workshops;

    @Autowired
    Browser browser;

    @Autowired
    Staff staff;

    @Autowired
    Paperwork papers;

    @Autowired
    Auditing auditing;

    private Workshop workshop;

    @BeforeEach
    void aWorkshop() {
        workshop = workshops.applicant();
    }

    @Test
    void coverageBeginsWithTheOneThingToDo() {
        Document page = browser.page(workshop.manager(), workshop.file("reviews"));

        assertThat(page.select("main .button.primary"))
                .singleElement()
                .satisfies(button -> assertThat(button.attr("href")).isEqualTo(workshop.file("processes/taking")));
        assertThat(page.select("figure.profile svg a")).hasSize(9);
        assertThat(page.select("figure.profile table tbody tr")).hasSize(9);
        assertThat(page.select("#list .rows > li")).hasSizeGreaterThan(50);
        assertThat(browser.page(workshop.director(), workshop.file("reviews")).select("main .button.primary"))
                .isEmpty();
    }

    @Test
    void coverageIsCutToAFoundationAndToWhatIsAnswered() {
        Document page =
                browser.page(workshop.manager(), workshop.file("reviews?show=all&foundation=preservation&lang=en"));

        assertThat(page.select("#list .rows > li .number").eachText()).allMatch(code -> code.startsWith("7."));
        assertThat(browser.page(workshop.manager(), workshop.file("reviews?show=answered"))
                        .select("#list .rows > li"))
                .isEmpty();
        assertThat(browser.page(workshop.manager(), workshop.file("reviews?show=nonsense&foundation=nowhere"))
                        .select("#list .rows > li"))
                .isNotEmpty();
    }

    @Test
    void anAuditIsPlannedOnceAndByTheForm() {
        String process = AuditForm.PROCESS + papers.process(workshop, "claims");
        assertThat(browser.page(workshop.manager(), workshop.file("audits"))
                        .select(".empty .button.primary")
                        .attr("href"))
                .isEqualTo(workshop.file("audits/new"));
        Document blank = browser.page(workshop.manager(), workshop.file("audits/new"));
        Map<String, String> sent = with(
                with(
                        with(formOn(blank, "main form"), "planned", TODAY),
                        "auditor",
                        workshop.manager().person().value().toString()),
                process,
                "true");

        assertThat(browser.send(workshop.manager(), workshop.file("audits"), sent))
                .hasStatus(303);
        assertThat(browser.send(workshop.manager(), workshop.file("audits"), sent))
                .hasStatus(303);

        Document list = browser.page(workshop.manager(), workshop.file("audits"));
        assertThat(list.select("#planned .rows > li")).hasSize(1);
        assertThat(list.select("#planned .rows > li").text()).contains("AU-01");
    }

    @ParameterizedTest
    @CsvSource({
        "planned, ''",
        "planned, pronto",
        "planned, 2026",
        "planned, 01/01/1990",
        "auditor, ''",
        "auditor, outside",
        "auditor, nadie",
        "auditor, 018f4e2a-0000-7000-8000-000000000000",
        "process.018f4e2a-0000-7000-8000-000000000000, true",
        "foundation.nowhere, true"
    })
    void refusesBesideTheFieldAndKeepsWhatWasTyped(String field, String typed) {
        Map<String, String> sent = with(
                form(
                        "id",
                        Ids.next().toString(),
                        "planned",
                        TODAY,
                        "auditor",
                        workshop.manager().person().value().toString(),
                        AuditForm.FOUNDATION + "preservation",
                        "true"),
                field,
                typed);

        MvcTestResult result = browser.send(workshop.manager(), workshop.file("audits"), sent);

        assertThat(result).hasStatus(422);
        assertThat(read(result).select("main .error-summary a")).isNotEmpty();
        assertThat(read(result).select("input[name=foundation.preservation][checked]"))
                .hasSize(1);
    }

    @Test
    void anAnswerIsSavedByItselfAndAnOlderOneShowsBoth() {
        UUID audit = auditing.planned(workshop);
        Document page = browser.page(workshop.manager(), workshop.file("audits/" + audit + "/checklist"));
        assertThat(page.select("[data-item=" + CLAIMS_CHANNEL + "] input[type=radio]"))
                .hasSize(4);

        Document saved = read(answer(audit, CLAIMS_CHANNEL, "does-not", 0));
        assertThat(saved.select("[data-saved]").attr("data-version")).isEqualTo("1");
        assertThat(saved.select("[data-saved]").attr("data-answered")).isEqualTo("1");
        assertThat(read(answer(audit, "note-" + CLAIMS_CHANNEL, "No hay dónde anotarlo", 0))
                        .select("[data-saved]")
                        .attr("data-version"))
                .isEqualTo("1");

        MvcTestResult late = answer(audit, CLAIMS_CHANNEL, "conforms", 0);
        assertThat(late).hasStatus(409);
        assertThat(read(late).select("[data-clash]").attr("data-their-value")).isEqualTo("does-not");
        assertThat(answer(audit, CLAIMS_CHANNEL, "does-not", 0)).hasStatusOk();
    }

    @ParameterizedTest
    @CsvSource({"req_claims_channel, quizas", "req_claims_channel, CONFORMS"})
    void refusesAnAnswerThatIsNone(String item, String value) {
        assertThat(answer(auditing.planned(workshop), item, value, 0)).hasStatus(422);
    }

    @ParameterizedTest
    @CsvSource({"req_nowhere", "note-req_nowhere", "req_loading_check", "x"})
    void aQuestionThatIsNotAskedIsNotThere(String item) {
        assertThat(answer(auditing.planned(workshop), item, "conforms", 0)).hasStatus(404);
    }

    @Test
    void withoutAScriptAFoundationIsSentAsAForm() {
        UUID audit = auditing.planned(workshop);
        String section =
                auditing.checklist(workshop, audit).question(CLAIMS_CHANNEL).foundation();

        MvcTestResult result = browser.send(
                workshop.manager(),
                workshop.file("audits/" + audit + "/checklist/" + section),
                CLAIMS_CHANNEL,
                "observation",
                "version." + CLAIMS_CHANNEL,
                "0",
                "note-" + CLAIMS_CHANNEL,
                "Se anota, pero nadie lo lee",
                "version.note-" + CLAIMS_CHANNEL,
                "0");

        assertThat(result).hasStatus(303);
        Document page = browser.page(workshop.manager(), workshop.file("audits/" + audit));
        assertThat(page.select("#findings .rows > li"))
                .singleElement()
                .satisfies(one -> assertThat(one.text()).contains("Se anota, pero nadie lo lee"));
    }

    @Test
    void theFindingIsRaisedWithOneButtonAndTheAuditClosed() {
        UUID audit = auditing.planned(workshop);
        auditing.conforms(workshop, audit);
        auditing.find(workshop, workshop.manager(), audit, CLAIMS_CHANNEL, Finding.DOES_NOT)
                .orThrow();
        auditing.note(workshop, audit, CLAIMS_CHANNEL, "Nadie anota");
        String address = workshop.file("audits/" + audit);
        Document page = browser.page(workshop.manager(), address);
        assertThat(page.select("main .button.primary")).hasSize(1);
        assertThat(page.select("#closing")).isEmpty();

        browser.send(
                workshop.manager(),
                address + "/findings/" + CLAIMS_CHANNEL + "/nonconformity",
                formOn(page, "form[action$=/nonconformity]"));

        page = browser.page(workshop.manager(), address);
        String nonconformity =
                page.select("#findings a[href*=/nonconformities/]").attr("href");
        assertThat(browser.page(workshop.manager(), nonconformity).text()).contains("Nadie anota");
        assertThat(browser.send(workshop.manager(), address + "/closing", "conclusion", "Casi todo bien"))
                .hasStatus(303);
        page = browser.page(workshop.manager(), address);
        assertThat(page.text()).contains("Casi todo bien");
        assertThat(page.select("main form")).isEmpty();
    }

    @Test
    void theReportIsPrinted() throws IOException {
        UUID audit = auditing.planned(workshop);
        auditing.find(workshop, workshop.manager(), audit, CLAIMS_CHANNEL, Finding.OBSERVATION)
                .orThrow();
        auditing.note(workshop, audit, CLAIMS_CHANNEL, "Se lee <b>tarde</b>");

        assertThat(printed(workshop.file("audits/" + audit + "/paper?lang=en")))
                .contains("Internal audit AU-01", "Observation", "Se lee <b>tarde</b>");
    }

    @Test
    void aReviewGoesFromItsFiguresToItsSignature() throws IOException {
        String reviews = workshop.file("management-reviews");
        assertThat(browser.page(workshop.manager(), reviews)
                        .select(".empty .button.primary")
                        .attr("href"))
                .isEqualTo(reviews + "/new");
        Map<String, String> begun =
                with(formOn(browser.page(workshop.manager(), reviews + "/new"), "main form"), "present", "Ana\nLuz");
        assertThat(browser.send(workshop.manager(), reviews, begun)).hasStatus(303);
        assertThat(browser.send(workshop.manager(), reviews, begun)).hasStatus(303);
        String review = reviews + "/" + begun.get("id");
        Document page = browser.page(workshop.manager(), review);
        assertThat(page.select("#figures li")).hasSize(9);
        assertThat(page.select("#signature")).isEmpty();

        MvcTestResult refused = browser.send(
                workshop.manager(), review + "/decisions", form("id", Ids.next().toString(), "what", ""));
        assertThat(refused).hasStatus(422);
        assertThat(read(refused).select("main .error-summary li")).isNotEmpty();

        Map<String, String> decision = with(
                with(with(formOn(page, "form[action$=/decisions]"), "what", "Comprar otra báscula"), "owner", "Ana"),
                "due",
                PartialDate.of(LocalDate.now().plusDays(20)).written());
        assertThat(browser.send(workshop.manager(), review + "/decisions", decision))
                .hasStatus(303);
        Map<String, String> minutes = with(
                formOn(browser.page(workshop.adviser(), review + "/meeting"), "main form"), "conclusion", "Vamos bien");
        assertThat(browser.send(workshop.adviser(), review + "/meeting", minutes))
                .hasStatus(303);
        MvcTestResult stale =
                browser.send(workshop.adviser(), review + "/meeting", with(minutes, "conclusion", "Vamos mal"));
        assertThat(stale).hasStatus(409);
        assertThat(read(stale).select(".conflict .difference")).hasSize(1);

        page = browser.page(workshop.manager(), review);
        assertThat(browser.send(workshop.manager(), review + "/signature", formOn(page, "form[action$=/signature]")))
                .hasStatus(303);

        page = browser.page(workshop.manager(), review);
        assertThat(page.select("#decisions a[href*=/actions/]")).hasSize(1);
        assertThat(page.select("main form")).isEmpty();
        assertThat(printed(review + "/paper")).contains("Ana", "Comprar otra báscula", "Vamos bien");
    }

    @Test
    void staffReadsAReviewAndHoldsNone() {
        var helper = staff.worker(workshop.director(), workshop.company().value());

        assertThat(browser.page(helper, workshop.file("management-reviews")).select("main .button.primary"))
                .isEmpty();
        assertThat(browser.open(helper, workshop.file("management-reviews/new")))
                .hasStatus(403);
    }

    private MvcTestResult answer(UUID audit, String item, String value, long version) {
        return browser.answer(workshop.manager(), workshop.file("audits/" + audit), item, value, version);
    }

    private String printed(String address) throws IOException {
        byte[] pdf = browser.open(workshop.manager(), address).getResponse().getContentAsByteArray();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
