package org.zarpe.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockPart;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.zarpe.Staff;
import org.zarpe.ZarpeTest;
import org.zarpe.api.Caller;
import org.zarpe.api.application.MakeToken;
import org.zarpe.api.document.ApiDocument;
import org.zarpe.api.document.ApiOperation;
import org.zarpe.api.domain.Grant;
import org.zarpe.api.domain.Secret;
import org.zarpe.api.domain.Token;
import org.zarpe.api.domain.Tokens;
import org.zarpe.api.wire.WireMapper;
import org.zarpe.demo.WholeCompany.Part;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Role;
import org.zarpe.processes.Sheets;
import org.zarpe.shared.Ids;
import org.zarpe.shared.files.Made;
import org.zarpe.shared.tenancy.Scopes;
import tools.jackson.databind.JsonNode;

/**
 * Each address of the API, asked with the things of a company that has been through the whole method, by everybody there is. What each may is written in
 * {@code api-permissions.txt}.
 */
@ZarpeTest
@Tag("persistence")
class ApiReachTests {

    private static final Set<String> NOT_LET_IN = Set.of("choose-one", "member-malformed", "member-unknown");
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

    @Autowired
    Everybody everybody;

    @Autowired
    MakeToken making;

    @Autowired
    Tokens tokens;

    @Autowired
    WireMapper mapper;

    @Autowired
    RequestMappingHandlerMapping routes;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    JdbcClient jdbc;

    private Actor director;
    private String token;
    private Part company;
    private final Map<String, @Nullable String> askers = new LinkedHashMap<>();
    private final Map<String, Object> things = new HashMap<>();
    private final Map<Set<Grant>, String> services = new HashMap<>();
    private final Map<UUID, String> written = new HashMap<>();
    private final Map<String, String> known = new HashMap<>();

    @BeforeEach
    void aCompanyThatHasBeenThrough() {
        director = staff.director();
        token = caller.token(director);
        company = whole.play(director);
        known.putAll(Map.of(
                "company", company.company().toString(),
                "enrolment", company.enrolment().toString(),
                "stage", "application",
                "instrument", "diagnosis",
                "item", "dx_margin_by_product",
                "requirement", "req_records_found",
                "reader", "adviser",
                "pack", "proveedor-internacional-confiable",
                "packVersion", "1.1.0"));
        things.putAll(Map.of(
                "company", known.get("company"),
                "cohort", thing("/cohorts", ""),
                "programme", thing("/programmes", ""),
                "pack", Map.of("id", known.get("pack"), "version", known.get("packVersion"))));
        known.put("document", withFile());
        known.put("note", handedIn());
    }

    /** A document whose draft is a file: it can be read whole. */
    private String withFile() {
        String manager = caller.token(company.manager());
        String documents = "/companies/" + known.get("company") + "/documents";
        String document = caller.made(
                        caller.post(manager, documents, "{'kind': 'procedure', 'title': {'es': 'Soldar'}}"))
                .get("id")
                .asString();
        assertThat(caller.request(manager, HttpMethod.PUT, documents + "/" + document + "/draft/file")
                        .header("If-Match", "\"0\"")
                        .contentType(MediaType.APPLICATION_PDF)
                        .content(Sheets.pdf("Soldar"))
                        .exchange())
                .hasStatusOk();
        return document;
    }

    private String handedIn() {
        String words = "{\"requirements\": [\"req_records_found\"], \"words\": {\"es\": \"Hoja\"}, \"from\": \"2026\"}";
        return caller.made(caller.request(
                                token, HttpMethod.POST, "/enrolments/" + known.get("enrolment") + "/evidence/files")
                        .multipart()
                        .part(json("evidence", words.getBytes(StandardCharsets.UTF_8)), file("file"))
                        .exchange())
                .get("id")
                .asString();
    }

    private static MockPart json(String name, byte[] content) {
        MockPart part = new MockPart(name, content);
        part.getHeaders().setContentType(MediaType.APPLICATION_JSON);
        return part;
    }

