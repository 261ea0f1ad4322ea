package org.zarpe.companies.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zarpe.Browser.read;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.zarpe.Browser;
import org.zarpe.Staff;
import org.zarpe.ZarpeTest;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.companies.CompanyId;
import org.zarpe.companies.CompanyRecords;
import org.zarpe.companies.FactKind;
import org.zarpe.companies.RegisterCompany;
import org.zarpe.companies.RegisterCompany.Registration;
import org.zarpe.identity.Actor;
import org.zarpe.shared.PartialDate;
import org.zarpe.shared.Quantity;
import org.zarpe.shared.Text;
import org.zarpe.shared.tenancy.Scopes;

@ZarpeTest
@Tag("persistence")
class CompanyFormsTests {

    @Autowired
    Browser browser;

    @Autowired
    Staff staff;

    @Autowired
    RegisterCompany companies;

    @Autowired
    CompanyRecords records;

    @Autowired
    CompanyAccess access;

    private Actor director;
    private Actor manager;
    private CompanyId company;

    @BeforeEach
    void aCompanyAndItsManager() {
        director = staff.director();
        company = Scopes.as(
                staff.scope(director),
                () -> companies
                        .register(new Registration(
                                CompanyId.next(),
                                "Maderas del Sur",
                                new Text("Muebles de parota", "Parota wood furniture"),
                                PartialDate.ofYear(2010),
                                Quantity.exactly(12),
                                "Zapopan",
                                "MX",
                                false))
                        .orThrow());
        manager = staff.manager(director, company.value());
    }

    @Test
    void aCorrectedFigureKeepsTheFormerOneInSight() {
        String correction = link(open("profile"), "facts", "/correction");
        Map<String, String> form = form(read(get(correction)));
        form.put("value", "14");
        form.put("source", "Nómina");
        assertThat(post(correction, form)).hasStatus(303);

        assertThat(Scopes.as(staff.scope(manager), () -> records.latest(company, FactKind.EMPLOYEES))
                        .orElseThrow()
                        .value())
                .isEqualTo(Quantity.exactly(14));
        assertThat(open("profile").selectFirst("#facts").text())
                .contains("14 personas", "Una corrección", "12 personas");
    }

    @Test
    void whoCorrectsAFigureThatWasCorrectedMeanwhileSeesBoth() {
        String correction = link(open("profile"), "facts", "/correction");
        Map<String, String> first = form(read(get(correction)));
        Map<String, String> second = form(read(get(correction)));
        first.putAll(Map.of("value", "14", "source", "Nómina"));
        second.putAll(Map.of("value", "15", "source", "Visita"));
        assertThat(post(correction, first)).hasStatus(303);

        MvcTestResult stale = post(correction, second);

        assertThat(stale).hasStatus(409);
        assertThat(read(stale).selectFirst(".conflict").text()).contains("14", "15", "Nómina", "Visita");
    }

    @Test
    void aDoubleClickFindsTheFirst() {
        Map<String, String> form = form(open("exports/new"));
        form.putAll(Map.of("year", "2015", "country", "USA", "mode", "direct", "share", "4,9 %", "source", "Facturas"));
        assertThat(post(address("exports"), form)).hasStatus(303);
        assertThat(post(address("exports"), form)).hasStatus(303);

        assertThat(Scopes.as(staff.scope(manager), () -> records.exports(company)))
                .hasSize(1);
        assertThat(open("profile").selectFirst("#exports").text()).contains("2015", "Estados Unidos", "4.9 %");
    }

    @Test
    void whatIsWrongStandsBesideItsFieldAndWhatWasTypedIsKept() {
        Map<String, String> form = form(open("exports/new"));
        form.putAll(Map.of("year", "2009", "country", "Atlántida", "share", "140", "source", "Facturas 🙂"));

        MvcTestResult refused = post(address("exports"), form);

        assertThat(refused).hasStatus(422);
        Document page = read(refused);
        assertThat(page.selectFirst("#f-year-error").text()).contains("se fundó después");
        assertThat(page.selectFirst("#f-country-error").text()).contains("No conocemos ese país");
        assertThat(page.selectFirst("#f-share-error").text()).contains("0 a 100");
        assertThat(page.selectFirst("input[name=country]").val()).isEqualTo("Atlántida");
        assertThat(page.selectFirst("input[name=source]").val()).isEqualTo("Facturas 🙂");
        assertThat(page.select("[autofocus]")).isNotEmpty();
    }

