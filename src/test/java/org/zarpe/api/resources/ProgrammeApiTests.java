package org.zarpe.api.resources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zarpe.api.Caller.tag;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.zarpe.Staff;
import org.zarpe.ZarpeTest;
import org.zarpe.api.Caller;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.companies.CompanyAccess.Part;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.programmes.CohortId;
import org.zarpe.programmes.Example;
import org.zarpe.shared.tenancy.Scopes;
import tools.jackson.databind.JsonNode;

/** A programme run by a program: the same use cases, step by step. */
@ZarpeTest
@Tag("persistence")
class ProgrammeApiTests {

    @Autowired
    Caller caller;

    @Autowired
    Staff staff;

    @Autowired
    Example example;

    @Autowired
    CompanyAccess access;

    private Actor director;
    private String token;

    @BeforeEach
    void aDirectorsProgram() {
        director = staff.director();
        token = caller.token(director);
    }

    @Test
    void aProgrammeIsStartedWithItsCohortAndCall() {
        MvcTestResult started = caller.post(
                token,
                "/programmes",
                "{'name': 'Programa', 'pack': {'id': 'proveedor-internacional-confiable', 'version': '1.1.0'}}");
        String programme = caller.made(started).get("id").asString();
        MvcTestResult renamed = caller.put(
                token,
                "/programmes/" + programme,
                tag(started),
                "{'name': 'Otro nombre', 'pack': {'id': 'proveedor-internacional-confiable', 'version': '1.1.0'}}");
        assertThat(caller.read(renamed).get("name").asString()).isEqualTo("Otro nombre");

        MvcTestResult cohort = caller.post(
                token,
                "/cohorts",
                "{'programme': '%s', 'name': 'Generación', 'starts': '2027-01-01', 'ends': '2027-06-30'}"
                        .formatted(programme));
        String id = caller.made(cohort).get("id").asString();
        assertThat(caller.problem(
                        caller.put(
                                token,
                                "/cohorts/" + id,
                                tag(cohort),
                                "{'name': 'Generación', 'starts': '2027-01-01', 'ends': '2026-06-30'}"),
                        422))
                .isEqualTo("end-before-start");
        caller.made(caller.post(
                token, "/calls", "{'cohort': '%s', 'opens': '2026-11-01', 'closes': '2026-12-31'}".formatted(id)));
        assertThat(caller.found(token, "/calls?cohort=" + id).get("items")).hasSize(1);
        assertThat(caller.found(token, "/cohorts?programme=" + programme).get("items"))
                .hasSize(1);
    }

    @Test
    void aMethodThatIsNotPublishedIsRefused() {
        assertThat(caller.problem(
                        caller.post(
                                token, "/programmes", "{'name': 'Uno', 'pack': {'id': 'nada', 'version': '1.0.0'}}"),
                        422))
                .isEqualTo("choose-one");
        assertThat(caller.problem(
                        caller.post(token, "/programmes", "{'name': 'Uno', 'pack': {'id': 'nada', 'version': 'x'}}"),
                        422))
                .isEqualTo("choose-one");
    }

    @Test
    void anApplicationWaitsForWhatItWaitsForOnTheScreen() {
        MvcTestResult begun = begun();
        String enrolment = "/enrolments/" + caller.made(begun).get("id").asString();

        assertThat(caller.problem(caller.post(token, enrolment + "/application", "{}"), 422))
                .isEqualTo("application-incomplete");
        assertThat(caller.problem(move(enrolment, "/stages/application/closing", tag(begun), "{}"), 422))
                .isNotEmpty();
        assertThat(caller.problem(
                        move(enrolment, "/decision", tag(begun), "{'go': true, 'reasons': {'es': 'Sí'}}"), 422))
                .isEqualTo("no-decision-awaited");
        assertThat(caller.found(token, enrolment + "/eligibility").get("criteria"))
                .isNotEmpty();
    }

