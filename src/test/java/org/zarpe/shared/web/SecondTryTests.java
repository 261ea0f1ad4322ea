package org.zarpe.shared.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zarpe.Browser.with;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;
import org.zarpe.Browser;
import org.zarpe.SameInstant;
import org.zarpe.Staff;
import org.zarpe.ZarpeTest;
import org.zarpe.diagnosis.Workshops;
import org.zarpe.diagnosis.Workshops.Workshop;
import org.zarpe.shared.Ids;
import org.zarpe.shared.tenancy.Scopes;

@ZarpeTest
@Tag("persistence")
class SecondTryTests {

    private static final String SESSION =
            "held=held, kind=group, title=Precio, date=2026-03-20, hours=4, trainer=Rosa, others=Ana";

    @Autowired
    Browser browser;

    @Autowired
    Staff staff;

    @Autowired
    Workshops workshops;

    @Autowired
    SameInstant instant;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transaction;

    private Workshop workshop;

    @BeforeEach
    void aWorkshop() {
        workshop = workshops.applicant();
    }

    static Stream<Arguments> forms() {
        return Stream.of(
                first("training.session", "training/sessions", SESSION),
                first("advice.visit", "visits", """
                    kind=visit, date=2026-03-20, hours=4, people=Ana, pillar=accompaniment, agenda=Ver el taller\
                    """),
                first("companies.fact", "facts", "kind=employees, value=14, from=2026-01, source=Nómina"),
                first("companies.person", "people", "name=Ana, position=Gerente"),
                first("companies.product", "products", "name=Mesa"),
                first("plans.action", "actions", "title=Cotizar, pillar=training, gap=Nadie cotiza, currency=MXN"),
                first("plans.continuity_line", "plan/continuity", "what=Cotizar, owner=Ana"),
                first("internationalisation.market_option", "markets/options", """
                    country=US, mode=distributor, why=Compran\
                    """),
                first(
                        "evidence.piece",
                        "requirements/req_supplier_approval/evidence",
                        "from=2026-01, words=Una carpeta"),
                first("results.indicator_value", "results/foreign_customers/values", """
                    moment=baseline, from=2026-01, number=14, source=Nómina\
                    """));
    }

    private static Arguments first(String table, String address, String fields) {
        return Arguments.of(table, address, fields(fields));
    }

    private static Map<String, String> fields(String fields) {
        return Stream.of(fields.split(", "))
                .map(field -> field.split("=", 2))
                .collect(Collectors.toMap(field -> field[0], field -> field[1]));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void twoFirstPostsAtTheSameInstantFindTheOneThing(String table, String address, Map<String, String> fields) {
        Map<String, String> form = with(fields, "id", Ids.next().toString());
        int before = rows(table);

        Callable<MvcTestResult> post = () -> browser.send(workshop.adviser(), workshop.file(address), form);
        List<MvcTestResult> answers = instant.both(table, post, post);

        assertThat(answers).allSatisfy(answer -> assertThat(answer).hasStatus(303));
        assertThat(answers)
                .extracting(answer -> answer.getResponse().getRedirectedUrl())
                .containsOnly(answers.getFirst().getResponse().getRedirectedUrl());
        assertThat(rows(table)).isEqualTo(before + 1);
    }

    @Test
    void ofTwoChangesAtTheSameInstantTheSecondSeesBoth() {
        Map<String, String> form =
                fields("name=Maderas del Sur, activity=Muebles de parota, founded=2010, country=México");

        changedTwice("companies.company", workshop.file("identity"), form, "town");
    }

    @Test
    void whatStandsNowIsReadAgainForTheSecond() {
        String sessions = workshop.file("training/sessions");
        Map<String, String> form = with(fields(SESSION), "id", Ids.next().toString());
        assertThat(browser.send(workshop.adviser(), sessions, form)).hasStatus(303);

        changedTwice("training.session", sessions + "/" + form.get("id"), form, "trainer");
    }

    private void changedTwice(String table, String address, Map<String, String> form, String field) {
        Map<String, String> seen = with(form, "version", versionAt(address));
        List<MvcTestResult> answers = instant.both(
                table,
                () -> browser.send(workshop.adviser(), address, with(seen, field, "Rosa Mora")),
                () -> browser.send(workshop.director(), address, with(seen, field, "Juan Gil")));

        assertThat(answers)
                .extracting(answer -> answer.getResponse().getStatus())
                .containsExactlyInAnyOrder(303, 409);
        Document stale = answers.stream()
                .filter(answer -> answer.getResponse().getStatus() == 409)
                .map(Browser::read)
                .findFirst()
                .orElseThrow();
        assertThat(stale.select(".conflict").text()).contains("Rosa Mora", "Juan Gil");
        assertThat(stale.select("[name=version]").val()).isEqualTo(versionAt(address));
    }

    private String versionAt(String address) {
        return browser.page(workshop.adviser(), address)
                .select("[name=version]")
                .val();
    }

    private int rows(String table) {
        return Scopes.as(
                staff.scope(workshop.director()),
                () -> transaction.execute(status -> jdbc.sql("select count(*) from " + table)
                        .query(Integer.class)
                        .single()));
    }
}
