package org.zarpe.shared.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zarpe.TableSums;
import org.zarpe.TestDatabase;
import org.zarpe.shared.database.DatabaseAccess.Login;

/** The way that the guide shows for a given server, with the tools of an installed PostgreSQL; the one that comes along has none. */
@Tag("persistence")
class GivenServerBackupTests {
    private static final Duration LIMIT = Duration.ofMinutes(1);
    private static final Login BACKUP = new Login("zarpe_backup", "secret");
    private static final Login ADMIN = new Login("zarpe_admin", "secret");

    @TempDir
    Path folder = Path.of("");

    @BeforeEach
    void withItsToolsAndAccounts() throws SQLException {
        withoutTheAccounts();
        assumeTrue(Files.exists(Path.of(TestDatabase.programs().program("pg_dump"))));
        inSetup("create role zarpe_backup login bypassrls in role pg_read_all_data password 'secret'");
        inSetup("create role zarpe_admin login superuser password 'secret'");
    }

    @AfterEach
    void withoutTheAccounts() throws SQLException {
        inSetup("""
                do $$
                begin
                    if exists (select 1 from pg_roles where rolname = 'zarpe_backup') then
                        drop owned by zarpe_backup;
                    end if;
                end
                $$;
                drop role if exists zarpe_backup;
                drop role if exists zarpe_admin;
                """);
    }

    @Test
    void aDumpOfAnAccountThatSeesAllRowsIsRestoredTableByTable() throws SQLException {
        DatabaseAccess original = TestDatabase.get().migrated();
        UUID operator = UUID.randomUUID();
        write(original, operator);
        inSetup("grant connect on database %s to zarpe_backup"
                .formatted(original.url().substring(original.url().lastIndexOf('/') + 1)));
        DatabaseAccess restored = TestDatabase.get().empty("brought_back");

        ServerCommand dumped = tool("pg_dump", address(original, BACKUP), "--format=custom", "--file=" + dump());
        ServerCommand back = tool("pg_restore", address(restored, ADMIN), "--exit-on-error", dump());

        assertThat(dumped.output()).isEmpty();
        assertThat(back.output()).isEmpty();
        assertThat(back.succeeded()).isTrue();
        try (Connection before = all(original);
                Connection after = all(restored)) {
            assertThat(TableSums.of(after)).hasSizeGreaterThan(40).isEqualTo(TableSums.of(before));
        }
        assertThat(seen(restored, operator)).isEqualTo(1);
        assertThat(seen(restored, UUID.randomUUID())).isZero();
    }

    @Test
    void theOwnerOfTheTablesCannotDumpThemSinceRowsAreHiddenFromItToo() throws SQLException {
        DatabaseAccess original = TestDatabase.get().migrated();

        ServerCommand dumped =
                tool("pg_dump", address(original, original.owner()), "--format=custom", "--file=" + dump());

        assertThat(dumped.succeeded()).isFalse();
        assertThat(dumped.output()).contains("row-level security");
    }

    private static void write(DatabaseAccess access, UUID operator) throws SQLException {
        try (Connection connection = TestDatabase.asApplication(access);
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("""
                    set local zarpe.operator = '%s';
                    set local zarpe.reach = 'OPERATOR';
                    insert into companies.company
                        (id, name, activity_es, activity_en, town, country, illustrative, version)
                    values (gen_random_uuid(), 'Dulces', 'Dulces', 'Sweets', 'Tepic', 'MX', false, 0)
                    """.formatted(operator));
            connection.commit();
        }
    }

    private static int seen(DatabaseAccess access, UUID operator) throws SQLException {
        try (Connection connection = TestDatabase.asApplication(access);
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(
                    "set local zarpe.operator = '%s'; set local zarpe.reach = 'OPERATOR'".formatted(operator));
            try (ResultSet companies = statement.executeQuery("select count(*) from companies.company")) {
                companies.next();
                return companies.getInt(1);
            }
        }
    }

    private static Connection all(DatabaseAccess access) throws SQLException {
        return access.connect(ADMIN);
    }

    private static void inSetup(String sql) throws SQLException {
        try (Connection connection = TestDatabase.get().asSetup();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String address(DatabaseAccess access, Login login) {
        return "--dbname="
                + access.url()
                        .replace("jdbc:postgresql://", "postgresql://" + login.name() + ":" + login.password() + "@");
    }

    private String dump() {
        return folder.resolve("zarpe.dump").toString();
    }

    private static ServerCommand tool(String name, String... arguments) {
        String[] command = new String[arguments.length + 1];
        command[0] = TestDatabase.programs().program(name);
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        return ServerCommand.run(LIMIT, command);
    }
}
