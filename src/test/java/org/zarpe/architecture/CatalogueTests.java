package org.zarpe.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zarpe.TestDatabase;

@Tag("persistence")
class CatalogueTests {

    @Test
    void everyTableKeepsTheRowsOfAnOperatorToThatOperator() throws SQLException {
        try (Connection owner = TestDatabase.asOwner(TestDatabase.get().migrated())) {
            assertThat(Catalogue.faults(owner)).isEmpty();
        }
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            create table plans.odd (id uuid primary key)                                            | has no column operator_id
            create table plans.odd (operator_id uuid, id uuid primary key); call shared.tenant_table('plans.odd') | has no primary key
            alter table plans.good drop constraint good_pkey                                        | has no primary key
            create unique index by_name on plans.good (name)                                        | has an index that does not begin
            alter table plans.good disable row level security                                       | not enabled and forced
            alter table plans.good no force row level security                                      | not enabled and forced
            drop policy own_operator on plans.good                                                  | has not exactly the policy
            create policy wide on plans.good using (true)                                           | has not exactly the policy
            alter policy own_operator on plans.good using (true)                                    | has not exactly the policy
            alter table plans.good add column company_id uuid                                       | shows them to everybody
            create table plans.child (operator_id uuid, id uuid, mother uuid, primary key (operator_id, id), foreign key (operator_id, mother) references plans.plan); call shared.tenant_table('plans.child') | shows them to everybody
            create view plans.seen as select * from plans.good                                      | owner's eyes
            create materialized view plans.seen as select * from plans.good                         | materialised view
            grant truncate on plans.good to zarpe_app                                               | lets the application truncate
            create function plans.f() returns int language sql security definer as 'select 1'       | owner's powers
            drop table plans.listed                                                                 | no table
            """, quoteCharacter = '"')
    void findsWhatBreaksTheSeparation(String change, String fault) throws SQLException {
        try (Connection owner = TestDatabase.asOwner(TestDatabase.get().migrated());
                Statement statement = owner.createStatement()) {
            statement.execute("""
                    create table plans.good (
                        operator_id uuid,
                        id uuid,
                        name text,
                        primary key (operator_id, id)
                    );
                    call shared.tenant_table('plans.good');
                    create table plans.listed (id uuid);
                    call shared.global_table('plans.listed', 'a test');
                    """);
            assertThat(Catalogue.faults(owner)).isEmpty();

            statement.execute(change);

            assertThat(Catalogue.faults(owner)).anyMatch(found -> found.contains(fault));
        }
    }

    @Test
    void findsAReferenceToRowsOfAnyOperator() throws SQLException {
        try (Connection owner = TestDatabase.asOwner(TestDatabase.get().migrated());
                Statement statement = owner.createStatement()) {
            statement.execute("""
                    create table plans.good (
                        operator_id uuid,
                        id uuid,
                        primary key (operator_id, id)
                    );
                    create table plans.child (
                        operator_id uuid,
                        id uuid,
                        mother uuid,
                        other uuid,
                        primary key (operator_id, id),
                        foreign key (operator_id, mother) references plans.good
                    );
                    call shared.tenant_table('plans.good');
                    call shared.tenant_table('plans.child');
                    """);
            assertThat(Catalogue.faults(owner)).isEmpty();

            statement.execute("""
                    alter table plans.good add column alone uuid;
                    alter table plans.good add constraint alone_is_unique unique (alone);
                    alter table plans.child add constraint stray foreign key (other) references plans.good (alone);
                    """);

            assertThat(Catalogue.faults(owner)).contains("plans.child refers to rows of any operator: stray");
        }
    }
}
