package org.zarpe.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.zarpe.Staff;
import org.zarpe.ZarpeTest;
import org.zarpe.api.Caller;
import org.zarpe.api.document.ApiDocument;
import org.zarpe.api.document.ApiOperation;
import org.zarpe.api.domain.Area;
import org.zarpe.api.domain.Grant;
import org.zarpe.demo.WholeCompany.Part;
import org.zarpe.identity.Actor;
import tools.jackson.databind.JsonNode;

/** Each address of the API, asked with the things of a company that has been through the whole method, by those who may and those who may not. */
@ZarpeTest
@Tag("persistence")
class ApiReachTests {

    private static final Pattern BLANK = Pattern.compile("\\{(\\w+)}");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Caller caller;

    @Autowired
    Staff staff;

    @Autowired
    WholeCompany whole;

    @Autowired
    ApiDocument document;

    private Actor director;
    private String token;
    private final Map<String, String> known = new HashMap<>();

    @BeforeEach
    void aCompanyThatHasBeenThrough() {
        director = staff.director();
        token = caller.token(director);
        Part part = whole.play(director);
        known.putAll(Map.of(
                "company", part.company().toString(),
                "enrolment", part.enrolment().toString(),
                "stage", "application",
                "instrument", "diagnosis",
                "item", "dx_margin_by_product",
                "requirement", "req_records_found",
                "reader", "adviser",
                "pack", "proveedor-internacional-confiable",
                "packVersion", "1.1.0"));
    }

    @Test
    void whatThereIsCanBeReadWhole() {
        Map<String, Integer> answers = new TreeMap<>();
        for (ApiOperation operation : operations("GET")) {
            answers.put(
                    operation.path(),
                    caller.get(token, filled(operation.path())).getResponse().getStatus());
        }
        assertThat(answers).hasSizeGreaterThan(30);
        assertThat(answers.entrySet()).allMatch(answer -> answer.getValue() == 200);
    }

    @Test
    void aListIsReadInPartsWithoutLosingAnything() {
        for (String list : List.of("/requirements", "/answers", "/values", "/scores", "/changes")) {
            String address = "/enrolments/" + known.get("enrolment") + list;
            List<JsonNode> walked = new ArrayList<>();
            String next = "";
            while (next != null) {
                JsonNode part = caller.found(token, address + "?limit=7" + (next.isEmpty() ? "" : "&cursor=" + next));
                part.get("items").forEach(walked::add);
                next = part.get("next").isNull() ? null : part.get("next").asString();
            }
            assertThat(walked).as(list).isNotEmpty().doesNotHaveDuplicates();
            if (walked.size() <= 200) {
                assertThat(caller.found(token, address + "?limit=200").get("items"))
                        .as(list)
                        .hasSize(walked.size());
            }
        }
    }

    @Test
    void nobodyGetsInWithoutAToken() {
        Map<String, Integer> answers = new TreeMap<>();
        for (ApiOperation operation : all()) {
            MvcTestResult result = mvc.method(HttpMethod.valueOf(operation.method()))
                    .uri(fullyFilled(operation.path()))
                    .exchange();
            answers.put(operation.id(), result.getResponse().getStatus());
        }
        assertThat(answers.entrySet()).allMatch(answer -> answer.getValue() == 401);
    }

    @Test
    void aTokenOpensNoAddressOfAnotherArea() {
        Map<String, Integer> answers = new TreeMap<>();
        for (ApiOperation operation : all()) {
            Area other = operation.areas().contains(Area.PLANS) ? Area.PACKS : Area.PLANS;
            String elsewhere = caller.token(director, Set.of(new Grant(other, other != Area.PACKS)));
            answers.put(operation.id(), asked(elsewhere, operation));
        }
        assertThat(answers.entrySet()).allMatch(answer -> answer.getValue() == 403);
    }

    @Test
    void whoReadsDoesNotWrite() {
        String reads = caller.token(
                director,
                Set.of(
                        new Grant(Area.COMPANIES, false),
                        new Grant(Area.PROGRAMMES, false),
                        new Grant(Area.DIAGNOSIS, false),
                        new Grant(Area.PLANS, false),
                        new Grant(Area.PROCESSES, false),
                        new Grant(Area.RESULTS, false),
                        new Grant(Area.REQUIREMENTS, false)));
        Map<String, Integer> answers = new TreeMap<>();
        for (ApiOperation operation : all()) {
            if (!operation.method().equals("GET")) {
                answers.put(operation.id(), asked(reads, operation));
            }
        }
        assertThat(answers.entrySet()).allMatch(answer -> answer.getValue() == 403);
    }

    @Test
    void anotherOperatorFindsNothing() {
        String stranger = caller.token(staff.director());
        Map<String, Integer> answers = new TreeMap<>();
        for (ApiOperation operation : all()) {
            if (operation.path().contains("{") && !operation.areas().contains(Area.PACKS)) {
                int status = asked(stranger, operation);
                answers.put(operation.id(), status);
                if (operation.method().equals("GET") || operation.method().equals("DELETE")) {
                    assertThat(status).as(operation.id()).isEqualTo(404);
                }
            }
        }
        // a body without what it needs is refused before anything is looked for
        assertThat(answers.entrySet())
                .allMatch(answer -> Set.of(403, 404, 422).contains(answer.getValue()), answers.toString());
    }

    @Test
    void anAdviserToWhomTheCompanyWasNotGivenFindsNothingOfIt() {
        String unassigned = caller.token(staff.adviser(director));
        for (ApiOperation operation : operations("GET")) {
            if (operation.path().contains("{company}") || operation.path().contains("{enrolment}")) {
                assertThat(asked(unassigned, operation)).as(operation.id()).isIn(403, 404);
            }
        }
        assertThat(caller.found(unassigned, "/enrolments").get("items")).isEmpty();
        assertThat(caller.found(unassigned, "/companies").get("items")).isEmpty();
    }

    private int asked(String by, ApiOperation operation) {
        var request = caller.sent(by, HttpMethod.valueOf(operation.method()), filled(operation.path()), "{}")
                .header("If-Match", "\"999\"");
        return request.exchange().getResponse().getStatus();
    }

    private List<ApiOperation> all() {
        return document.reference().operations();
    }

    private List<ApiOperation> operations(String method) {
        return all().stream().filter(one -> one.method().equals(method)).toList();
    }

    private String fullyFilled(String path) {
        return "/api/v1" + filled(path);
    }

    private String filled(String path) {
        Matcher blank = BLANK.matcher(path.replace("/api/v1", ""));
        StringBuilder address = new StringBuilder();
        while (blank.find()) {
            String before = path.replace("/api/v1", "").substring(0, blank.start() - 1);
            blank.appendReplacement(address, thing(before, blank.group(1)));
        }
        return blank.appendTail(address).toString();
    }

    /** A thing by name, or the first of the list it stands in. */
    private String thing(String before, String name) {
        String key = known.containsKey(name) ? name : before;
        return known.computeIfAbsent(key, list -> {
            JsonNode items = caller.found(token, filled(list)).get("items");
            return Objects.requireNonNull(items.get(0), () -> "nothing in " + list)
                    .get("id")
                    .asString();
        });
    }
}
