package org.zarpe.privacy.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.transaction.support.TransactionOperations;
import org.zarpe.Browser;
import org.zarpe.Staff;
import org.zarpe.ZarpeTest;
import org.zarpe.audit.Archive;
import org.zarpe.companies.CompanyId;
import org.zarpe.companies.KeepRecords;
import org.zarpe.identity.Actor;
import org.zarpe.identity.People;
import org.zarpe.identity.Role;
import org.zarpe.programmes.Example;
import org.zarpe.shared.Ids;
import org.zarpe.shared.tenancy.Scopes;

@ZarpeTest
@Tag("persistence")
class AnonymisationTests {

    private static final String NAME = "Jacinta Robles Ávila";

    @Autowired
    Browser browser;

    @Autowired
    Staff staff;

    @Autowired
    Archive archive;

    @Autowired
    Example example;

    @Autowired
    KeepRecords records;

    @Autowired
    People people;

    @Autowired
    UserDetailsService users;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transaction;

    private Actor director;
    private Actor manager;
    private CompanyId company;
    private UUID jacinta;

    @BeforeEach
    void aCompanyWithSomebodyWhoDidSomething() {
        director = staff.director();
        company = example.company(director, "2010");
        example.applicant(director, example.cohort(director), company);
        manager = staff.manager(director, company.value());
        jacinta = colleague(company, NAME);
        work(company);
    }

    @Test
    void theNameGoesEverywhereAndTheSealsHold() {
        archive.seal(director);

        assertThat(browser.send(manager, colleaguePage(), "sure", "true")).hasStatus(303);

        List<Map<String, Object>> rows = archive.rows(
                director, "select name, mail, phone, withdrawn from companies.person where id = ?", jacinta);
        String now = (String) rows.getFirst().get("name");
        assertThat(now).startsWith("Persona retirada ");
        assertThat(rows.getFirst()).containsEntry("mail", null).containsEntry("phone", null);
        assertThat(
                        archive.rows(
                                director,
                                "select people, trainer, name from advice.visit, training.session join training.attendance on session_id = training.session.id"))
                .first()
                .satisfies(work -> {
                    assertThat(work.get("people").toString())
                            .contains(now, "Otra persona")
                            .doesNotContain(NAME);
                    assertThat(work).containsEntry("trainer", now).containsEntry("name", now);
                });
        assertThat(everythingOf(director)).doesNotContain("Jacinta");
        assertThat(browser.page(manager, "/companies/" + company + "/history").text())
                .doesNotContain("Jacinta");
        archive.seal(director);
        assertThat(archive.verify(director).found()).isEmpty();
    }

    @Test
    void somebodyOfTheSameNameInAnotherCompanyIsSomebodyElse() {
        CompanyId other = another();
        UUID namesake = colleague(other, NAME);

        assertThat(browser.send(director, colleaguePage(), "sure", "true")).hasStatus(303);

        assertThat(archive.rows(director, "select name from companies.person where id = ?", namesake))
                .first()
                .satisfies(row -> assertThat(row).containsEntry("name", NAME));
    }

    @Test
    void saysWhatGoesAndAsksFirst() {
        assertThat(browser.page(manager, colleaguePage()).text())
                .contains(NAME, "Lo que se borra", "Lo que se queda", "No se puede deshacer");
        assertThat(browser.send(manager, colleaguePage())).hasStatus(422);
        assertThat(archive.rows(director, "select name from companies.person where id = ?", jacinta))
                .first()
                .satisfies(row -> assertThat(row).containsEntry("name", NAME));
    }

