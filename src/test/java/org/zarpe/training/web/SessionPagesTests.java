package org.zarpe.training.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zarpe.Browser.read;
import static org.zarpe.Browser.with;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
import org.zarpe.companies.KeepRecords;
import org.zarpe.identity.Actor;
import org.zarpe.methodology.Facts;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.programmes.Enrolments;
import org.zarpe.programmes.Example;
import org.zarpe.shared.Ids;
import org.zarpe.shared.Quantity;
import org.zarpe.shared.tenancy.Scopes;
import org.zarpe.training.Session;
import org.zarpe.training.Training;

@ZarpeTest
@Tag("persistence")
class SessionPagesTests {

    @Autowired
    Browser browser;

    @Autowired
    Staff staff;

    @Autowired
    Example example;

    @Autowired
    CompanyAccess access;

    @Autowired
    KeepRecords records;

    @Autowired
    Enrolments enrolments;

    @Autowired
    Training training;

    private Actor adviser;
    private Actor director;
    private CompanyId company;
    private EnrolmentId enrolment;
    private final UUID ana = Ids.next();

    @BeforeEach
    void aCompanyInAProgramme() {
        director = staff.director();
        company = example.company(director, "2010");
        enrolment = example.applicant(director, example.cohort(director), company);
        adviser = staff.adviser(director);
        Scopes.as(staff.scope(director), () -> {
            access.assign(director, adviser.person(), CompanyAccess.Part.ADVISER, company);
            records.person(director, company, ana, "Ana Ruiz", "Ventas", true).orThrow();
        });
    }

    @Test
    void recordsWhoCameAndWhatTheyCanDoNow() {
        assertThat(send(sound())).hasStatus(303);

        Document tab = browser.page(adviser, tab());
        assertThat(tab.text())
                .contains("Precio de exportación", "Ana Ruiz", "Calcular el precio de exportación", "1 → 3");
        assertThat(browser.page(adviser, tab() + "?lang=en").text())
                .contains("Working out the export price", "One session");
    }

