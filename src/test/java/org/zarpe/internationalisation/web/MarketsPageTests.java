package org.zarpe.internationalisation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zarpe.Browser.read;
import static org.zarpe.internationalisation.web.Visit.hidden;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
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
import org.zarpe.companies.CompanyAccess;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.internationalisation.MarketChoices;
import org.zarpe.methodology.Facts;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.programmes.Enrolments;
import org.zarpe.programmes.Example;
import org.zarpe.shared.Ids;
import org.zarpe.shared.Quantity;
import org.zarpe.shared.tenancy.Scopes;

@ZarpeTest
@Tag("persistence")
class MarketsPageTests {

    @Autowired
    Browser browser;

    @Autowired
    Staff staff;

    @Autowired
    Example example;

    @Autowired
    CompanyAccess access;

    @Autowired
    MarketChoices choices;

    @Autowired
    Enrolments enrolments;

    private final Map<String, String> ids = new HashMap<>();
    private Actor director;
    private EnrolmentId enrolment;
    private String markets;
    private Visit adviser;
    private Visit manager;

    @BeforeEach
    void aCompanyWithItsAdviserAndItsManager() {
        director = staff.director();
        CompanyId company = example.company(director, "2005");
        enrolment = example.applicant(director, example.cohort(director), company);
        markets = "/companies/" + company + "/markets";
        Actor advising = staff.adviser(director);
        as(() -> {
            access.assign(director, advising.person(), CompanyAccess.Part.ADVISER, company);
            return true;
        });
        adviser = new Visit(browser, advising);
        manager = new Visit(browser, staff.manager(director, company.value()));
    }

    @Test
    void theAdviserPreparesTwoMarketsAndTheManagerChoosesOne() {
        offer("US");
        assertThat(manager.open(markets).text()).contains("Falta al menos otra opción");
        offer("CA");
        assertThat(choose("US", "Ahí están nuestros clientes")).hasStatus(303);

        Document page = adviser.open(markets);
        assertThat(page.select(".stat-value").first().text()).isEqualTo("Estados Unidos");
        assertThat(page.text()).contains("Ahí están nuestros clientes", "Remedios Luna", "las opciones quedaron");
        assertThat(page.select("a[href=" + markets + "/options/new]")).isEmpty();
        assertThat(as(() -> choices.chosen(enrolment)).orElseThrow().market().country())
                .isEqualTo("US");
    }

    @Test
    void nobodyChoosesInTheManagersPlace() {
        offer("US");
        offer("CA");
        Map<String, String> form = choiceForm("US", "Me parece mejor");

        assertThat(adviser.get(option("US") + "/choice")).hasStatus(403);
        assertThat(adviser.post(option("US") + "/choice", form)).hasStatus(403);
        assertThat(new Visit(browser, director).post(option("US") + "/choice", form))
                .hasStatus(403);
        assertThat(as(() -> choices.chosen(enrolment))).isEmpty();
        assertThat(adviser.open(markets).select("a[href$=/choice]")).isEmpty();
    }

    @Test
    void theManagerPreparesNoOptions() {
        assertThat(manager.get(markets + "/options/new")).hasStatus(403);
        assertThat(manager.post(markets + "/options", optionForm("US"))).hasStatus(403);
    }

    @Test
    void oneMarketIsNoChoice() {
        offer("US");

        MvcTestResult answer = choose("US", "Es el único");

        assertThat(answer).hasStatus(422);
        assertThat(read(answer).text()).contains("hacen falta al menos 2 mercados", "Es el único");
    }

    @Test
    void aChoiceNeedsItsReason() {
        offer("US");
        offer("CA");

        assertThat(choose("US", "  ")).hasStatus(422);
        assertThat(as(() -> choices.chosen(enrolment))).isEmpty();
    }

    @Test
    void aLaterChoiceKeepsTheFormerOne() {
        offer("US");
        offer("CA");
        choose("US", "Ahí están nuestros clientes");
        choose("CA", "Cambió el arancel");

        assertThat(as(() -> choices.chosen(enrolment)).orElseThrow().market().country())
                .isEqualTo("CA");
        assertThat(as(() -> choices.former(enrolment))).hasSize(1);
        assertThat(manager.open(markets).text()).contains("Elecciones anteriores", "Ahí están nuestros clientes");
    }

