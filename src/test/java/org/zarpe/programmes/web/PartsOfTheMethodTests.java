package org.zarpe.programmes.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.zarpe.Staff;
import org.zarpe.ZarpeTest;
import org.zarpe.advice.RecordVisit;
import org.zarpe.advice.Visit;
import org.zarpe.advice.VisitKind;
import org.zarpe.diagnosis.DrawSwot;
import org.zarpe.diagnosis.DrawSwot.Wording;
import org.zarpe.diagnosis.Quadrant;
import org.zarpe.diagnosis.SwotSource;
import org.zarpe.diagnosis.Workshops;
import org.zarpe.diagnosis.Workshops.Workshop;
import org.zarpe.identity.Actor;
import org.zarpe.internationalisation.DefineStrategy;
import org.zarpe.internationalisation.Objective;
import org.zarpe.shared.Ids;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.PartialDate;
import org.zarpe.shared.Refusal;
import org.zarpe.shared.Text;
import org.zarpe.shared.tenancy.Scopes;
import org.zarpe.training.Attendee;
import org.zarpe.training.RecordSession;
import org.zarpe.training.Session;
import org.zarpe.training.SessionKind;

/** A cheese maker follows a method without SWOT, path, strategy, training and visits. */
@ZarpeTest
@Tag("persistence")
class PartsOfTheMethodTests {

    private static final Pattern UNUSED =
            Pattern.compile("/companies/\\{\\w+}/(swot|path|markets|training|visits)\\b.*");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);

    /** Sound in every form of these parts, so that nothing else refuses. */
    private static final Map<String, String> FORM = Map.ofEntries(
            Map.entry("quadrant", "STRENGTH"),
            Map.entry("text", "Queso de rancho"),
            Map.entry("importance", "2"),
            Map.entry("source", "REPORTED"),
            Map.entry("move", "UP"),
            Map.entry("version", "0"),
            Map.entry("optionVersion", "0"),
            Map.entry("kind", "visit"),
            Map.entry("date", DAY.toString()),
            Map.entry("hours", "2"),
            Map.entry("people", "Ana"),
            Map.entry("title", "Precio"),
            Map.entry("what", "Vender fuera"),
            Map.entry("why", "Hay clientes"),
            Map.entry("amount", "10"),
            Map.entry("measure", "orders"),
            Map.entry("due", "2027"),
            Map.entry("country", "US"),
            Map.entry("mode", "distributor"));

    @Autowired
    MockMvcTester mvc;

    @Autowired
    RequestMappingHandlerMapping routes;

    @Autowired
    Staff staff;

    @Autowired
    Workshops workshops;

    @Autowired
    DrawSwot swot;

    @Autowired
    RecordVisit visits;

    @Autowired
    RecordSession sessions;

    @Autowired
    DefineStrategy strategies;

    private Workshop cheese;

    @BeforeEach
    void aCheeseMaker() {
        cheese = workshops.cheeseMaker();
    }

    @Test
    void whatTheMethodDoesNotUseIsNowhereInTheFile() {
        List<Route> unused = unused();
        assertThat(unused).extracting(Route::part).contains("swot", "path", "markets", "training", "visits");
        for (Route route : unused) {
            assertThat(List.of(status(route, cheese.director()), status(route, cheese.manager())))
                    .as(route.toString())
                    .contains(404)
                    .isSubsetOf(403, 404);
        }
    }

    @Test
    void whatTheMethodUsesIsThere() {
        for (String part : List.of("", "/profile", "/diagnosis", "/plan", "/results", "/accreditation")) {
            assertThat(mvc.get().uri("/companies/" + cheese.company() + part).with(staff.signedIn(cheese.manager())))
                    .as(part)
                    .hasStatusOk();
        }
    }

    @Test
    void theFootOfTheFileNamesTheMethodInUse() {
        MvcTestResult answer = mvc.get()
                .uri("/companies/" + cheese.company())
                .with(staff.signedIn(cheese.manager()))
                .exchange();

        assertThat(Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8))
                        .select("footer")
                        .text())
                .contains("Inocuidad para productores artesanales", "NOM-251-SSA1-2009")
                .doesNotContain("Proveedor Internacional Confiable");
    }

    @Test
    void theAddressOfAnUnusedPartSaysThatThereIsNoSuchPage() {
        MvcTestResult answer = mvc.get()
                .uri("/companies/" + cheese.company() + "/swot")
                .with(staff.signedIn(cheese.manager()))
                .exchange();

        assertThat(answer).hasStatus(404);
        assertThat(Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8))
                        .select("h1")
                        .text())
                .isNotBlank();
    }

    @Test
    void noUseCaseWritesAPartThatTheMethodDoesNotUse() {
        Actor adviser = cheese.adviser();
        Text words = new Text("Vender fuera", "Selling abroad");
        Visit visit = new Visit(VisitKind.VISIT, DAY, BigDecimal.TWO, List.of("Ana"), "", words, words);
        Session session = new Session(
                SessionKind.GROUP,
                true,
                DAY,
                BigDecimal.TWO,
                words,
                words,
                "Rosa",
                List.of(new Attendee(null, "Ana")),
                List.of(),
                words);
        List<Outcome<?>> outcomes = new ArrayList<>();
        Scopes.as(staff.scope(adviser), () -> {
            outcomes.add(swot.add(
                    adviser,
                    cheese.company(),
                    Ids.next(),
                    new Wording(Quadrant.STRENGTH, words, 2, SwotSource.reported())));
            outcomes.add(visits.record(adviser, cheese.company(), Ids.next(), visit, List.of()));
            outcomes.add(sessions.record(adviser, cheese.company(), Ids.next(), session));
            outcomes.add(strategies.aim(
                    adviser,
                    cheese.enrolment(),
                    Ids.next(),
                    new Objective(words, BigDecimal.TEN, Objective.Measure.ORDERS, null, PartialDate.ofYear(2027)),
                    DAY));
        });

        assertThat(outcomes)
                .hasSize(4)
                .allSatisfy(outcome -> assertThat(outcome).isEqualTo(Outcome.refused(Refusal.of("not-in-method"))));
    }

    private record Route(RequestMethod method, String pattern) {
        String part() {
            return pattern.split("/")[3];
        }
    }

    private List<Route> unused() {
        Set<String> seen = new TreeSet<>();
        List<Route> unused = new ArrayList<>();
        routes.getHandlerMethods()
                .keySet()
                .forEach(mapping -> mapping.getPatternValues().stream()
                        .filter(pattern -> UNUSED.matcher(pattern).matches())
                        .forEach(pattern -> mapping.getMethodsCondition().getMethods().stream()
                                .filter(method -> seen.add(method + pattern))
                                .forEach(method -> unused.add(new Route(method, pattern)))));
        return unused;
    }

    private int status(Route route, Actor actor) {
        String address = route.pattern()
                .replaceFirst("\\{\\w+}", cheese.company().toString())
                .replaceAll("\\{\\w+}", Ids.next().toString());
        var request = mvc.method(HttpMethod.valueOf(route.method().name()))
                .uri(address)
                .with(staff.signedIn(actor));
        if (route.method() == RequestMethod.POST) {
            FORM.forEach(request::param);
            request.param("id", Ids.next().toString()).with(csrf());
        }
        MockHttpServletResponse answer = request.exchange().getResponse();
        String elsewhere = answer.getRedirectedUrl();
        return elsewhere == null
                ? answer.getStatus()
                : mvc.get()
                        .uri(elsewhere)
                        .with(staff.signedIn(actor))
                        .exchange()
                        .getResponse()
                        .getStatus();
    }
}
