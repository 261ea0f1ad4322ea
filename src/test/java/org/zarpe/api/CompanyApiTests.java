package org.zarpe.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zarpe.api.Caller.tag;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.zarpe.Staff;
import org.zarpe.ZarpeTest;
import tools.jackson.databind.JsonNode;

/** Company files through the API. */
@ZarpeTest
@Tag("persistence")
class CompanyApiTests {

    private static final String COMPANY = """
            {'name': 'Maderas del Sur', 'activity': {'es': 'Muebles de parota', 'en': 'Parota furniture'},
             'founded': '2010-05', 'town': 'Zapopan', 'country': 'MX'}""";
    private static final String PERSON = "{'name': 'Ana Ruiz', 'position': 'Producción', 'foreignTrade': true}";

    @Autowired
    Caller caller;

    @Autowired
    Staff staff;

    private String token;

    @BeforeEach
    void aDirectorsProgram() {
        token = caller.token(staff.director());
    }

    @Test
    void whatIsOpenedIsReadAsItWasSent() {
        MvcTestResult made = caller.post(token, "/companies", COMPANY);

        JsonNode body = caller.made(made);
        String address = made.getResponse().getHeader("Location").replace("/api/v1", "");
        assertThat(caller.found(token, address)).isEqualTo(body);
        assertThat(body.get("activity").get("en").asString()).isEqualTo("Parota furniture");
        assertThat(body.get("founded").asString()).isEqualTo("2010-05");
        assertThat(tag(made)).isEqualTo(tag(caller.get(token, address)));
    }

    @Test
    void whatWasReadMayBeSentBack() {
        String address = company();
        String seen = tag(caller.get(token, address));

        MvcTestResult changed = caller.put(token, address, seen, COMPANY.replace("Zapopan", "Tonalá"));

        assertThat(changed).hasStatusOk();
        assertThat(caller.read(changed).get("town").asString()).isEqualTo("Tonalá");
        assertThat(tag(changed)).isNotEqualTo(seen);
    }

    @Test
    void aChangeNeedsTheVersionThatWasSeen() {
        String address = company();
        String seen = tag(caller.get(token, address));
        assertThat(caller.put(token, address, seen, COMPANY.replace("Zapopan", "Tonalá")))
                .hasStatusOk();

        MvcTestResult late = caller.put(token, address, seen, COMPANY.replace("Zapopan", "Sayula"));
        MvcTestResult without =
                caller.sent(token, HttpMethod.PUT, address, COMPANY).exchange();

        assertThat(caller.problem(late, 412)).isEqualTo("stale");
        assertThat(caller.read(late).get("current").get("town").asString()).isEqualTo("Tonalá");
        assertThat(tag(late)).isEqualTo(tag(caller.get(token, address)));
        assertThat(caller.problem(without, 428)).isEqualTo("version-missing");
        assertThat(caller.problem(caller.put(token, address, "\"nonsense\"", COMPANY), 412))
                .isEqualTo("stale");
    }

    @Test
    void everyFaultIsSaidWithItsPlace() {
        MvcTestResult refused = caller.post(
                token, "/companies", "{'activity': {'es': 'Muebles'}, 'country': 'Atlántida', 'founded': '2999'}");

        assertThat(caller.problem(refused, 422)).isEqualTo("several-faults");
        List<String> faults = new ArrayList<>();
        caller.read(refused)
                .get("errors")
                .forEach(fault -> faults.add(fault.get("pointer").asString() + " "
                        + fault.get("code").asString()));
        assertThat(faults)
                .containsExactlyInAnyOrder("/country country-unknown", "/name name-missing", "/founded date-in-future");
    }

    @Test
    void speaksTheLanguageAskedFor() {
        MvcTestResult spanish = caller.request(token, HttpMethod.GET, "/nowhere")
                .header("Accept-Language", "es")
                .exchange();

        assertThat(caller.read(caller.get(token, "/nowhere")).get("title").asString())
                .isEqualTo("Nothing there");
        assertThat(spanish).hasStatus(404);
    }

    @Test
    void takesNothingItDoesNotKnow() {
        MvcTestResult unknown = caller.post(token, "/companies", "{'name': 'Uno', 'shoeSize': 42}");
        assertThat(caller.problem(unknown, 422)).isEqualTo("member-unknown");
        assertThat(caller.read(unknown).get("errors").get(0).get("pointer").asString())
                .isEqualTo("/shoeSize");

        MvcTestResult mistyped = caller.post(token, "/companies", "{'name': 5}");
        assertThat(caller.problem(mistyped, 422)).isEqualTo("member-malformed");
        assertThat(caller.read(mistyped).get("errors").get(0).get("pointer").asString())
                .isEqualTo("/name");

        MvcTestResult dated = caller.post(token, "/companies", "{'founded': '31/06/2010'}");
        assertThat(caller.problem(dated, 422)).isEqualTo("member-malformed");
        assertThat(caller.problem(caller.post(token, "/companies", "{'name': 'a', 'name': 'b'}"), 400))
                .isEqualTo("json-malformed");
        assertThat(caller.problem(caller.post(token, "/companies", "{'name': "), 400))
                .isEqualTo("json-malformed");
        assertThat(caller.problem(caller.post(token, "/companies", ""), 400)).isIn("body-missing", "json-malformed");
        assertThat(caller.problem(caller.post(token, "/companies", "null"), 400))
                .isEqualTo("body-missing");
    }