    @Test
    void theOptionsStayAsTheyWereUntilTheyAreReopenedWithAReason() {
        offer("US");
        offer("CA");
        choose("US", "Ahí están nuestros clientes");
        assertThat(read(adviser.post(markets + "/options", optionForm("GT"))).text())
                .contains("las opciones quedaron fijas");

        Document reopening = adviser.open(markets + "/reopening");
        Map<String, String> form = new HashMap<>(
                Map.of("id", hidden(reopening, "id"), "version", hidden(reopening, "version"), "why", ""));
        assertThat(adviser.post(markets + "/reopening", form)).hasStatus(422);
        form.put("why", "Cambió el arancel");
        assertThat(adviser.post(markets + "/reopening", form)).hasStatus(303);

        offer("GT");
        assertThat(adviser.open(markets).text()).contains("Guatemala", "Cambió el arancel");
        assertThat(as(() -> choices.chosen(enrolment))).as("still counts").isPresent();
        assertThat(read(adviser.post(option("US"), optionForm("US", hidden(adviser.open(option("US")), "version"))))
                        .text())
                .contains("queda como estaba");
    }

    @Test
    void aDoubleClickDoesNothingTwice() {
        Map<String, String> form = optionForm("US");
        adviser.post(markets + "/options", form);
        assertThat(adviser.post(markets + "/options", form)).hasStatus(303);
        offer("CA");
        Map<String, String> choice = choiceForm("US", "Ahí están nuestros clientes");
        manager.post(option("US") + "/choice", choice);
        assertThat(manager.post(option("US") + "/choice", choice)).hasStatus(303);

        assertThat(as(() -> choices.options(enrolment))).hasSize(2);
        assertThat(as(() -> choices.former(enrolment))).isEmpty();
    }

    @Test
    void aStaleOptionFormShowsBothVersions() {
        offer("US");
        String version = hidden(adviser.open(option("US")), "version");
        Map<String, String> first = optionForm("US", version);
        first.put("why", "Primera versión");
        assertThat(adviser.post(option("US"), first)).hasStatus(303);
        Map<String, String> second = optionForm("US", version);
        second.put("why", "Segunda versión");

        MvcTestResult answer = adviser.post(option("US"), second);

        assertThat(answer).hasStatus(409);
        assertThat(read(answer).select(".conflict").text()).contains("Primera versión", "Segunda versión");
    }

