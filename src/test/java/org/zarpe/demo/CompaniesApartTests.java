package org.zarpe.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import org.zarpe.Staff;
import org.zarpe.ZarpeTest;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.companies.CompanyId;
import org.zarpe.companies.queries.FileReader;
import org.zarpe.demo.WholeCompany.Part;
import org.zarpe.identity.Actor;
import org.zarpe.shared.tenancy.Scopes;

/** Within one operator, the database itself shows each person the rows of those companies alone that the permission table gives. */
@ZarpeTest
@Tag("persistence")
class CompaniesApartTests {

    @Autowired
    WholeCompany whole;

    @Autowired
    Staff staff;

    @Autowired
    CompanyAccess access;

    @Autowired
    Everybody everybody;

    @Autowired
    FileReader files;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transaction;

    private Actor director;
    private Part part;
    private CompanyId other;
    /** All but the trail's, which grows with whatever anybody does. */
    private List<String> tables = List.of();

    @BeforeEach
    void twoCompaniesOfOneOperator() {
        director = staff.director();
        part = whole.play(director);
        other = everybody.another(director);
        Scopes.as(staff.scope(director), () -> files.read(director, part.company()));
        tables = as(director, () -> jdbc.sql("""
                        select polrelid::regclass::text
                          from pg_policy
                         where polname = 'own_reach'
                           and polrelid::regclass::text not like 'audit.%'
                         order by 1
                        """).query(String.class).list());
    }

    @Test
    void whoeverHasTheCompanyFindsItsRowsAndNoOthers() {
        assertThat(tables).hasSizeGreaterThan(25);
        for (Actor actor :
                List.of(part.manager(), staff.worker(director, part.company().value()), part.adviser())) {
            for (String table : tables) {
                long all = count(director, table);
                assertThat(count(actor, table))
                        .as("%s of a %s", table, actor.role())
                        .isEqualTo(table.equals("companies.company") ? all - 1 : all);
            }
        }
    }

    @Test
    void whoeverHasNoneFindsNothing() {
        for (Actor actor : List.of(
                staff.adviser(director),
                staff.trainer(director),
                staff.assessor(director),
                staff.committee(director),
                staff.researcher(director))) {
            assertThat(tables)
                    .allSatisfy(table -> assertThat(count(actor, table))
                            .as("%s of a %s", table, actor.role())
                            .isZero());
        }
        Actor neighbour = staff.manager(director, other.value());
        assertThat(tables)
                .filteredOn(table -> !table.equals("companies.company"))
                .allSatisfy(
                        table -> assertThat(count(neighbour, table)).as(table).isZero());
    }

    @Test
    void theTrailTellsNobodyOfAnotherCompany() {
        String told = "select count(*) from audit.entry where company_id = '" + part.company() + "'";
        String named =
                "select count(*) from audit.personal_value join audit.entry on entry.id = entry_id where company_id = '"
                        + part.company() + "'";
        for (String asked : List.of(told, named)) {
            assertThat(counted(part.manager(), asked)).isPositive();
            for (Actor actor : List.of(
                    staff.manager(director, other.value()), staff.adviser(director), staff.researcher(director))) {
                assertThat(counted(actor, asked))
                        .as("%s of a %s", asked, actor.role())
                        .isZero();
            }
        }
    }

    @Test
    void aCompanyTakenBackIsOutOfReachAtOnce() {
        assertThat(count(part.adviser(), "companies.fact")).isPositive();

        Scopes.as(
                staff.scope(director),
                () -> access.remove(director, part.adviser().person(), part.company()));

        assertThat(count(part.adviser(), "companies.fact")).isZero();
    }

    @Test
    void nobodyWritesIntoTheFileOfAnotherCompany() {
        Actor neighbour = staff.manager(director, other.value());

        assertThat(as(
                        neighbour,
                        () -> jdbc.sql("update companies.company set name = 'Ajena' where id = ?")
                                .param(part.company().value())
                                .update()))
                .isZero();
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> as(
                        neighbour,
                        () -> jdbc.sql("""
                                insert into companies.no_exports (company_id, source, withdrawn, at, version)
                                values (?, 'dicho', false, now(), 0)
                                """).param(part.company().value()).update()))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    private long count(Actor actor, String table) {
        return counted(actor, "select count(*) from " + table);
    }

    private long counted(Actor actor, String sql) {
        return as(actor, () -> jdbc.sql(sql).query(Long.class).single());
    }

    private <T> T as(Actor actor, Supplier<T> work) {
        return Scopes.as(staff.scope(actor), () -> Objects.requireNonNull(transaction.<T>execute(begun -> work.get())));
    }
}
