package org.zarpe.api.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;
import org.zarpe.Staff;
import org.zarpe.ZarpeTest;
import org.zarpe.api.Caller;
import org.zarpe.companies.Companies;
import org.zarpe.companies.CompanyId;
import org.zarpe.companies.CompanyProfile;
import org.zarpe.diagnosis.Scores;
import org.zarpe.identity.Actor;
import org.zarpe.methodology.Packs;
import org.zarpe.programmes.CohortId;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.EnrolmentState;
import org.zarpe.programmes.Enrolments;
import org.zarpe.programmes.Example;
import org.zarpe.results.Results;
import org.zarpe.shared.tenancy.Scopes;
import tools.jackson.databind.JsonNode;

/** Many companies in one request. */
@ZarpeTest
@Tag("persistence")
class ImportTests {

    @Autowired
    Caller caller;

    @Autowired
    Staff staff;

    @Autowired
    Example example;

    @Autowired
    Packs packs;

    @Autowired
    Companies companies;

    @Autowired
    Enrolments enrolments;

    @Autowired
    Results results;

    @Autowired
    Scores scores;

    @Autowired
    TransactionOperations transaction;

    private Actor director;
    private String token;
    private ImportFile file;

    @BeforeEach
    void aCohort() {
        director = staff.director();
        token = caller.token(director);
        CohortId cohort = example.cohort(director);
        file = new ImportFile(packs.get(Example.PACK), cohort);
    }

    @Test
    void whatIsImportedStandsAsIfItHadBeenEntered() {
        JsonNode report = taken(file.json(3), "all-or-nothing", 200);

        assertThat(report.get("kept").asBoolean()).isTrue();
        assertThat(report.get("objects").toString())
                .isEqualTo("{\"companies\":3,\"enrolments\":3,\"stages\":18,\"answers\":144,\"values\":60}");
        inTransaction(() -> {
            List<CompanyProfile> all = companies.visibleTo(director);
            assertThat(all).hasSize(3);
            Enrolled enrolled = enrolments.current(all.getFirst().id()).orElseThrow();
            assertThat(enrolled.state()).isEqualTo(EnrolmentState.ENROLLED);
            assertThat(enrolled.stages().stream().filter(visit -> visit.closed() != null))
                    .hasSize(6);
            assertThat(results.of(enrolled.id())).hasSize(20);
            assertThat(enrolments.facts(enrolled).value("diagnosis.dx_margin_by_product"))
                    .isPresent();
        });
    }

    @Test
    void aDryRunKeepsNothing() {
        JsonNode report = taken(file.json(2), "dry-run", 200);

        assertThat(report.get("kept").asBoolean()).isFalse();
        assertThat(report.get("objects").get("values").asInt()).isEqualTo(40);
        assertThat(report.get("faults")).isEmpty();
        inTransaction(() -> assertThat(companies.visibleTo(director)).isEmpty());
    }

    @Test
    void everyFaultIsToldWithItsPlace() {
        String visits = file.visits()
                .replaceFirst("\"value\": true", "\"value\": 17")
                .replace("\"stage\": \"strategy\"", "\"stage\": \"nowhere\"");
        String wrongValue =
                "{\"indicator\": \"profit\", \"moment\": \"baseline\", \"from\": \"2999\", \"number\": 5, \"unit\": \"oro\", \"source\": \"\"}";
        String body = "{\"companies\":[" + file.company("Buena") + ","
                + file.company(UUID.randomUUID(), "", file.visits(), wrongValue) + ","
                + file.company(UUID.randomUUID(), "Perdida", visits, "") + ","
                + file.company(
                        UUID.randomUUID(), "Otra", file.visits().replaceFirst("\"value\": true", "\"value\": 17"), "")
                + ",{\"name\": \"Rara\", \"shoeSize\": 42},{\"enrolment\": {\"begunOn\": \"2018-05-01\"}}]}";

        JsonNode report = taken(body, "dry-run", 200);

        assertThat(places(report))
                .containsExactlyInAnyOrder(
                        "/companies/1/name name-missing",
                        "/companies/1/enrolment/values/0/from date-in-future",
                        "/companies/1/enrolment/values/0/source required",
                        "/companies/1/enrolment/values/0/unit currency-unknown",
                        "/companies/2/enrolment/stages/4/stage choose-one",
                        "/companies/3/enrolment/stages/0/answers/0/value choose-one",
                        "/companies/4/shoeSize member-unknown",
                        "/companies/5/enrolment/cohort required");
        assertThat(report.get("refused").asInt()).isEqualTo(5);
        assertThat(report.get("objects").get("companies").asInt()).isEqualTo(1);
    }

    @Test
    void oneFaultKeepsEverythingOutOrOnlyItsCompany() {
        String body = "{\"companies\":[" + file.company("Buena") + "," + file.company("") + "]}";

        JsonNode none = taken(body, "all-or-nothing", 422);
        assertThat(none.get("kept").asBoolean()).isFalse();
        inTransaction(() -> assertThat(companies.visibleTo(director)).isEmpty());

        JsonNode some = taken(body, "per-row", 200);
        assertThat(some.get("kept").asBoolean()).isTrue();
        assertThat(places(some)).containsExactly("/companies/1/name name-missing");
        inTransaction(() -> assertThat(companies.visibleTo(director))
                .extracting(CompanyProfile::name)
                .containsExactly("Buena"));
    }

