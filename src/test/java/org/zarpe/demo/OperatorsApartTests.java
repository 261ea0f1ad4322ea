package org.zarpe.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import org.zarpe.Staff;
import org.zarpe.ZarpeTest;
import org.zarpe.companies.queries.FileReader;
import org.zarpe.identity.Actor;
import org.zarpe.shared.tenancy.Scope;
import org.zarpe.shared.tenancy.Scopes;

/** Each tenant table of the catalogue, with rows of an operator really in it, read and written by another operator and by nobody. */
@ZarpeTest
@Tag("persistence")
class OperatorsApartTests {

    /** What the company of these tests never comes to: there only sees, changes and deletes are tried. */
    private static final List<String> EMPTY = List.of(
            "accreditation.verdict",
            "api.given_answer",
            "api.token",
            "audit.checkpoint",
            "audit.leaf",
            "cases.assessed",
            "cases.decision",
            "cases.finding",
            "cases.gate_result",
            "cases.notice",
            "cases.scored_twice",
            "cases.seat",
            "cases.vote",
            "certificates.certificate",
            "certificates.sealed_form",
            "certificates.showing",
            "certificates.standing_event",
            "companies.no_exports",
            "evidence.answer",
            "evidence.notice",
            "evidence.request",
            "evidence.upload",
            "identity.linked_account",
            "identity.provider",
            "identity.sessions_ended",
            "impartiality.declaration",
            "impartiality.profile",
            "impartiality.signature",
            "internationalisation.reopening",
            "privacy.take_out",
            "processes.reading",
            "programmes.criterion_note",
            "programmes.ending",
            "programmes.reopening");

    @Autowired
    WholeCompany whole;

    @Autowired
    Staff staff;

    @Autowired
    FileReader files;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transaction;

    private Scope owner;
    private Scope stranger;
    private List<String> tables = List.of();

    @BeforeEach
    void twoOperatorsWithRows() {
        Actor director = staff.director();
        WholeCompany.Part part = whole.play(director);
        owner = staff.scope(director);
        Scopes.as(owner, () -> files.read(director, part.company()));
        stranger = staff.scope(staff.director());
        tables = as(owner, () -> jdbc.sql("""
            select nspname || '.' || relname
              from pg_class
              join pg_namespace on pg_namespace.oid = relnamespace
              join pg_attribute on attrelid = pg_class.oid and attname = 'operator_id'
             where relkind in ('r', 'p')
               and nspname || '.' || relname not in (select name from shared.global_tables)
             order by 1
            """).query(String.class).list());
    }

    @Test
    void thereAreRowsOfTheOperatorToBeKeptApart() {
        assertThat(tables).hasSizeGreaterThan(30);
        assertThat(tables).filteredOn(table -> count(owner, table) == 0).isSubsetOf(EMPTY);
    }

    @Test
    void aStrangerSeesChangesAndDeletesNothing() {
        SoftAssertions softly = new SoftAssertions();
        for (String table : tables) {
            long before = count(owner, table);
            softly.assertThat(as(
                            stranger,
                            () -> jdbc.sql("select count(*) from " + table + " where operator_id = ?")
                                    .param(owner.operator())
                                    .query(Long.class)
                                    .single()))
                    .as("%s is seen", table)
                    .isZero();
            if (mayBe("update", table)) {
                softly.assertThat(as(
                                stranger,
                                () -> jdbc.sql("update " + table
                                                + " set operator_id = operator_id where operator_id = ?")
                                        .param(owner.operator())
                                        .update()))
                        .as("%s is changed", table)
                        .isZero();
            }
            if (mayBe("delete", table)) {
                softly.assertThat(as(
                                stranger,
                                () -> jdbc.sql("delete from " + table + " where operator_id = ?")
                                        .param(owner.operator())
                                        .update()))
                        .as("%s is deleted", table)
                        .isZero();
            }
            softly.assertThat(count(owner, table)).as(table).isEqualTo(before);
        }
        softly.assertAll();
    }

    @Test
    void nobodySeesAnything() {
        assertThat(tables)
                .allSatisfy(table -> assertThat(Scopes.asNobody(
                                () -> Objects.requireNonNull(transaction.<Long>execute(begun -> counted(table)))))
                        .as(table)
                        .isZero());
    }

    @Test
    void nobodyWritesARowInTheNameOfAnotherOperator() {
        for (String table : filled()) {
            String row = as(
                    owner,
                    () -> jdbc.sql("select to_jsonb(t)::text from " + table + " t limit 1")
                            .query(String.class)
                            .single());
            assertThatThrownBy(() -> as(
                            stranger,
                            () -> jdbc.sql("insert into " + table + " select * from jsonb_populate_record(null::"
                                            + table + ", ?::jsonb)")
                                    .param(row)
                                    .update()))
                    .as(table)
                    .rootCause()
                    .hasMessageContaining(mayBe("insert", table) ? "row-level security" : "permission denied");
        }
    }

    @Test
    void noRowIsHandedOverToAnotherOperator() {
        for (String table : filled()) {
            assertThatThrownBy(() -> as(
                            owner,
                            () -> jdbc.sql("update " + table + " set operator_id = ?")
                                    .param(stranger.operator())
                                    .update()))
                    .as(table)
                    .rootCause()
                    .hasMessageContaining(mayBe("update", table) ? "row-level security" : "permission denied");
        }
    }

    private List<String> filled() {
        return tables.stream().filter(table -> !EMPTY.contains(table)).toList();
    }

    private boolean mayBe(String changed, String table) {
        return as(
                owner,
                () -> jdbc.sql("select has_table_privilege(?, ?)")
                        .params(table, changed)
                        .query(Boolean.class)
                        .single());
    }

    private long count(Scope scope, String table) {
        return as(scope, () -> counted(table));
    }

    private long counted(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    private <T> T as(Scope scope, java.util.function.Supplier<T> work) {
        return Scopes.as(scope, () -> Objects.requireNonNull(transaction.<T>execute(begun -> work.get())));
    }
}
