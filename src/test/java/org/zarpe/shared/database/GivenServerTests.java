package org.zarpe.shared.database;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zarpe.TestDatabase;
import org.zarpe.shared.StartRefused;
import org.zarpe.shared.database.DatabaseAccess.Login;

@Tag("persistence")
class GivenServerTests {
    private static DatabaseAccess access = TestDatabase.get().migrated();

    @BeforeAll
    static void rolesThatCanTooMuch() throws SQLException {
        try (Connection setup = TestDatabase.get().asSetup();
                Statement statement = setup.createStatement()) {
            statement.execute("""
                    drop role if exists test_super, test_bypass, test_member, test_owner, test_ordinary;
                    create role test_super login superuser password 'word';
                    create role test_bypass login bypassrls password 'word' in role zarpe_app;
                    create role test_member login password 'word' in role test_bypass;
                    create role test_owner login password 'word' in role zarpe_owner;
                    create role test_ordinary login password 'word' in role zarpe_app;
                    """);
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "test_super, bypass the separation",
        "test_bypass, bypass the separation",
        "test_member, through test_bypass",
        "test_owner, owns the tables",
        "zarpe_owner, owns the tables"
    })
    void refusesAnApplicationRoleThatCouldPassTheRules(String role, String reason) {
        assertThatThrownBy(() -> GivenServer.check(as(new Login(role, "word"))))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining(reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://database.invalid:5432/zarpe",
                "jdbc:postgresql://database.invalid/zarpe?sslmode=require",
                "jdbc:postgresql://localhost:5432,database.invalid:5432/zarpe",
                "jdbc:postgresql://localhost.invalid/zarpe"
            })
    void refusesToSpeakOpenlyToAnotherMachine(String url) {
        assertThatThrownBy(() -> GivenServer.check(at(url)))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("add sslmode=verify-full");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://database.invalid:5432/zarpe?sslmode=verify-full",
                "jdbc:postgresql://127.0.0.1:1/zarpe",
                "jdbc:postgresql://[::1]:1/zarpe",
                "jdbc:postgresql://localhost:1/zarpe"
            })
    void speaksWhereNobodyListensInOrTheServerProvesWhoItIs(String url) {
        assertThatThrownBy(() -> GivenServer.check(at(url)))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("cannot be used");
    }

    private static DatabaseAccess at(String url) {
        return new DatabaseAccess(url, new Login("owner", "word"), new Login("application", "word"));
    }

    @Test
    void takesARoleWithoutPowers() {
        assertThatCode(() -> GivenServer.check(as(new Login("test_ordinary", "word"))))
                .doesNotThrowAnyException();
    }

    @Test
    void namesTheCredentialsThatAreWrong() {
        assertThatThrownBy(() -> GivenServer.check(as(new Login("test_ordinary", "guess"))))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("ZARPE_DATABASE_USER");
        assertThatThrownBy(() -> GivenServer.check(
                        new DatabaseAccess(access.url(), new Login("zarpe_owner", "guess"), access.application())))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("ZARPE_DATABASE_OWNER");
    }

    @Test
    void saysWhenThereIsNoServer() {
        assertThatThrownBy(() -> GivenServer.check(new DatabaseAccess(
                        "jdbc:postgresql://127.0.0.1:1/zarpe", access.owner(), access.application())))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("cannot be used");
    }

    @Test
    void refusesAnAddressOfAnotherKind() {
        assertThatThrownBy(() -> GivenServer.check(
                        new DatabaseAccess("mysql://server/zarpe", access.owner(), access.application())))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("jdbc:postgresql:");
    }

    private static DatabaseAccess as(Login application) {
        return new DatabaseAccess(access.url(), access.owner(), application);
    }
}