    @Test
    void asksForEverythingThatIsMissingAtOnce() {
        MvcTestResult result = send(Map.of("id", Ids.next().toString()));

        assertThat(result).hasStatus(422);
        assertThat(read(result).select(".field.refused, .choices.refused")).hasSizeGreaterThanOrEqualTo(3);
        assertThat(sessions()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "hours, 0",
        "hours, 25",
        "hours, -1",
        "hours, dos",
        "date, 31/06/2018",
        "date, 2999-01-01",
        "date, 2018",
        "level.0.before, 9",
        "level.0.after, -1",
        "level.0.before, 1.5",
        "level.0.competence, flying",
        "level.0.person, nobody"
    })
    void refusesBesideTheFieldAndKeepsWhatWasTyped(String field, String typed) {
        MvcTestResult result = send(with(sound(), field, typed));

        assertThat(result).hasStatus(422);
        Document form = read(result);
        assertThat(form.select("[name='" + field + "'][aria-invalid]")).isNotEmpty();
        assertThat(form.select("[name=title]").val()).isEqualTo("Precio de exportación");
        assertThat(sessions()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2,5
            2.5
            2.50 """)
    void readsHoursWithPointAndWithComma(String hours) {
        assertThat(send(with(sound(), "hours", hours))).hasStatus(303);
        assertThat(sessions().getFirst().hours()).isEqualByComparingTo("2.5");
    }

    @Test
    void takesADateToComeWhereTheSessionIsPlannedAndCountsItForNothing() {
        Map<String, String> planned = with(with(sound(), "date", "2999-01-01"), "held", "planned");
        assertThat(send(planned)).hasStatus(422);
        assertThat(send(with(planned, "level.0.after", ""))).hasStatus(303);

        assertThat(facts().value("training.sessions")).contains(Quantity.exactly(0));
        assertThat(facts().value("training.people")).contains(Quantity.exactly(0));
    }

    @Test
    void takesAnEmojiAndRefusesTenMegabytes() {
        assertThat(send(with(sound(), "title", "Empacar 📦"))).hasStatus(303);
        assertThat(sessions().getFirst().title().es()).isEqualTo("Empacar 📦");

        MvcTestResult result = send(with(with(sound(), "id", Ids.next().toString()), "note", "x".repeat(10_000_000)));
        assertThat(result).hasStatus(422);
        assertThat(read(result).select("[name=note]").val()).hasSize(10_000_000);
        assertThat(sessions()).hasSize(1);
    }

    @Test
    void aDoubleClickRecordsOne() {
        assertThat(send(sound())).hasStatus(303);
        assertThat(send(sound())).hasStatus(303);
        assertThat(sessions()).hasSize(1);
    }

    @Test
    void aStaleFormShowsBothVersionsAndOverwritesOnlyKnowingly() {
        send(sound());
        String address = tab() + "/sessions/" + id;
        long version = Long.parseLong(
                browser.page(adviser, address).select("[name=version]").val());
        Map<String, String> mine = with(sound(), "version", Long.toString(version));

        assertThat(browser.send(director, address, with(mine, "trainer", "Rosa Mora")))
                .hasStatus(303);
        MvcTestResult stale = browser.send(adviser, address, with(mine, "trainer", "Juan Gil"));

        assertThat(stale).hasStatus(409);
        assertThat(read(stale).select(".conflict").text()).contains("Rosa Mora", "Juan Gil");
        assertThat(sessions().getFirst().trainer()).isEqualTo("Rosa Mora");
        String now = read(stale).select("[name=version]").val();
        assertThat(browser.send(adviser, address, with(with(mine, "trainer", "Juan Gil"), "version", now)))
                .hasStatus(303);
        assertThat(sessions().getFirst().trainer()).isEqualTo("Juan Gil");
        assertThat(sessions().getFirst().levels()).hasSize(1);
    }

    @Test
    void moreLinesLoseNothing() {
        Map<String, String> form = with(with(sound(), "more", "yes"), "others", "Luis Paz");
        MvcTestResult result = send(form);

        assertThat(result).hasStatusOk();
        Document page = read(result);
        assertThat(page.select("[name='level.5.person']")).isNotEmpty();
        assertThat(page.select("[name='level.3.person'] option").eachText()).contains("Ana Ruiz", "Luis Paz");
        assertThat(page.select("[name='level.0.after'] option[selected]").val()).isEqualTo("3");
        assertThat(sessions()).isEmpty();
    }

    @Test
    void emptyLinesBetweenAreNoFault() {
        Map<String, String> form = new LinkedHashMap<>(sound());
        for (String part : List.of("person", "competence", "before", "after")) {
            form.put("level.4." + part, form.remove("level.0." + part));
        }
        assertThat(send(form)).hasStatus(303);
        assertThat(sessions().getFirst().levels()).hasSize(1);
    }

    @Test
    void tellsWhatTheSessionsHeldAddUpTo() {
        send(sound());
        send(with(with(with(sound(), "id", Ids.next().toString()), "others", "Luis Paz"), "hours", "3.5"));

        Facts facts = facts();
        assertThat(facts.value("training.sessions")).contains(Quantity.exactly(2));
        assertThat(facts.value("training.hours")
                        .map(hours -> ((Quantity) hours).low().stripTrailingZeros()))
                .contains(new BigDecimal("7.5"));
        assertThat(facts.value("training.people")).contains(Quantity.exactly(2));
        assertThat(facts.value("training.competences")).contains(Quantity.exactly(1));
    }

    @Test
    void aSessionThatNobodyAttendedIsNotOneOfTheCompanys() {
        Map<String, String> empty = new LinkedHashMap<>(sound());
        empty.keySet().removeIf(field -> field.startsWith("level.") || field.startsWith("person."));
        assertThat(send(empty)).hasStatus(303);
        assertThat(facts().value("training.sessions")).contains(Quantity.exactly(0));

        send(with(sound(), "id", Ids.next().toString()));
        assertThat(facts().value("training.sessions")).contains(Quantity.exactly(1));
    }

    @Test
    void theCompanySeesItsTrainingAndDoesNotWriteIt() {
        send(sound());
        Actor manager = staff.manager(director, company.value());

        assertThat(browser.page(manager, tab()).select("a[href$='/sessions/new']"))
                .isEmpty();
        assertThat(browser.open(manager, tab() + "/sessions/new")).hasStatus(403);
        assertThat(browser.send(
                        manager,
                        tab() + "/sessions",
                        with(sound(), "id", Ids.next().toString())))
                .hasStatus(403);
        assertThat(browser.open(staff.adviser(director), tab())).hasStatus(403);
    }

    private final UUID id = Ids.next();

    private Map<String, String> sound() {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("id", id.toString());
        form.put("held", "held");
        form.put("kind", "group");
        form.put("title", "Precio de exportación");
        form.put("date", LocalDate.of(2018, 6, 20).toString());
        form.put("hours", "4");
        form.put("trainer", "Rosa");
        form.put("person." + ana, "true");
        form.put("level.0.person", ana.toString());
        form.put("level.0.competence", "export_price");
        form.put("level.0.before", "1");
        form.put("level.0.after", "3");
        form.put("note", "Calculó sola el precio de una mesa");
        return form;
    }

    private String tab() {
        return "/companies/" + company + "/training";
    }

    private MvcTestResult send(Map<String, String> form) {
        return browser.send(adviser, tab() + "/sessions", form);
    }

    private List<Session> sessions() {
        return Scopes.as(staff.scope(director), () -> training.sessions(enrolment));
    }

    private Facts facts() {
        return Scopes.as(staff.scope(director), () -> {
            Enrolled enrolled = enrolments.get(enrolment);
            return enrolments.facts(enrolled);
        });
    }
}