    @Test
    void anUnknownTariffCodeIsRefusedBesideItsField() {
        Map<String, String> form = form(open("products/new"));
        form.putAll(Map.of("name", "Aguacate", "hsCode", "080499"));
        MvcTestResult refused = post(address("products"), form);
        assertThat(refused).hasStatus(422);
        assertThat(read(refused).selectFirst("#f-hsCode-error").text()).contains("080499");

        form.put("hsCode", "0804.40");
        assertThat(post(address("products"), form)).hasStatus(303);
        assertThat(open("profile").selectFirst("#products").text()).contains("080440", "Frutas y frutos secos");
    }

    @Test
    void tenMegabytesOfTextGetAClearMessageAndAreKept() {
        Map<String, String> form = form(open("people/new"));
        form.putAll(Map.of("name", "x".repeat(10_000_000), "position", "Gerente"));

        MvcTestResult refused = post(address("people"), form);

        assertThat(refused).hasStatus(422);
        Document page = read(refused);
        assertThat(page.selectFirst("#f-name-error").text()).contains("10,000,000", "200");
        assertThat(page.selectFirst("input[name=name]").val()).hasSize(10_000_000);
    }

    @Test
    void nulIsRefusedAndAnEmojiSurvives() {
        Map<String, String> form = form(open("people/new"));
        form.putAll(Map.of("name", "Ana\u0000", "position", "Gerente"));
        assertThat(post(address("people"), form)).hasStatus(422);

        form.put("name", "Ana 🙂");
        assertThat(post(address("people"), form)).hasStatus(303);
        assertThat(open("profile").selectFirst("#people").text()).contains("Ana 🙂");
    }

    @Test
    void aStaleFormNeverOverwrites() {
        Map<String, String> first = form(open("identity"));
        Map<String, String> second = form(open("identity"));
        first.put("town", "Tonalá");
        second.put("town", "Tlaquepaque");
        assertThat(post(address("identity"), first)).hasStatus(303);

        MvcTestResult stale = post(address("identity"), second);

        assertThat(stale).hasStatus(409);
        assertThat(read(stale).selectFirst(".conflict").text()).contains("Tonalá", "Tlaquepaque");
        assertThat(open("profile").text()).contains("Tonalá").doesNotContain("Tlaquepaque");
        assertThat(post(address("identity"), form(read(stale)))).hasStatus(303);
    }

    @Test
    void changingTheTownKeepsTheActivityInBothLanguages() {
        Map<String, String> form = form(open("identity"));
        form.put("town", "Tonalá");
        assertThat(post(address("identity"), form)).hasStatus(303);

        assertThat(read(get(address("profile?lang=en"))).text()).contains("Parota wood furniture");
    }

    @Test
    void aPersonWhoLeftIsWithdrawn() {
        Map<String, String> form = form(open("people/new"));
        form.putAll(Map.of("name", "Ana", "position", "Gerente"));
        assertThat(post(address("people"), form)).hasStatus(303);
        String entry = link(open("profile"), "people", "");

        Map<String, String> withdrawal =
                new HashMap<>(Map.of("version", form(read(get(entry))).get("version")));
        assertThat(post(entry + "/withdrawal", withdrawal)).hasStatus(303);

        assertThat(open("profile").selectFirst("#people").text()).doesNotContain("Ana");
    }

    @Test
    void recordsThatContradictEachOtherBothStand() {
        assertThat(post(address("no-exports"), Map.of("version", "0", "source", "Tabla 1")))
                .hasStatus(303);
        Map<String, String> form = form(open("exports/new"));
        form.put("source", "Tabla 2");
        assertThat(post(address("exports"), form)).hasStatus(303);

        assertThat(open("profile").selectFirst("#exports").text()).contains("Tabla 1", "Tabla 2", "se contradicen");
        assertThat(Scopes.as(staff.scope(manager), () -> records.declaresNoExports(company)))
                .isTrue();
    }

