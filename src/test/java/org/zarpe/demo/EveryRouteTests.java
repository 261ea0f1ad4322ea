package org.zarpe.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.zarpe.Staff;
import org.zarpe.ZarpeTest;
import org.zarpe.api.application.MakeToken;
import org.zarpe.api.domain.Grant;
import org.zarpe.api.domain.Token;
import org.zarpe.identity.Actor;
import org.zarpe.shared.Ids;
import org.zarpe.shared.tenancy.Scopes;

/**
 * Each address of the product, asked by everybody there is, with the things of a company that has been through the whole method. What each may is written in
 * {@code permissions.txt}.
 */
@ZarpeTest
@Tag("persistence")
class EveryRouteTests {

    private static final Pattern BLANK = Pattern.compile("\\{(\\w+)(:[^}]*)?}");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    RequestMappingHandlerMapping routes;

    @Autowired
    Staff staff;

    @Autowired
    WholeCompany whole;

    @Autowired
    Everybody everybody;

    @Autowired
    MakeToken tokens;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transaction;

    private final Map<String, @Nullable Actor> askers = new LinkedHashMap<>();
    private final Map<String, String> known = new LinkedHashMap<>();
    private Actor director;

    @BeforeEach
    void everybodyAndACompanyThatHasBeenThrough() {
        director = staff.director();
        WholeCompany.Part part = whole.play(director);
        Scopes.as(
                staff.scope(director),
                () -> transaction.executeWithoutResult(
                        begun -> know(part.company().value(), part.enrolment().value())));
        Scopes.as(staff.scope(director), () -> {
            Token.Wish wish =
                    new Token.Wish("Prueba", Grant.all(), LocalDate.now().plusDays(1));
            tokens.forOneself(part.adviser(), wish).orThrow();
            transaction.executeWithoutResult(begun -> know("/tokens/id", one("select id from api.token")));
        });
        know("/problems/code", "stale");
        askers.putAll(everybody.around(director, part));
        know("/people/person", staff.committee(director).person().value());
        know(
                "/assessors/person",
                Objects.requireNonNull(askers.get("assessor")).person().value());
    }

    @Test
    void everybodyMayWhatTheTableSaysAndNothingElse() {
        Map<String, String> expected = PermissionTable.read("permissions.txt");
        Map<String, String> answered = new TreeMap<>();
        for (RequestMethod method : List.of(RequestMethod.GET, RequestMethod.POST)) {
            for (String pattern : patterns(method)) {
                String address = filled(pattern);
                answered.put(
                        method + " " + pattern,
                        askers.values().stream()
                                .map(asker -> answer(method, address, asker))
                                .collect(Collectors.joining(" ")));
            }
        }
        assertThat(answered).containsExactlyInAnyOrderEntriesOf(expected);
    }

    @Test
    void noAddressTakesAnythingButGetAndPost() {
        Set<RequestMethod> methods = routes.getHandlerMethods().keySet().stream()
                .filter(EveryRouteTests::isForPeople)
                .flatMap(mapping -> mapping.getMethodsCondition().getMethods().stream())
                .collect(Collectors.toSet());

        assertThat(methods).containsExactlyInAnyOrder(RequestMethod.GET, RequestMethod.POST);
    }