    private static MockPart file(String name) {
        return new MockPart(name, "hoja.png", Made.png());
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
    void everybodyMayWhatTheTableSaysAndNothingElse() {
        giveTokens();
        Map<String, String> answered = new TreeMap<>();
        for (ApiOperation operation : all()) {
            answered.put(
                    operation.method() + " " + operation.path(),
                    askers.values().stream()
                            .map(asker -> word(asked(asker, operation)))
                            .collect(Collectors.joining(" ")));
        }
        assertThat(answered).containsExactlyInAnyOrderEntriesOf(PermissionTable.read("api-permissions.txt"));
    }

    @Test
    void everyMappedAddressIsWalked() {
        Set<String> mapped = routes.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPatternValues().stream()
                        .filter(pattern -> pattern.startsWith("/api/"))
                        .flatMap(pattern -> mapping.getMethodsCondition().getMethods().stream()
                                .map(method -> method + " " + pattern)))
                .collect(Collectors.toSet());

        assertThat(all())
                .extracting(one -> one.method() + " " + one.path())
                .containsExactlyInAnyOrderElementsOf(mapped);
    }

    @Test
    void aServiceIsLetInByTheScopesItNeedsAndByNoOther() {
        for (ApiOperation operation : all()) {
            Set<Grant> needed = Set.copyOf(operation.grants());
            assertThat(problem(asked(service(needed), operation)))
                    .as("%s with %s", operation.id(), needed)
                    .isNotEqualTo("grant-missing");
            for (Grant missing : needed) {
                Set<Grant> others = Grant.all().stream()
                        .filter(grant -> !grant.covers(missing))
                        .collect(Collectors.toUnmodifiableSet());
                assertThat(problem(asked(service(others), operation)))
                        .as("%s without %s", operation.id(), missing)
                        .isEqualTo("grant-missing");
            }
        }
    }

    @Test
    void aTokenThatNoLongerHoldsOpensNothing() {
        Token expired = kept(LocalDate.now().minusDays(1), null);
        Token ended = kept(LocalDate.now().plusDays(1), Instant.now());
        for (ApiOperation operation : all()) {
            assertThat(problem(asked(written.get(expired.id()), operation)))
                    .as(operation.id())
                    .isEqualTo("token-expired");
            assertThat(problem(asked(written.get(ended.id()), operation)))
                    .as(operation.id())
                    .isEqualTo("token-revoked");
        }
    }

    @Test
    void aDirectorsLookAtFiguresByAProgramIsWrittenDownToo() {
        assertThat(looks()).isEmpty();
        for (String read : List.of("/facts", "/exports", "/no-exports")) {
            caller.found(token, "/companies/" + known.get("company") + read);
        }
        assertThat(looks()).containsExactly("FIGURES");
        for (String read : List.of("/values", "/changes")) {
            caller.found(token, "/enrolments/" + known.get("enrolment") + read);
        }
        assertThat(looks()).containsExactlyInAnyOrder("FIGURES", "RESULTS");
    }

    private List<String> looks() {
        return Scopes.as(
                staff.scope(director),
                () -> Objects.requireNonNull(transaction.<List<String>>execute(begun -> jdbc.sql(
                                "select what from companies.look where company_id = ?::uuid and person_id = ?")
                        .params(known.get("company"), director.person().value())
                        .query(String.class)
                        .list())));
    }

    /** A list lets everybody in whose token opens it; what stands in it is what they may see. */
    @Test
    void aListHoldsNothingOfOthers() {
        giveTokens();
        for (String list : List.of("/companies", "/enrolments", "/programmes", "/cohorts", "/calls")) {
            assertThat(caller.found(token, list).get("items")).as(list).isNotEmpty();
            assertThat(caller.found(askers.get("stranger"), list).get("items"))
                    .as(list)
                    .isEmpty();
        }
        for (String asker : List.of("unadvised", "unassessed", "researcher", "committee")) {
            assertThat(caller.found(askers.get(asker), "/companies").get("items"))
                    .as(asker)
                    .isEmpty();
            assertThat(caller.found(askers.get(asker), "/enrolments").get("items"))
                    .as(asker)
                    .isEmpty();
        }
    }

