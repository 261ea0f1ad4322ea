package org.zarpe.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import org.zarpe.Staff;
import org.zarpe.ZarpeTest;
import org.zarpe.companies.CompanyId;
import org.zarpe.companies.FactKind;
import org.zarpe.companies.application.RecordFacts;
import org.zarpe.identity.Actor;
import org.zarpe.shared.Ids;
import org.zarpe.shared.tenancy.Occasion;
import org.zarpe.shared.tenancy.Scopes;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ZarpeTest
@Tag("persistence")
class TrailTests {
    private static final String ENTRIES = "select * from audit.entry where table_name = ? order by at, id";
    private static final String ONE_MORE = "('%s', '%s', 'Cajeta', 'Caramel', false, 0)";
    private static final String PRODUCTS =
            "insert into companies.product (id, company_id, name_es, name_en, withdrawn, version) values " + ONE_MORE;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    Staff staff;

    @Autowired
    Archive archive;

    @Autowired
    RecordFacts facts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transaction;

    private Actor director;
    private CompanyId company;

    @BeforeEach
    void aCompany() {
        director = staff.director();
        company = archive.company(director);
    }

    @Test
    void recordsWhoDidWhatForWhichCompany() {
        Map<String, Object> entry =
                archive.rows(director, ENTRIES, "companies.company").getFirst();
        JsonNode content = content(entry);

        assertThat(entry)
                .containsEntry("operation", "INSERT")
                .containsEntry("person", director.person().value())
                .containsEntry("role", "DIRECTOR")
                .containsEntry("company_id", company.value())
                .containsEntry("row_key", company.toString());
        assertThat(content.path("before").isNull()).isTrue();
        assertThat(content.path("after").path("town").stringValue()).isEqualTo("Tapalpa");
        assertThat(((UUID) entry.get("id")).version()).isEqualTo(7);
    }

    @Test
    void ofAChangeItKeepsWhatWasAndWhatIs() {
        write("update companies.company set town = 'Sayula', version = version + 1");

        JsonNode content =
                content(archive.rows(director, ENTRIES, "companies.company").getLast());
        assertThat(content.path("before").path("town").stringValue()).isEqualTo("Tapalpa");
        assertThat(content.path("after").path("town").stringValue()).isEqualTo("Sayula");
        assertThat(content.path("after").has("name")).isFalse();
    }

    @Test
    void aChangeThatChangesNothingLeavesNoEntry() {
        write("update companies.company set town = town");

        assertThat(archive.rows(director, ENTRIES, "companies.company")).hasSize(1);
    }

    @Test
    void rowsAddedByOneStatementEachHaveAnEntryLikeOneThatCameAlone() {
        UUID first = Ids.next();
        UUID second = Ids.next();
        UUID alone = Ids.next();
        new Occasion(Ids.next(), null).during(() -> {
            write(PRODUCTS.formatted(first, company) + ", " + ONE_MORE.formatted(second, company));
            write(PRODUCTS.formatted(alone, company));
            return true;
        });

        List<Map<String, Object>> entries = archive.rows(director, ENTRIES, "companies.product");
        assertThat(entries)
                .extracting(entry -> entry.get("row_key"))
                .containsExactly(first.toString(), second.toString(), alone.toString());
        assertThat(entries).allSatisfy(entry -> {
            assertThat(entry).containsEntry("company_id", company.value());
            assertThat(told(entry, alone)).isEqualTo(told(entries.getLast(), alone));
        });
    }

    /** The entry's content, as if it told of the row that came alone, at the same moment. */
    private static String told(Map<String, Object> entry, UUID alone) {
        return new String((byte[]) entry.get("content"), UTF_8)
                .replace(entry.get("row_key").toString(), alone.toString())
                .replace(entry.get("id").toString(), "ID")
                .replaceFirst("\"at\": \"[^\"]{27}\"", "AT");
    }

    @Test
    void rowsAddedByOneStatementForAReasonCarryIt() {
        new Occasion(null, "from the old list").during(() -> {
            write(PRODUCTS.formatted(Ids.next(), company) + ", " + ONE_MORE.formatted(Ids.next(), company));
            return true;
        });

        assertThat(archive.rows(director, ENTRIES, "companies.product"))
                .hasSize(2)
                .allSatisfy(entry -> assertThat(personal(entry, "reason")).isEqualTo("\"from the old list\""));
    }