    @Test
    void takesJsonAndGivesJson() {
        MvcTestResult form = caller.request(token, HttpMethod.POST, "/companies")
                .contentType("application/x-www-form-urlencoded")
                .content("name=Uno")
                .exchange();
        assertThat(caller.problem(form, 415)).isEqualTo("json-expected");

        MvcTestResult html = caller.request(token, HttpMethod.GET, "/companies")
                .accept("text/html")
                .exchange();
        assertThat(caller.problem(html, 406)).isEqualTo("json-only");
    }

    @Test
    void aBodyHasALimit() {
        String endless = "{'name': '" + "x".repeat(1_000_001) + "'}";

        assertThat(caller.problem(caller.post(token, "/companies", endless), 413))
                .isEqualTo("body-too-large");
    }

    @Test
    void underOneKeyARequestIsDoneOnce() {
        MvcTestResult first = keyed("/companies", "pedido-1", COMPANY);
        MvcTestResult again = keyed("/companies", "pedido-1", COMPANY);

        assertThat(caller.made(again)).isEqualTo(caller.made(first));
        assertThat(again.getResponse().getHeader("Location"))
                .isEqualTo(first.getResponse().getHeader("Location"));
        assertThat(tag(again)).isEqualTo(tag(first));
        assertThat(caller.found(token, "/companies").get("items")).hasSize(1);
        assertThat(caller.problem(keyed("/companies", "pedido-1", COMPANY.replace("Sur", "Norte")), 422))
                .isEqualTo("key-reused");
        assertThat(caller.problem(keyed("/companies", "con espacio", COMPANY), 400))
                .isEqualTo("key-malformed");
        assertThat(keyed("/companies", "pedido-2", COMPANY)).hasStatus(201);
    }

    @Test
    void aRefusalIsRepeatedToo() {
        MvcTestResult first = keyed("/companies", "pedido-3", "{'name': 'Uno'}");
        MvcTestResult again = keyed("/companies", "pedido-3", "{'name': 'Uno'}");

        assertThat(first).hasStatus(422);
        assertThat(caller.read(again)).isEqualTo(caller.read(first));
    }

    @Test
    void theKeyOfAnotherTokenIsAnotherKey() {
        String other = caller.token(staff.director());
        assertThat(keyed("/companies", "comun", COMPANY)).hasStatus(201);

        assertThat(caller.sent(other, HttpMethod.POST, "/companies", COMPANY)
                        .header("Idempotency-Key", "comun")
                        .exchange())
                .hasStatus(201);
        assertThat(caller.found(other, "/companies").get("items")).hasSize(1);
    }

    @Test
    void aListIsWalkedPartByPart() {
        List<String> names = List.of("Álamo", "abeto", "Cedro", "Encino", "fresno", "Nogal", "Ocote");
        names.forEach(name -> caller.post(token, "/companies", COMPANY.replace("Maderas del Sur", name)));

        List<String> walked = new ArrayList<>();
        @Nullable String next = "";
        while (next != null) {
            JsonNode part = caller.found(token, "/companies?limit=3" + (next.isEmpty() ? "" : "&cursor=" + next));
            part.get("items").forEach(item -> walked.add(item.get("name").asString()));
            next = part.get("next").isNull() ? null : part.get("next").asString();
        }

        assertThat(walked).hasSize(7).containsExactlyInAnyOrderElementsOf(names);
        assertThat(caller.found(token, "/companies?name=NOG").get("items")).hasSize(1);
        assertThat(caller.found(token, "/companies?country=US").get("items")).isEmpty();
    }

    @Test
    void aCursorThatIsNoneOfThisListIsRefused() {
        String people = company() + "/people";
        caller.post(token, people, PERSON);
        caller.post(token, people, PERSON);
        String ofPeople = caller.found(token, people + "?limit=1").get("next").asString();

        assertThat(caller.problem(caller.get(token, "/companies?cursor=abc"), 400))
                .isEqualTo("cursor-unknown");
        assertThat(caller.problem(caller.get(token, "/companies?cursor=" + ofPeople), 400))
                .isEqualTo("cursor-unknown");
        assertThat(caller.problem(caller.get(token, "/companies?limit=201"), 400))
                .isEqualTo("limit-out-of-range");
        assertThat(caller.problem(caller.get(token, "/companies?limit=0"), 400)).isEqualTo("limit-out-of-range");
        assertThat(caller.found(token, people + "?limit=1&cursor=" + ofPeople).get("items"))
                .hasSize(1);
    }