    @Test
    void nobodySignsInWithAnAnonymisedAccount() {
        String mail = mail(manager);
        String page = "/people/" + manager.person().value() + "/anonymisation";
        assertThat(browser.page(director, page).text()).contains("Remedios Luna");

        assertThat(browser.send(director, page, "sure", "true")).hasStatus(303);

        assertThat(people.nameOf(manager.person())).startsWith("Persona retirada ");
        assertThat(people.actor(director.operator(), manager.person())).isEmpty();
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> users.loadUserByUsername(mail)))
                .isInstanceOf(UsernameNotFoundException.class);
        assertThat(everythingOf(director)).doesNotContain("Remedios").doesNotContain(mail);
        archive.seal(director);
        assertThat(archive.verify(director).found()).isEmpty();
    }

    @Test
    void whoIsNothingForTheOperatorAnyMoreCanBecomeUnknownToo() {
        Actor adviser = staff.adviser(director);
        String page = "/people/" + adviser.person().value() + "/anonymisation";
        jdbc.sql("update identity.membership set until = now() where person_id = ?")
                .param(adviser.person().value())
                .update();
        assertThat(browser.page(director, "/people").select("a[href=" + page + "]"))
                .hasSize(1);

        assertThat(browser.send(director, page, "sure", "true")).hasStatus(303);

        assertThat(people.nameOf(adviser.person())).startsWith("Persona retirada ");
        assertThat(browser.page(director, "/people").select("a[href=" + page + "]"))
                .isEmpty();
        assertThat(browser.open(staff.director(), page)).hasStatus(404);
    }

    @Test
    void whoServesSeveralCompaniesBecomesUnknownInAllOfThemAndInNoOther() {
        CompanyId former = another();
        CompanyId stranger = another();
        people.appointIn(director.operator(), manager.person(), Role.STAFF, former.value());
        jdbc.sql("update identity.membership set until = now() where company_id = ?")
                .param(former.value())
                .update();
        List.of(company, former, stranger).forEach(one -> visit(one, "Remedios Luna"));

        browser.send(director, "/people/" + manager.person().value() + "/anonymisation", "sure", "true");

        assertThat(visitors(company)).contains("Persona retirada").doesNotContain("Remedios");
        assertThat(visitors(former)).contains("Persona retirada").doesNotContain("Remedios");
        assertThat(visitors(stranger)).contains("Remedios Luna");
    }

    @Test
    void whoServesAnotherOperatorStaysKnownThere() {
        Actor elsewhere = staff.director();
        people.appoint(elsewhere.operator(), manager.person(), Role.ADVISER);

        browser.send(director, "/people/" + manager.person().value() + "/anonymisation", "sure", "true");

        assertThat(people.actor(director.operator(), manager.person())).isEmpty();
        assertThat(people.actor(elsewhere.operator(), manager.person())).isPresent();
        assertThat(people.nameOf(manager.person())).isEqualTo("Remedios Luna");
    }

    @Test
    void nobodyDoesItToThemselves() {
        assertThat(browser.send(director, "/people/" + director.person().value() + "/anonymisation", "sure", "true"))
                .hasStatus(422);
        assertThat(people.actor(director.operator(), director.person())).isPresent();
    }

    private CompanyId another() {
        CompanyId other = example.company(director, "2012");
        example.applicant(director, example.cohort(director), other);
        return other;
    }

    private String visitors(CompanyId of) {
        return archive.rows(director, "select people from advice.visit where company_id = ?", of.value())
                .toString();
    }

    private UUID colleague(CompanyId of, String name) {
        return Scopes.as(
                staff.scope(director),
                () -> records.person(director, of, Ids.next(), name, "Ventas", true)
                        .orThrow());
    }

    private void work(CompanyId of) {
        Scopes.as(
                staff.scope(director),
                () -> transaction.executeWithoutResult(begun -> {
                    jdbc.sql(
                                    "update companies.person set mail = 'jacinta@example.org', phone = '5550000000' where id = ?")
                            .param(jacinta)
                            .update();
                    UUID enrolment = jdbc.sql("select id from programmes.enrolment where company_id = ?")
                            .param(of.value())
                            .query(UUID.class)
                            .single();
                    UUID session = Ids.next();
                    jdbc.sql("""
                                    insert into training.session (id, company_id, enrolment_id, pack_id, pack_version, kind, held, day, hours,
                                           title_es, title_en, place_es, place_en, trainer, note_es, note_en, by_person, at, version)
                                    values (:id, :company, :enrolment, 'proveedor-internacional-confiable', '1.1.0', 'GROUP', true, '2018-06-01', 2,
                                           'Precio', 'Price', '', '', :name, '', '', :by, now(), 1)
                                    """)
                            .param("id", session)
                            .param("company", of.value())
                            .param("enrolment", enrolment)
                            .param("name", NAME)
                            .param("by", director.person().value())
                            .update();
                    jdbc.sql("insert into training.attendance (session_id, line, person_id, name) values (?, 0, ?, ?)")
                            .params(session, jacinta, "Jacinta R.")
                            .update();
                }));
        visit(of, NAME);
    }

    private void visit(CompanyId of, String name) {
        Scopes.as(
                staff.scope(director),
                () -> transaction.executeWithoutResult(begun -> jdbc.sql("""
                                insert into advice.visit (id, company_id, enrolment_id, pack_id, pack_version, kind, day, hours, people, pillar,
                                       agenda_es, agenda_en, minutes_es, minutes_en, by_person, at, version)
                                select :id, company_id, id, 'proveedor-internacional-confiable', '1.1.0', 'VISIT', '2018-06-02', 1, array[:name, 'Otra persona'], '',
                                       'Plan', 'Plan', '', '', :by, now(), 1
                                  from programmes.enrolment
                                 where company_id = :company
                                """)
                        .param("id", Ids.next())
                        .param("company", of.value())
                        .param("name", name)
                        .param("by", director.person().value())
                        .update()));
    }

    /** All that the trail still says in clear, and the tables with names. */
    private String everythingOf(Actor who) {
        return archive.rows(who, "select value from audit.personal_value where value is not null")
                        .toString()
                + archive.rows(who, "select name, mail from companies.person")
                + archive.rows(who, "select convert_from(content, 'UTF8') as content from audit.entry")
                + archive.rows(who, "select name from training.attendance");
    }

    private static String mail(Actor actor) {
        return actor.person().value() + "@example.org";
    }

    private String colleaguePage() {
        return "/companies/" + company + "/people/" + jacinta + "/anonymisation";
    }
}