    @Test
    void ofPeopleAddedByOneStatementNamesStandAsDigests() {
        write("insert into companies.person (id, company_id, name, position, foreign_trade, withdrawn, version) values "
                + "(gen_random_uuid(), '%1$s', 'Jacinta Robles', 'Ventas', true, false, 0), (gen_random_uuid(), '%1$s', 'Elpidio Robles', 'Ventas', true, false, 0)"
                        .formatted(company));

        assertThat(archive.rows(director, ENTRIES, "companies.person"))
                .hasSize(2)
                .allSatisfy(entry -> assertThat(new String((byte[]) entry.get("content"), UTF_8))
                        .doesNotContain("Robles"));
    }

    @Test
    void whatIsRolledBackLeavesNoEntry() {
        Scopes.as(
                staff.scope(director),
                () -> transaction.executeWithoutResult(begun -> {
                    jdbc.sql("update companies.company set town = 'Sayula'").update();
                    begun.setRollbackOnly();
                }));

        assertThat(archive.rows(director, ENTRIES, "companies.company")).hasSize(1);
    }

    @Test
    void carriesTheRequestAndTheReason() {
        UUID request = Ids.next();
        new Occasion(request, "It's Sayula since 2019; \"moved\"").during(() -> {
            write("update companies.company set town = 'Sayula'");
            return true;
        });

        Map<String, Object> entry =
                archive.rows(director, ENTRIES, "companies.company").getLast();
        assertThat(entry).containsEntry("request", request);
        assertThat(personal(entry, "reason")).isEqualTo("\"It's Sayula since 2019; \\\"moved\\\"\"");
    }

    @Test
    void aReasonEndsWithItsTransaction() {
        new Occasion(null, "once").during(() -> {
            write("update companies.company set town = 'Sayula'");
            return true;
        });
        write("update companies.company set town = 'Tecolotlán'");

        assertThat(content(archive.rows(director, ENTRIES, "companies.company").getLast())
                        .path("reason")
                        .isNull())
                .isTrue();
    }

    @Test
    void whatAPersonIsKnownByStandsAsADigestOnly() {
        archive.colleague(director, company, "Jacinta Robles");

        Map<String, Object> entry =
                archive.rows(director, ENTRIES, "companies.person").getFirst();
        assertThat(new String((byte[]) entry.get("content"), UTF_8)).doesNotContain("Jacinta");
        assertThat(content(entry).path("after").path("name").path("sha256").stringValue())
                .hasSize(64);
        assertThat(personal(entry, "after.name")).isEqualTo("\"Jacinta Robles\"");
    }

    @Test
    void appointmentsAndNamesOfPeopleStandInTheTrailOfTheirOperatorAndSecretsNowhere() {
        Actor adviser = staff.adviser(director);
        Scopes.asNobody(() -> transaction.<Integer>execute(
                begun -> jdbc.sql("update identity.person set name = 'Otra', password_hash = 'new secret' where id = ?")
                        .param(adviser.person().value())
                        .update()));

        assertThat(archive.rows(director, ENTRIES, "identity.membership"))
                .extracting(
                        entry -> content(entry).path("after").path("person_id").stringValue())
                .containsExactly(
                        director.person().value().toString(),
                        adviser.person().value().toString());
        Map<String, Object> renamed =
                archive.rows(director, ENTRIES, "identity.person").getFirst();
        assertThat(personal(renamed, "after.name")).isEqualTo("\"Otra\"");
        assertThat(content(renamed)
                        .path("after")
                        .path("password_hash")
                        .path("secret")
                        .asBoolean())
                .isTrue();
        assertThat(new String((byte[]) renamed.get("content"), UTF_8)).doesNotContain("new secret");
    }