    @Test
    void whoDeclaresNoExportsSeesWhatSomebodyElseDeclaredMeanwhile() {
        Map<String, String> first = form(open("no-exports/new"));
        Map<String, String> second = form(open("no-exports/new"));
        first.put("source", "Entrevista con la gerente");
        second.put("source", "Declaración anual");
        assertThat(post(address("no-exports"), first)).hasStatus(303);
        assertThat(post(address("no-exports"), first)).hasStatus(303);

        MvcTestResult stale = post(address("no-exports"), second);

        assertThat(stale).hasStatus(409);
        assertThat(read(stale).selectFirst(".conflict").text())
                .contains("Entrevista con la gerente", "Declaración anual");
        assertThat(open("profile").selectFirst("#exports").text()).contains("Entrevista con la gerente");
        assertThat(post(address("no-exports"), form(read(stale)))).hasStatus(303);
        assertThat(open("profile").selectFirst("#exports").text()).contains("Declaración anual");
    }

    @Test
    void nobodyWithdrawsADeclarationThatSaysSomethingElseByNow() {
        Map<String, String> form = form(open("no-exports/new"));
        form.put("source", "Entrevista con la gerente");
        assertThat(post(address("no-exports"), form)).hasStatus(303);
        Map<String, String> withdrawal =
                Map.of("version", form(open("no-exports/new")).get("version"), "source", "Entrevista con la gerente");
        Map<String, String> again = form(open("no-exports/new"));
        again.put("source", "Declaración anual");
        assertThat(post(address("no-exports"), again)).hasStatus(303);

        MvcTestResult stale = post(address("no-exports/withdrawal"), withdrawal);

        assertThat(stale).hasStatus(409);
        assertThat(read(stale).selectFirst(".conflict").text())
                .contains("Entrevista con la gerente", "Declaración anual");
        assertThat(open("profile").selectFirst("#exports").text()).contains("Declaración anual");
    }

    @Test
    void anotherCompanysManagerNeitherSeesNorWrites() {
        Actor stranger = staff.manager(director, CompanyId.next().value());

        assertThat(browser.open(stranger, address("profile"))).hasStatus(403);
        assertThat(browser.send(stranger, address("people"), "name", "Ana", "position", "Gerente"))
                .hasStatus(403);
    }

    @Test
    void anAssignedAdviserWritesInTheFile() {
        Actor adviser = staff.adviser(director);
        Scopes.as(
                staff.scope(director),
                () -> access.assign(director, adviser.person(), CompanyAccess.Part.ADVISER, company));
        manager = adviser;
        Map<String, String> form = form(open("establishments/new"));
        form.putAll(Map.of("kind", "sales-subsidiary", "country", "Canadá", "opened", "05/2019", "source", "Visita"));
        assertThat(post(address("establishments"), form)).hasStatus(303);

        assertThat(open("profile").selectFirst("#establishments").text())
                .contains("Filial de ventas", "Canadá", "mayo de 2019");
    }

    private String address(String part) {
        return "/companies/" + company + "/" + part;
    }

    private Document open(String part) {
        return browser.page(manager, address(part));
    }

    private MvcTestResult get(String address) {
        return browser.open(manager, address);
    }

    private MvcTestResult post(String address, Map<String, String> form) {
        return browser.send(manager, address, form);
    }

    /** What the page's form would send. */
    private static Map<String, String> form(Document page) {
        Map<String, String> fields = new HashMap<>();
        Element form = Objects.requireNonNull(page.selectFirst("main form.form"));
        form.select("input, select, textarea").forEach(field -> {
            boolean unchecked = field.attr("type").matches("radio|checkbox") && !field.hasAttr("checked");
            if (!unchecked && !field.attr("name").equals("_csrf")) {
                fields.put(
                        field.attr("name"),
                        field.is("select") ? field.select("option[selected]").val() : field.val());
            }
        });
        return fields;
    }

    private static String link(Document page, String section, String end) {
        return page.select("#" + section + " a[href*=/" + section + "/]").stream()
                .map(link -> link.attr("href"))
                .filter(href -> !href.contains("/new") && href.endsWith(end))
                .findFirst()
                .orElseThrow();
    }
}