    private List<String> patterns(RequestMethod asked) {
        return routes.getHandlerMethods().keySet().stream()
                .filter(EveryRouteTests::isForPeople)
                .filter(mapping -> {
                    Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
                    return methods.contains(asked) || methods.isEmpty() && asked == RequestMethod.GET;
                })
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** What programs may by their tokens is in the tests of the API: a session opens nothing there. */
    private static boolean isForPeople(RequestMappingInfo mapping) {
        return mapping.getPatternValues().stream().noneMatch(pattern -> pattern.startsWith("/api/v1"));
    }

    private String answer(RequestMethod method, String address, @Nullable Actor asker) {
        var request = mvc.method(HttpMethod.valueOf(method.name())).uri(address);
        if (asker != null) {
            request.with(staff.signedIn(asker));
        }
        if (method == RequestMethod.POST) {
            // what an address asks for before it looks at anything else; no sound form of anything
            request.with(csrf())
                    .param("id", Ids.next().toString())
                    .param("version", "999")
                    .param("move", address.contains("/actions/") ? "BEGIN" : "UP");
        }
        MockHttpServletResponse response = request.exchange().getResponse();
        String redirect = Objects.requireNonNullElse(response.getRedirectedUrl(), "");
        return redirect.endsWith("/sign-in")
                ? "sign-in"
                : switch (response.getStatus()) {
                    case 200, 303, 400, 409, 422 -> "ok";
                    default -> Integer.toString(response.getStatus());
                };
    }

    /** The address with real things in its blanks; a blank nobody knows fails. */
    private String filled(String pattern) {
        Matcher blank = BLANK.matcher(pattern);
        StringBuilder address = new StringBuilder();
        while (blank.find()) {
            blank.appendReplacement(address, known(pattern.substring(0, blank.start()), blank.group(1)));
        }
        return blank.appendTail(address).toString();
    }

    private String known(String before, String name) {
        String thing = BLANK.matcher(before).replaceAll("*") + name;
        return Objects.requireNonNull(known.get(thing), () -> "nothing is known for " + thing);
    }

    private void know(UUID company, UUID enrolment) {
        for (String name : List.of("id", "company")) {
            know("/companies/" + name, company);
        }
        for (String name : List.of("id", "enrolment")) {
            know("/enrolments/" + name, enrolment);
        }
        know("/enrolments/*/instruments/instrument", "diagnosis");
        know("/enrolments/*/instruments/*/sections/dimension", "price");
        know("/enrolments/*/instruments/*/answers/item", "dx_margin_by_product");
        know("/enrolments/*/stages/stage", text("select stage from programmes.stage_visit where opened is not null"));
        know("/enrolments/*/criteria/criterion", "has_time");
        know("/companies/*/facts/fact", one("select id from companies.fact"));
        know("/companies/*/exports/entry", one("select id from companies.export"));
        know("/companies/*/products/entry", one("select id from companies.product"));
        know("/companies/*/people/entry", one("select id from companies.person"));
        know("/companies/*/establishments/entry", one("select id from companies.establishment"));
        know("/companies/*/swot/items/id", one("select id from diagnosis.swot_item"));
        know("/companies/*/actions/id", one("select id from plans.action"));
        know("/companies/*/plan/continuity/id", one("select id from plans.continuity_line"));
        know("/companies/*/audits/audit", one("select id from reviews.audit"));
        know("/companies/*/audits/*/answers/item", "req_records_found");
        know("/companies/*/audits/*/checklist/section", "documented_system");
        know("/companies/*/audits/*/findings/requirement", "req_records_found");
        know("/companies/*/management-reviews/review", one("select id from reviews.management_review"));
        know("/companies/*/management-reviews/*/decisions/decision", one("select id from reviews.decision"));
        know("/companies/*/processes/process", one("select id from processes.process"));
        know("/companies/*/documents/document", one("select document_id from processes.filed_record"));
        know("/companies/*/indicators/indicator", one("select id from improvement.indicator"));
        know("/companies/*/nonconformities/nonconformity", one("select id from improvement.nonconformity"));
        know("/companies/*/documents/*/versions/number", 1);
        know("/companies/*/documents/*/records/filed", one("select id from processes.filed_record"));
        know("/companies/*/cases/id", one("select id from cases.accreditation_case"));
        know("/companies/*/cases/*/minutes/round", 1);
        know("/companies/*/visits/id", one("select id from advice.visit"));
        know("/companies/*/training/sessions/id", one("select id from training.session"));
        UUID option = one("select id from internationalisation.market_option");
        know("/companies/*/markets/options/id", option);
        know("/companies/*/markets/options/option", option);
        know("/companies/*/results/indicator", "profit");
        know("/companies/*/results/values/former", one("select id from results.indicator_value"));
        know("/companies/*/requirements/requirement", "req_records_found");
        know("/companies/*/requirements/*/evidence/note", one("select id from evidence.piece"));
        know("/companies/*/case/assessment/requirement", "req_records_found");
        know("/companies/*/case/assessment/*/evidence/piece", one("select id from evidence.piece"));
        know("/companies/*/case/findings/finding", Ids.next());
        know("/companies/*/evidence/piece", one("select id from evidence.piece"));
        know("/companies/*/evidence/requests/request", Ids.next());
        know("/companies/*/evidence/uploads/upload", Ids.next());
        know("/companies/*/uses/use", "research");
        know("/companies/*/diagnosis/scores/foundation/foundation", "documented_system");
        know("/companies/*/diagnosis/scores/reliability/reliability", "operational");
        know("/companies/*/diagnosis/scores/dimension/dimension", "price");
        UUID cohort = one("select cohort_id from programmes.enrolment");
        know("/cohorts/id", cohort);
        know("/cohorts/cohort", cohort);
        know("/cohorts/*/board/companies/company", company);
        know("/cohorts/*/board/companies/*/advisers/adviser", Ids.next());
        UUID call = one("select id from programmes.call where cohort_id = '" + cohort + "'");
        know("/cohorts/*/calls/id", call);
        know("/calls/id", call);
        UUID programme = one("select programme_id from programmes.cohort where id = '" + cohort + "'");
        know("/programmes/id", programme);
        know("/programmes/programme", programme);
        for (String unknown : List.of(
                "/access/passkeys/id",
                "/access/sessions/id",
                "/access/memberships/id",
                "/people/invitations/id",
                "/people/membership",
                "/independence/declarations/id",
                "/invitations/token",
                "/companies/*/accounts/invitations/invitation",
                "/companies/*/accounts/membership")) {
            know(unknown, Ids.next());
        }
        know("/methods/id", "proveedor-internacional-confiable");
        know("/methods/*/version", "1.1.0");
        know("/methods/*/*/foundations/foundation", "documented_system");
        know("/methods/*/*/processes/process", "quotation");
        know("/tables/number", "1");
        know("/issuers/operator", director.operator().value());
        know("/trail/operator", director.operator().value());
        know("/tables/*.format", "csv");
        know("/register/number", "PIC-1999-0001");
        know("/registro/number", "PIC-1999-0001");
        know("/register/*/file", "certificate.pdf");
        know("/issuers/*/status/number", "1");
        know("/issuers/*/status/*/purpose", "suspension");
        know("/companies/*/certificate/number", "PIC-1999-0001");
        know("/companies/*/certificate/*/file", "certificate.pdf");
    }

    private void know(String thing, Object what) {
        known.put(thing, what.toString());
    }

    private UUID one(String sql) {
        return Objects.requireNonNull(
                jdbc.sql(sql + " limit 1").query(UUID.class).single());
    }

    private String text(String sql) {
        return Objects.requireNonNull(
                jdbc.sql(sql + " limit 1").query(String.class).single());
    }
}
