package org.zarpe.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import org.zarpe.Browser;
import org.zarpe.Staff;
import org.zarpe.ZarpeTest;
import org.zarpe.demo.WholeCompany.Part;
import org.zarpe.identity.Actor;
import org.zarpe.shared.tenancy.Scopes;

/** A company that has been through the whole method: whatever was written for it is found in its history. */
@ZarpeTest
@Tag("persistence")
class TrailOfACompanyTests {

    @Autowired
    Staff staff;

    @Autowired
    WholeCompany whole;

    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transaction;

    @Test
    void eachEntryOfATableBehindACompanyNamesTheCompany() {
        Actor director = staff.director();
        whole.play(director);

        assertThat(asked(director, """
                with recursive behind as (
                    select 'companies.company'::regclass::oid as id
                    union
                    select conrelid
                      from pg_constraint
                      join behind on confrelid = behind.id
                     where contype = 'f')
                select distinct table_name
                  from audit.entry
                  join behind on behind.id = to_regclass(table_name)
                 where company_id is null
                """)).isEmpty();
        assertThat(asked(director, "select distinct table_name from audit.entry where company_id is not null"))
                .contains("plans.action_move", "advice.agreement", "training.attendance", "training.level_line");
    }

    @Test
    void itsHistoryIsToldInWordsInBothLanguages() {
        Actor director = staff.director();
        Part part = whole.play(director);

        for (String language : List.of("es", "en")) {
            var page = browser.page(director, "/companies/" + part.company() + "/history?lang=" + language);
            assertThat(page.select(".moment")).isNotEmpty();
            assertThat(page.select(".timeline").text()).doesNotContain("_", "null", "{");
        }
    }

    private List<String> asked(Actor director, String sql) {
        return Scopes.as(
                staff.scope(director),
                () -> Objects.requireNonNull(transaction.<List<String>>execute(
                        begun -> jdbc.sql(sql).query(String.class).list())));
    }
}