    @Test
    void aLineIsEnteredChangedAndWithdrawn() {
        String people = company() + "/people";
        MvcTestResult made = caller.post(token, people, PERSON);
        String address = people + "/" + caller.made(made).get("id").asString();

        MvcTestResult changed = caller.put(token, address, tag(made), PERSON.replace("Ruiz", "Ríos"));
        assertThat(caller.read(changed).get("name").asString()).isEqualTo("Ana Ríos");
        assertThat(caller.problem(caller.put(token, address, tag(made), PERSON), 412))
                .isEqualTo("stale");

        assertThat(caller.request(token, HttpMethod.DELETE, address)
                        .header("If-Match", tag(changed))
                        .exchange())
                .hasStatus(204);
        assertThat(caller.found(token, people).get("items")).isEmpty();
        assertThat(caller.get(token, address)).hasStatus(404);
    }

    @Test
    void linesOfEveryKindAreKeptByTheSameRulesAsOnTheScreen() {
        String company = company();
        caller.made(caller.post(
                token, company + "/products", "{'name': {'es': 'Mesa', 'en': 'Table'}, 'hsCode': '940360'}"));
        caller.made(
                caller.post(
                        token,
                        company + "/exports",
                        "{'year': 2017, 'country': 'US', 'mode': 'trading-company', 'share': 10, 'shareHigh': 15, 'regular': false, 'source': 'Facturas'}"));
        caller.made(caller.post(
                token,
                company + "/establishments",
                "{'kind': 'sales-subsidiary', 'country': 'US', 'opened': '2015', 'source': 'Escritura'}"));

        JsonNode export = caller.found(token, company + "/exports").get("items").get(0);
        assertThat(export.get("mode").asString()).isEqualTo("trading-company");
        assertThat(export.get("regular").asBoolean()).isFalse();
        assertThat(export.get("shareHigh").asInt()).isEqualTo(15);
        MvcTestResult tooMuch =
                caller.post(token, company + "/exports", "{'year': 2009, 'share': 140, 'source': 'Facturas'}");
        assertThat(caller.problem(tooMuch, 422)).isEqualTo("several-faults");
        assertThat(caller.problem(caller.post(token, company + "/products", "{'hsCode': '12'}"), 422))
                .isEqualTo("several-faults");
    }

    @Test
    void aFigureIsCorrectedAndTheFormerOneKept() {
        String facts = company() + "/facts";
        JsonNode first = caller.made(
                caller.post(token, facts, "{'kind': 'employees', 'value': 12, 'from': '2017', 'source': 'Nómina'}"));

        JsonNode right = caller.made(caller.post(
                token,
                facts + "/" + first.get("id").asString() + "/corrections",
                "{'value': 14, 'from': '2017', 'source': 'Nómina'}"));

        assertThat(right.get("corrects")).isEqualTo(first.get("id"));
        assertThat(caller.found(token, facts).get("items")).hasSize(1);
        assertThat(caller.found(token, facts + "?superseded=true").get("items")).hasSize(2);
        assertThat(caller.problem(
                        caller.post(
                                token,
                                facts + "/" + first.get("id").asString() + "/corrections",
                                "{'value': 15, 'from': '2017', 'source': 'Nómina'}"),
                        412))
                .isEqualTo("stale");
        assertThat(caller.problem(caller.post(token, facts, "{'kind': 'sales', 'from': '2017'}"), 422))
                .isEqualTo("several-faults");
    }

    @Test
    void thatThereAreNoExportsIsDeclaredAndTakenBack() {
        String declaration = company() + "/no-exports";
        MvcTestResult none = caller.get(token, declaration);
        assertThat(caller.read(none).get("declared").asBoolean()).isFalse();

        MvcTestResult declared = caller.put(token, declaration, tag(none), "{'source': 'La dueña'}");
        assertThat(caller.read(declared).get("declared").asBoolean()).isTrue();
        assertThat(caller.request(token, HttpMethod.DELETE, declaration)
                        .header("If-Match", tag(declared))
                        .exchange())
                .hasStatus(204);
        assertThat(caller.found(token, declaration).get("declared").asBoolean()).isFalse();
    }

    private MvcTestResult keyed(String address, String key, String body) {
        return caller.sent(token, HttpMethod.POST, address, body)
                .header("Idempotency-Key", key)
                .exchange();
    }

    /** Its address. */
    private String company() {
        return "/companies/"
                + caller.made(caller.post(token, "/companies", COMPANY))
                        .get("id")
                        .asString();
    }
}
