package org.zarpe.shared.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.zarpe.TestDatabase;
import org.zarpe.shared.Ids;
import org.zarpe.shared.database.DatabaseAccess;

@Tag("persistence")
class TenancyTests {
    private static final Scope OURS = Scope.of(Ids.next(), Ids.next());
    private static final Scope STRANGER = Scope.of(Ids.next());

    private static HikariDataSource pool;
    private static TransactionTemplate transaction;
    private static JdbcClient jdbc;

    @BeforeAll
    static void aTableOfTenants() throws SQLException {
        DatabaseAccess access = TestDatabase.get().migrated();
        try (Connection owner = TestDatabase.asOwner(access);
                Statement statement = owner.createStatement()) {
            statement.execute("""
                    create table companies.note (
                        operator_id uuid,
                        id uuid not null,
                        words text not null,
                        primary key (operator_id, id)
                    );
                    call shared.tenant_table('companies.note', true);
                    """);
        }
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(access.url());
        config.setUsername(access.application().name());
        config.setPassword(access.application().password());
        // one connection, so that what one leaves behind would be found by the next
        config.setMaximumPoolSize(1);
        pool = new HikariDataSource(config);
        transaction = new TransactionTemplate(new ScopedTransactions(pool));
        jdbc = JdbcClient.create(pool);
    }

    @AfterAll
    static void close() {
        pool.close();
    }

    @Test
    void anOperatorSeesItsOwnRowsOnly() {
        UUID note = note(OURS, "ours");

        assertThat(notes(OURS)).contains(note);
        assertThat(notes(STRANGER)).doesNotContain(note);
    }

    @Test
    void aStrangerChangesAndDeletesNothing() {
        UUID note = note(OURS, "ours");

        assertThat(update(STRANGER, "update companies.note set words = 'theirs' where id = ?", note))
                .isZero();
        assertThat(update(STRANGER, "delete from companies.note where id = ?", note))
                .isZero();
        assertThat(notes(OURS)).contains(note);
    }

    @Test
    void nobodyWritesInTheNameOfAnother() {
        assertThatThrownBy(() -> Scopes.as(
                        STRANGER,
                        () -> transaction.executeWithoutResult(status -> jdbc.sql(
                                        "insert into companies.note (operator_id, id, words) values (?, ?, 'forged')")
                                .params(OURS.operator(), Ids.next())
                                .update())))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void aRowIsNotHandedOverToAnotherOperator() {
        UUID note = note(OURS, "ours");

        assertThatThrownBy(() -> Scopes.as(
                        OURS,
                        () -> transaction.executeWithoutResult(
                                status -> jdbc.sql("update companies.note set operator_id = ? where id = ?")
                                        .params(STRANGER.operator(), note)
                                        .update())))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void withoutScopeThereIsNothingToSeeAndNothingIsTaken() {
        note(OURS, "ours");

        assertThat(transaction.<List<UUID>>execute(status -> all())).isEmpty();
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> write("nobody's")))
                .rootCause()
                .hasMessageContaining("note");
    }

    @Test
    void outsideOfATransactionThereIsNothingToSeeAndNothingIsTaken() {
        note(OURS, "ours");

        assertThat(Scopes.as(OURS, TenancyTests::all)).isEmpty();
        assertThatThrownBy(() -> Scopes.as(OURS, () -> write("too early")))
                .rootCause()
                .hasMessageContaining("note");
    }

    @Test
    void theScopeEndsWithItsTransactionOnAPooledConnection() {
        note(OURS, "ours");

        assertThat(all()).isEmpty();
        assertThat(jdbc.sql("select current_setting('zarpe.operator', true)")
                        .query(String.class)
                        .optional()
                        .orElse(""))
                .isEmpty();
    }

    @Test
    void theScopeCannotChangeWithinATransaction() {
        assertThatThrownBy(() -> Scopes.as(
                        OURS, () -> transaction.executeWithoutResult(status -> Scopes.as(STRANGER, () -> all()))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("scope");
    }

    @Test
    void theDatabaseKnowsWhoActs() {
        assertThat(Scopes.as(
                        OURS,
                        () -> transaction.<String>execute(status -> jdbc.sql("select current_setting('zarpe.person')")
                                .query(String.class)
                                .single())))
                .isEqualTo(String.valueOf(OURS.person()));
    }

    @Test
    void theApplicationMakesNoTableAndCannotSwitchTheRulesOff() {
        for (String attempt : List.of(
                "create table companies.own (id int)",
                "create table public.own (id int)",
                "create temporary table own (id int)",
                "alter table companies.note disable row level security",
                "drop policy own_operator on companies.note",
                "set role zarpe_owner",
                "truncate companies.note")) {
            assertThatThrownBy(() -> jdbc.sql(attempt).update())
                    .as(attempt)
                    .rootCause()
                    .hasMessageContaining("ERROR");
        }
    }

    private static UUID note(Scope scope, String words) {
        return Scopes.as(scope, () -> {
            UUID written = transaction.execute(status -> write(words));
            return Objects.requireNonNull(written);
        });
    }

    private static UUID write(String words) {
        UUID id = Ids.next();
        jdbc.sql("insert into companies.note (id, words) values (?, ?)")
                .params(id, words)
                .update();
        return id;
    }

    private static List<UUID> notes(Scope scope) {
        return Scopes.as(scope, () -> Objects.requireNonNull(transaction.execute(status -> all())));
    }

    private static List<UUID> all() {
        return jdbc.sql("select id from companies.note").query(UUID.class).list();
    }

    private static int update(Scope scope, String sql, UUID id) {
        return Scopes.as(
                scope,
                () -> Objects.requireNonNull(
                        transaction.execute(status -> jdbc.sql(sql).param(id).update())));
    }
}