    @Test
    void nobodyButTheTriggersWritesEntriesAndNobodyChangesThem() {
        archive.colleague(director, company, "Jacinta Robles");
        archive.seal(director);
        for (String attempt : List.of(
                "insert into audit.entry (id, at, transaction, table_name, row_key, operation, content)"
                        + " values (gen_random_uuid(), now(), '1', 'companies.company', '', 'INSERT', '')",
                "update audit.entry set person = null",
                "delete from audit.entry",
                "insert into audit.personal_value (entry_id, place, salt, value)"
                        + " values (gen_random_uuid(), 'reason', '0123456789abcdef', 'x')",
                "update audit.personal_value set value = 'another'",
                "delete from audit.personal_value",
                "update audit.leaf set seq = seq + 1",
                "delete from audit.leaf",
                "update audit.checkpoint set note = ''",
                "delete from audit.checkpoint",
                "delete from audit.guarded_column",
                "alter table companies.company disable trigger trail",
                "alter table companies.company disable trigger trail_of_added",
                "select audit.write(null, 'companies.company', '', 'INSERT', null, '{}')",
                "select audit.write_added(null, 'companies.company', '{id}', array['{}'::jsonb])",
                "select audit.record_added()",
                "select audit.record()")) {
            assertThatThrownBy(() -> write(attempt), attempt).rootCause().hasMessageContaining("ERROR");
        }
    }

    @Test
    void aManagerSeesTheEntriesOfTheOwnCompanyOnly() {
        Actor manager = staff.manager(director, company.value());
        Actor neighbour = staff.manager(director, archive.company(director).value());
        archive.colleague(director, company, "Jacinta Robles");

        String people = "select value from audit.personal_value where place = 'after.name' order by value";
        assertThat(archive.rows(manager, ENTRIES, "companies.company")).hasSize(1);
        assertThat(archive.rows(manager, people)).hasSize(1);
        assertThat(archive.rows(neighbour, ENTRIES, "companies.person")).isEmpty();
        assertThat(archive.rows(neighbour, people)).isEmpty();
    }

    @Test
    void anotherOperatorSeesNothingOfIt() {
        Actor stranger = staff.director();

        assertThat(archive.rows(stranger, ENTRIES, "companies.company")).isEmpty();
    }

    @Test
    void everyTenantTableIsFollowedByItsPresentKeyUnlessItIsWorkedOutOfThose() {
        assertThat(jdbc.sql("""
                        select attrelid::regclass::text
                          from pg_attribute
                          join pg_class on pg_class.oid = attrelid
                          join pg_namespace on pg_namespace.oid = relnamespace
                         where attname = 'operator_id'
                           and relkind in ('r', 'p')
                           and nspname <> 'audit'
                           and nspname || '.' || relname not in (select name from shared.global_tables where name <> 'identity.membership')
                           and nspname || '.' || relname not in (select name from shared.worked_out)
                           and 2 <> (
                                select count(*)
                                  from pg_trigger
                                 where tgrelid = attrelid
                                   and tgname in ('trail', 'trail_of_added')
                                   and tgenabled = 'O'
                                   and tgnargs = (
                                        select count(*)
                                          from pg_index
                                         cross join unnest(indkey) as part (number)
                                         where indrelid = attrelid
                                           and indisprimary
                                           and number <> attnum))
                        """).query(String.class).list()).isEmpty();
    }

    @Test
    void theFigureThatACorrectionReplacesStays() {
        UUID former = Ids.next();
        Scopes.as(staff.scope(director), () -> {
            facts.record(director, company, former, FactKind.EMPLOYEES, employees("12"))
                    .orThrow();
            facts.correct(director, company, former, Ids.next(), employees("14"))
                    .orThrow();
        });

        assertThat(archive.rows(director, ENTRIES, "companies.fact"))
                .extracting(entry -> content(entry).path("operation").stringValue() + " "
                        + content(entry).path("after").path("value_low").asString("-"))
                .endsWith("INSERT 12", "UPDATE -", "INSERT 14");
    }

    static Map<String, String> employees(String value) {
        return Map.of("value", value, "from", "2017", "to", "2017", "source", "Nómina");
    }

    private String personal(Map<String, Object> entry, String place) {
        return archive.rows(
                        director,
                        "select value from audit.personal_value where entry_id = ? and place = ?",
                        entry.get("id"),
                        place)
                .getFirst()
                .get("value")
                .toString();
    }

    private void write(String sql) {
        Scopes.as(
                staff.scope(director),
                () -> transaction.executeWithoutResult(begun -> jdbc.sql(sql).update()));
    }

    private static JsonNode content(Map<String, Object> entry) {
        return JSON.readTree((byte[]) entry.get("content"));
    }
}
