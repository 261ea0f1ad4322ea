package org.zarpe.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.zarpe.TestDatabase;

/** Whatever is recorded of a company's way through a programme carries the method version it was made under. */
@Tag("persistence")
class MethodStampTests {

    private static final Map<String, String> UNSTAMPED = Map.ofEntries(
            Map.entry(
                    "programmes.stage_visit",
                    "the present state of the enrolment, which is stamped; each move has a row of its own"),
            Map.entry("programmes.place", "worked out of the enrolment, which is stamped"),
            Map.entry("results.change", "worked out of values, which are stamped"),
            Map.entry("plans.plan", "counts changes and says nothing; its steps and actions are stamped"),
            Map.entry("internationalisation.strategy", "counts changes and says nothing; its decisions are stamped"),
            Map.entry("processes.approval", "a yes or no to a version, which is stamped"),
            Map.entry("processes.reading", "says who read a version, which is stamped"),
            Map.entry("training.attendance", "a line of a session, written anew with it, which is stamped"),
            Map.entry("training.level_line", "a line of a session, written anew with it, which is stamped"),
            Map.entry("evidence.answer", "a yes or no to a piece, which is stamped"),
            Map.entry("evidence.notice", "says who was written to about a piece, which is stamped"),
            Map.entry("evidence.upload", "a file on its way in, of which nothing is recorded yet"),
            Map.entry("cases.event", "a step of a case, which is stamped"),
            Map.entry("cases.assessed", "what was found of a case, which is stamped"),
            Map.entry("cases.scored_twice", "two levels of a requirement of a case, which is stamped"),
            Map.entry("cases.finding", "a finding of a case, which is stamped"),
            Map.entry("cases.seat", "who was called to decide a case, which is stamped"),
            Map.entry("cases.vote", "a vote on a case, which is stamped"),
            Map.entry("cases.gate_result", "what a gate of a case said, which is stamped"),
            Map.entry("cases.decision", "what a case was decided on, which is stamped"),
            Map.entry("cases.notice", "says who was written to about a case, which is stamped"),
            Map.entry("certificates.sealed_form", "a form of a certificate, which is stamped"),
            Map.entry("certificates.showing", "what a holder lets be seen of a certificate, which is stamped"),
            Map.entry("certificates.standing_event", "what happened to a certificate, which is stamped"));

    /** Those of an enrolment, and those that point to rows of one, at any remove. */
    private static final String WITHOUT_STAMP = """
        with recursive of_enrolment as (
            select 'programmes.enrolment'::regclass::oid as id
            union
            select attrelid
            from pg_attribute
            join pg_class on pg_class.oid = attrelid
            where attname = 'enrolment_id'
            and relkind in ('r', 'p')
            union
            select conrelid
            from pg_constraint
            join of_enrolment on confrelid = of_enrolment.id
            where contype = 'f'
        )
        select nspname || '.' || relname as name
        from of_enrolment
        join pg_class on pg_class.oid = of_enrolment.id
        join pg_namespace on pg_namespace.oid = relnamespace
        where (
            select count(*) < 2
            from pg_attribute
            where attrelid = of_enrolment.id
            and attname in ('pack_id', 'pack_version')
            and atttypid = 'text'::regtype
            and attnotnull
        )
        order by name
        """;

    @Test
    void everyRecordOfAnEnrolmentIsStampedWithItsMethod() throws SQLException {
        try (Connection owner = TestDatabase.asOwner(TestDatabase.get().migrated())) {
            assertThat(unstamped(owner)).containsExactlyInAnyOrderElementsOf(UNSTAMPED.keySet());
        }
    }

    @Test
    void findsARecordWithoutItsMethod() throws SQLException {
        try (Connection owner = TestDatabase.asOwner(TestDatabase.get().migrated());
                Statement statement = owner.createStatement()) {
            statement.execute("""
                create table plans.loose (
                    operator_id uuid,
                    id uuid,
                    enrolment_id uuid,
                    pack_id text,
                    pack_version text not null,
                    primary key (operator_id, id)
                );
                create table plans.loose_line (
                    operator_id uuid,
                    loose_id uuid,
                    foreign key (operator_id, loose_id) references plans.loose (operator_id, id)
                );
                """);

            assertThat(unstamped(owner)).contains("plans.loose", "plans.loose_line");
        }
    }

    @Test
    void whatWasThereBeforeHasTheMethodOfWhatItBelongsTo() throws SQLException {
        try (Connection owner = TestDatabase.asOwner(TestDatabase.get().migrated());
                Statement statement = owner.createStatement()) {
            statement.execute("""
                create table plans.way (
                    operator_id uuid,
                    id uuid,
                    pack_id text,
                    pack_version text,
                    primary key (operator_id, id)
                );
                create table plans.word (
                    operator_id uuid,
                    way_id uuid,
                    pack_version text,
                    primary key (operator_id, way_id)
                );
                insert into identity.operator (id, name)
                values ('00000000-0000-0000-0000-000000000001', 'One'),
                       ('00000000-0000-0000-0000-000000000002', 'Other');
                insert into plans.way
                select id, id, 'method', right(id::text, 1) || '.0.0'
                from identity.operator;
                insert into plans.word
                select id, id, 'method 0.0.0'
                from identity.operator;
                call shared.tenant_table('plans.way');
                call shared.tenant_table('plans.word');

                call shared.stamp_with_method('plans.word', 'plans.way', 'way_id');

                alter table plans.word no force row level security;
                """);

            assertThat(list(owner, "select pack_id || ' ' || pack_version as name from plans.word"))
                    .containsExactlyInAnyOrder("method 1.0.0", "method 2.0.0");
        }
    }

    private static List<String> unstamped(Connection connection) throws SQLException {
        return list(connection, WITHOUT_STAMP);
    }

    private static List<String> list(Connection connection, String sql) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            while (found.next()) {
                names.add(found.getString("name"));
            }
        }
        return names;
    }
}