    @Test
    void theManagerDoesNotChooseWhatSheDidNotSee() {
        offer("US");
        offer("CA");
        Map<String, String> form = choiceForm("US", "Ahí están nuestros clientes");
        Map<String, String> change = optionForm("US", hidden(adviser.open(option("US")), "version"));
        change.put("obstacles", "Un arancel nuevo");
        adviser.post(option("US"), change);

        MvcTestResult answer = manager.post(option("US") + "/choice", form);

        assertThat(answer).hasStatus(409);
        assertThat(read(answer).text()).contains("Un arancel nuevo", "Ahí están nuestros clientes");
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(delimiter = '|', textBlock = """
            country  | Atlántida | No conocemos ese país
            country  | ''        | Falta este dato
            mode     | volando   | Elija una de las opciones
            amount   | -5        | no puede ser menor que cero
            amount   | mucho     | Escriba solo un número
            currency | pesos     | Escriba la moneda con sus tres letras
            year     | 1700      | Escriba un año entre
            year     | 05/2030   | Escriba solo el año
            """)
    void saysWhatIsWrongBesideTheFieldAndKeepsWhatWasTyped(String field, String typed, String says) {
        Map<String, String> form = optionForm("US");
        form.put("amount", "100");
        form.put(field, typed);

        MvcTestResult answer = adviser.post(markets + "/options", form);

        assertThat(answer).hasStatus(422);
        assertThat(read(answer).select("#f-" + field + "-error").text()).contains(says);
        assertThat(read(answer).select("[name=why]").text()).isEqualTo("Compran lo mismo que hacemos 🪑");
    }

    @Test
    void tenMegabytesOfTextAreTooLong() {
        Map<String, String> form = optionForm("US");
        form.put("evidence", "x".repeat(10_000_000));

        MvcTestResult answer = adviser.post(markets + "/options", form);

        assertThat(answer).hasStatus(422);
        assertThat(read(answer).select("#f-evidence-error").text()).contains("caben 2,000");
    }

    @Test
    void theObjectiveHasFiguresAndADate() {
        Document empty = manager.open(markets + "/objective");
        Map<String, String> form = new HashMap<>(Map.of(
                "id", hidden(empty, "id"),
                "version", hidden(empty, "version"),
                "what", "Vender muebles a restaurantes",
                "amount", "140 %",
                "measure", "share-of-sales",
                "due", "1700"));
        MvcTestResult refused = manager.post(markets + "/objective", form);
        assertThat(refused).hasStatus(422);
        assertThat(read(refused).text()).contains("va de 0 a 100 %", "Esta fecha ya pasó");

        form.put("amount", "30 %");
        form.put("due", "12/2030");
        assertThat(manager.post(markets + "/objective", form)).hasStatus(303);
        assertThat(manager.open(markets).text())
                .contains("Vender muebles a restaurantes", "30 % de las ventas", "A más tardar: diciembre de 2030");
    }

    @Test
    void aStaleObjectiveShowsBothVersionsOfEveryField() {
        Document page = manager.open(markets + "/objective");
        Map<String, String> first = new HashMap<>(Map.of(
                "id", hidden(page, "id"),
                "version", hidden(page, "version"),
                "what", "Vender muebles a restaurantes",
                "amount", "30",
                "measure", "share-of-sales",
                "currency", "MXN",
                "due", "12/2030"));
        Map<String, String> second = new HashMap<>(first);
        second.putAll(Map.of("id", Ids.next().toString(), "amount", "12", "measure", "customers", "due", "06/2029"));
        assertThat(manager.post(markets + "/objective", first)).hasStatus(303);

        MvcTestResult stale = manager.post(markets + "/objective", second);

        assertThat(stale).hasStatus(409);
        assertThat(read(stale).select(".conflict dt").eachText())
                .containsExactly("¿Cuánto?", "¿De qué?", "¿Para cuándo?");
        assertThat(read(stale).select(".conflict .difference-value").eachText())
                .contains("30", "12", "12/2030", "06/2029")
                .doesNotContain("customers");
        assertThat(manager.open(markets).text()).contains("30 % de las ventas");
    }

    @Test
    void tellsTheRulesOfTheMethodWhatIsKnown() {
        offer("US");
        Facts before = as(() -> enrolments.facts(enrolments.get(enrolment)));
        assertThat(before.value("market.options")).contains(Quantity.exactly(1));
        assertThat(before.value("market.chosen")).contains(false);

        offer("CA");
        choose("CA", "Hay quien compra");
        Facts after = as(() -> enrolments.facts(enrolments.get(enrolment)));
        assertThat(after.value("market.options")).contains(Quantity.exactly(2));
        assertThat(after.value("market.chosen")).contains(true);
        assertThat(after.value("strategy.objective")).contains(false);
    }

    @Test
    void teachesWhatComesFirst() {
        assertThat(adviser.open(markets).select(".empty").text()).contains("Prepare al menos dos países");
        assertThat(manager.open(markets + "?lang=en").select(".empty").text()).contains("Your adviser will prepare");
    }

    private void offer(String country) {
        assertThat(adviser.post(markets + "/options", optionForm(country))).hasStatus(303);
    }

    private MvcTestResult choose(String country, String why) {
        return manager.post(option(country) + "/choice", choiceForm(country, why));
    }

    private Map<String, String> choiceForm(String country, String why) {
        Document page = manager.open(option(country) + "/choice");
        return new HashMap<>(Map.of(
                "id", hidden(page, "id"),
                "version", hidden(page, "version"),
                "optionVersion", hidden(page, "optionVersion"),
                "why", why));
    }

    private String option(String country) {
        return markets + "/options/" + ids.get(country);
    }

    private Map<String, String> optionForm(String country) {
        String id = ids.computeIfAbsent(country, fresh -> Ids.next().toString());
        return new HashMap<>(Map.of(
                "id",
                id,
                "country",
                country,
                "mode",
                "distributor",
                "why",
                "Compran lo mismo que hacemos 🪑",
                "currency",
                "MXN"));
    }

    private Map<String, String> optionForm(String country, String version) {
        Map<String, String> form = optionForm(country);
        form.put("version", version);
        return form;
    }

    private <T> T as(Supplier<T> work) {
        return Scopes.as(staff.scope(director), work::get);
    }
}