    @Test
    void aStageMovesForAWrittenReasonOfTheDirector() {
        MvcTestResult begun = begun();
        String enrolment = "/enrolments/" + caller.made(begun).get("id").asString();

        MvcTestResult closed =
                move(enrolment, "/stages/application/closing", tag(begun), "{'reason': {'es': 'Se hizo en papel'}}");

        assertThat(closed).hasStatusOk();
        JsonNode first = caller.read(closed).get("stages").get(0);
        assertThat(first.get("closed").isNull()).isFalse();
        assertThat(caller.problem(move(enrolment, "/stages/application/closing", tag(begun), "{}"), 412))
                .isEqualTo("stale");
        assertThat(caller.problem(
                        move(enrolment, "/stages/nowhere/closing", tag(closed), "{'reason': {'es': 'x'}}"), 404))
                .isEqualTo("not-found");
    }

    @Test
    void anEnrolmentEndsAndIsTakenUpAgain() {
        MvcTestResult begun = begun();
        String enrolment = "/enrolments/" + caller.made(begun).get("id").asString();

        MvcTestResult ended = move(enrolment, "/end", tag(begun), "{'kind': 'withdrew', 'reasons': {'es': 'Cerró'}}");
        assertThat(caller.read(ended).get("state").asString()).isEqualTo("closed");
        assertThat(caller.found(token, "/enrolments?state=closed").get("items")).hasSize(1);
        assertThat(caller.found(token, "/enrolments?state=applicant").get("items"))
                .isEmpty();

        MvcTestResult again = move(enrolment, "/reopening", tag(ended), "{'reason': {'es': 'Volvió'}}");
        assertThat(caller.read(again).get("end").isNull()).isTrue();
    }

    @Test
    void anAnswerIsGivenCorrectedAndNeverOverwrittenUnseen() {
        String enrolment = "/enrolments/" + caller.made(begun()).get("id").asString();
        String address = enrolment + "/instruments/application/answers/app_value_added";
        MvcTestResult none = caller.get(token, address);

        MvcTestResult given = caller.put(token, address, tag(none), "{'value': 'yes'}");
        assertThat(caller.read(given).get("value").asString()).isEqualTo("yes");
        assertThat(caller.problem(caller.put(token, address, tag(none), "{'value': 'no'}"), 412))
                .isEqualTo("stale");
        assertThat(caller.problem(caller.put(token, address, tag(given), "{'value': 'perhaps'}"), 422))
                .isEqualTo("choose-one");
        assertThat(caller.problem(
                        caller.put(
                                token,
                                enrolment + "/instruments/diagnosis/answers/dx_margin_by_product",
                                "\"0\"",
                                "{'value': '3'}"),
                        422))
                .isEqualTo("instrument-ahead");
        assertThat(caller.found(token, enrolment + "/answers?instrument=application")
                        .get("items"))
                .hasSize(1);
    }

    @Test
    void aPointOfTheSwotAnActionAndAValueAreKept() {
        MvcTestResult begun = begun();
        JsonNode body = caller.made(begun);
        String company = "/companies/" + body.get("company").asString();
        String enrolment = "/enrolments/" + body.get("id").asString();

        MvcTestResult point =
                caller.post(token, company + "/swot", "{'quadrant': 'strength', 'text': {'es': 'Buen acabado'}}");
        String address = company + "/swot/" + caller.made(point).get("id").asString();
        MvcTestResult weighed = caller.put(
                token,
                address,
                tag(point),
                "{'quadrant': 'strength', 'text': {'es': 'Buen acabado', 'en': 'Good finish'}, 'importance': 3}");
        assertThat(caller.read(weighed).get("importance").asInt()).isEqualTo(3);

        MvcTestResult action = caller.post(
                token,
                company + "/actions",
                "{'title': 'Escribir el procedimiento', 'pillar': 'training', 'gap': 'No hay', 'owner': 'Ana', 'due': '2027-03'}");
        JsonNode proposed = caller.made(action);
        assertThat(proposed.get("status").asString()).isEqualTo("proposed");
        MvcTestResult dropped = caller.sent(
                        token,
                        HttpMethod.POST,
                        company + "/actions/" + proposed.get("id").asString() + "/moves",
                        "{'move': 'drop', 'note': 'Ya no hace falta'}")
                .header("If-Match", tag(action))
                .exchange();
        assertThat(caller.read(dropped).get("status").asString()).isEqualTo("dropped");

        JsonNode value = caller.made(caller.post(
                token,
                enrolment + "/values",
                "{'indicator': 'employment', 'moment': 'baseline', 'from': '2025', 'number': 12, 'source': 'Nómina'}"));
        JsonNode corrected = caller.made(caller.post(
                token,
                enrolment + "/values/" + value.get("id").asString() + "/corrections",
                "{'indicator': 'employment', 'moment': 'baseline', 'from': '2025', 'number': 14, 'source': 'Nómina'}"));
        assertThat(corrected.get("corrects")).isEqualTo(value.get("id"));
        assertThat(caller.found(token, enrolment + "/values").get("items")).hasSize(1);
        assertThat(caller.problem(
                        caller.post(
                                token,
                                enrolment + "/values",
                                "{'indicator': 'employment', 'moment': 'baseline', 'from': '2025', 'number': -1, 'source': ''}"),
                        422))
                .isEqualTo("several-faults");
    }