    @Test
    void whatIsThereAlreadyStaysAsItIs() {
        UUID id = UUID.randomUUID();
        String first = "{\"companies\":[" + file.company(id, "Primera", file.visits(), "") + "]}";
        taken(first, "all-or-nothing", 200);

        JsonNode again = taken(first.replace("Primera", "Segunda"), "all-or-nothing", 200);

        assertThat(again.get("known").asInt()).isEqualTo(1);
        assertThat(again.get("objects").get("companies").asInt()).isZero();
        inTransaction(() -> assertThat(companies.get(new CompanyId(id)).name()).isEqualTo("Primera"));
    }

    @Test
    void oneIdentifierStandsOnce() {
        UUID id = UUID.randomUUID();
        String twice = file.company(id, "Uno", "", "");

        assertThat(places(taken("{\"companies\":[" + twice + "," + twice + "]}", "dry-run", 200)))
                .contains("/companies/1/id id-twice");
    }

    @Test
    void stagesMoveForAReasonOrNotAtAll() {
        String without = file.company("Uno").replace("Así lo dice el archivo de 2018", "");

        assertThat(places(taken("{\"companies\":[" + without + "]}", "dry-run", 200)))
                .containsExactly("/companies/0/enrolment/reason override-reason-missing");
    }

    @Test
    void stagesGoForwardInTime() {
        String backwards = file.company(
                UUID.randomUUID(),
                "Uno",
                "{\"stage\": \"application\", \"opened\": \"2018-05-01\", \"closed\": \"2018-04-01\"}",
                "");

        assertThat(places(taken("{\"companies\":[" + backwards + "]}", "dry-run", 200)))
                .contains("/companies/0/enrolment/stages/0/closed day-too-early");
    }

    @Test
    void takesACompanyALine() {
        MvcTestResult result = caller.request(token, HttpMethod.POST, "/imports?mode=per-row")
                .contentType("application/x-ndjson")
                .content(file.lines(3))
                .exchange();

        assertThat(result).hasStatusOk();
        assertThat(caller.read(result).get("objects").get("companies").asInt()).isEqualTo(3);
    }

    @Test
    void aBodyThatBreaksOffLeavesNothing() {
        String whole = file.json(3);

        MvcTestResult broken = caller.sentAsIs(token, "/imports?mode=per-row", whole.substring(0, whole.length() - 40));
        MvcTestResult unclosed =
                caller.sentAsIs(token, "/imports?mode=per-row", whole.substring(0, whole.length() - 1));

        assertThat(caller.problem(broken, 400)).isIn("json-malformed", "import-malformed");
        assertThat(caller.problem(unclosed, 400)).isIn("json-malformed", "import-malformed");
        assertThat(caller.problem(caller.sentAsIs(token, "/imports", "[]"), 400))
                .isEqualTo("import-malformed");
        assertThat(caller.problem(caller.sentAsIs(token, "/imports?mode=wish", whole), 422))
                .isEqualTo("choose-one");
        inTransaction(() -> assertThat(companies.visibleTo(director)).isEmpty());
    }

    @Test
    void onlyTheDirectorImports() {
        String adviser = caller.token(staff.adviser(director));

        assertThat(caller.problem(caller.sentAsIs(adviser, "/imports", file.json(1)), 403))
                .isEqualTo("not-allowed");
    }

    @Test
    void underOneKeyAnImportIsDoneOnce() {
        String body = file.json(2).replaceAll("\"id\": \"[^\"]+\", ", "");
        for (int time = 0; time < 2; time++) {
            assertThat(caller.sent(token, HttpMethod.POST, "/imports?mode=per-row", "")
                            .content(body)
                            .header("Idempotency-Key", "carga-1")
                            .exchange())
                    .hasStatusOk();
        }

        inTransaction(() -> assertThat(companies.visibleTo(director)).hasSize(2));
    }

    @Test
    void aCompanyWithoutAProgrammeIsImportedToo() {
        JsonNode report = taken(
                "{\"companies\":[{\"name\": \"Sola\", \"activity\": {\"es\": \"Pan\"}, \"country\": \"MX\"}]}",
                "all-or-nothing",
                200);

        assertThat(report.get("objects").get("companies").asInt()).isEqualTo(1);
        assertThat(report.get("objects").get("enrolments").asInt()).isZero();
    }

    private JsonNode taken(String body, String mode, int status) {
        MvcTestResult result = caller.sentAsIs(token, "/imports?mode=" + mode, body);
        assertThat(result).hasStatus(status);
        return caller.read(result);
    }

    private static List<String> places(JsonNode report) {
        List<String> places = new ArrayList<>();
        report.get("faults")
                .forEach(fault -> places.add(fault.get("pointer").asString() + " "
                        + fault.get("code").asString()));
        return places;
    }

    private void inTransaction(Runnable look) {
        Scopes.as(staff.scope(director), () -> transaction.executeWithoutResult(begun -> look.run()));
    }
}