    private void giveTokens() {
        everybody
                .around(director, company)
                .forEach((who, actor) -> askers.put(who, actor == null ? null : caller.token(actor)));
    }

    /** A body that cannot be read, or that names what is not there for this person, is not let in. */
    private String word(MvcTestResult result) {
        int status = result.getResponse().getStatus();
        return switch (status) {
            case 200, 201, 204, 409, 412 -> "ok";
            case 422 -> NOT_LET_IN.contains(problem(result)) ? problem(result) : "ok";
            default -> Integer.toString(status);
        };
    }

    private String problem(MvcTestResult result) {
        return result.getResponse().getStatus() < 400
                ? ""
                : caller.read(result).get("type").asString().replace("/problems/", "");
    }

    private String service(Set<Grant> grants) {
        return services.computeIfAbsent(
                grants,
                asked -> Scopes.as(
                        staff.scope(director),
                        () -> making.forService(
                                        director,
                                        new Token.Wish(
                                                "Sistema",
                                                asked,
                                                LocalDate.now().plusDays(9)),
                                        Role.DIRECTOR)
                                .orThrow()
                                .written()));
    }

    private Token kept(LocalDate lastDay, @Nullable Instant revoked) {
        Secret secret = Secret.next(director.operator().value());
        Token token = new Token(
                Ids.next(),
                "Prueba",
                director.person(),
                false,
                secret.hash(),
                Grant.all(),
                lastDay,
                director.person(),
                Instant.now(),
                revoked,
                null);
        written.put(token.id(), secret.written());
        Scopes.as(
                staff.scope(director),
                () -> transaction.executeWithoutResult(begun -> {
                    tokens.add(token);
                    if (revoked != null) {
                        tokens.revoke(token.id(), director.person(), revoked);
                    }
                }));
        return token;
    }

    private MvcTestResult asked(@Nullable String by, ApiOperation operation) {
        HttpMethod method = HttpMethod.valueOf(operation.method());
        String address = "/api/v1" + filled(operation.path());
        var request =
                mvc.method(method).uri(address).header("Accept-Language", "en").header("If-Match", "\"999\"");
        if (by != null) {
            request = request.header("Authorization", "Bearer " + by);
        }
        if (operation.sentAs().equals(List.of(MediaType.MULTIPART_FORM_DATA_VALUE))) {
            return request.multipart().part(parts(operation)).exchange();
        }
        if (operation.sent() != null) {
            request = request.contentType(
                            MediaType.parseMediaType(operation.sentAs().getFirst()))
                    .content(body(operation.sent()));
        }
        return request.exchange();
    }

    private MockPart[] parts(ApiOperation operation) {
        Map<?, ?> parts = (Map<?, ?>) Objects.requireNonNull(operation.sent()).getOrDefault("properties", Map.of());
        return parts.entrySet().stream()
                .map(part -> isFile(part.getValue())
                        ? file((String) part.getKey())
                        : json((String) part.getKey(), body(schema(part.getValue()))))
                .toArray(MockPart[]::new);
    }

    private static boolean isFile(Object schema) {
        return "binary".equals(schema(schema).get("format"));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> schema(Object written) {
        return (Map<String, Object>) written;
    }

    private byte[] body(Map<String, Object> schema) {
        return mapper.json().writeValueAsBytes(new SampleBody(document.reference(), things).of(schema));
    }

    private List<ApiOperation> all() {
        return document.reference().operations().stream()
                .sorted(Comparator.comparing((ApiOperation one) -> !one.method().equals("GET")))
                .toList();
    }

    private List<ApiOperation> operations(String method) {
        return all().stream().filter(one -> one.method().equals(method)).toList();
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