    @Test
    void whatStandsOfARequirementIsSaidByThoseWhoMaySayIt() {
        JsonNode body = caller.made(begun());
        String requirement = "/enrolments/" + body.get("id").asString() + "/requirements/req_records_found";
        CompanyId company = new CompanyId(UUID.fromString(body.get("company").asString()));
        Actor judge = staff.assessor(director);
        Scopes.as(staff.scope(director), () -> access.assign(director, judge.person(), Part.ASSESSOR, company));
        String assessor = caller.token(judge);
        String manager = caller.token(staff.manager(director, company.value()));

        assertThat(caller.read(caller.put(token, requirement + "/work", "\"0\"", "{'state': 'in-progress'}"))
                        .get("state")
                        .asString())
                .isEqualTo("in-progress");
        assertThat(caller.problem(caller.put(token, requirement + "/work", "\"0\"", "{'state': 'done'}"), 412))
                .isEqualTo("stale");
        assertThat(caller.put(token, requirement + "/readings/adviser", "\"0\"", "{'level': 2}"))
                .hasStatusOk();
        assertThat(caller.put(manager, requirement + "/answer", "\"0\"", "{'choice': 'partly'}"))
                .hasStatusOk();
        assertThat(caller.put(token, requirement + "/answer", "\"0\"", "{'choice': 'yes'}"))
                .hasStatus(403);
        assertThat(caller.put(token, requirement + "/verdict", "\"0\"", "{'ruling': 'meets'}"))
                .hasStatus(403);
        assertThat(caller.put(
                        assessor,
                        requirement + "/verdict",
                        "\"0\"",
                        "{'ruling': 'partly', 'finding': 'minor-nonconformity', 'note': {'es': 'Faltan dos'}}"))
                .hasStatusOk();

        JsonNode line = caller.found(token, requirement);
        assertThat(line.get("verdict").get("ruling").asString()).isEqualTo("partly");
        assertThat(line.get("adviser").get("level").asInt()).isEqualTo(2);
        assertThat(line.get("answer").get("choice").asString()).isEqualTo("partly");

        String evidence = "/enrolments/" + body.get("id").asString() + "/evidence";
        MvcTestResult noted = caller.post(
                token,
                evidence,
                "{'requirements': ['req_records_found'], 'words': {'es': 'Carpeta azul'}, 'from': '2026-01'}");
        String note = evidence + "/" + caller.made(noted).get("id").asString();
        MvcTestResult withdrawn = caller.sent(
                        token, HttpMethod.POST, note + "/withdrawal", "{'reason': {'es': 'Era de otra empresa'}}")
                .header("If-Match", tag(noted))
                .exchange();
        assertThat(caller.read(withdrawn).get("withdrawn").get("es").asString()).isEqualTo("Era de otra empresa");
    }

    private MvcTestResult begun() {
        CohortId cohort = example.cohort(director);
        CompanyId company = example.company(director, "2010");
        return caller.post(
                token, "/enrolments", "{'company': '%s', 'cohort': '%s', 'consent': true}".formatted(company, cohort));
    }

    private MvcTestResult move(String enrolment, String step, String seen, String body) {
        return caller.sent(token, HttpMethod.POST, enrolment + step, body)
                .header("If-Match", seen)
                .exchange();
    }
}
