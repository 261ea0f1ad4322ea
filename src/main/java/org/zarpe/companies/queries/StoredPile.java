package org.zarpe.companies.queries;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zarpe.companies.CompanyId;
import org.zarpe.companies.CompanyProfile;
import org.zarpe.companies.domain.Company;
import org.zarpe.companies.domain.CompanyPile;
import org.zarpe.shared.storage.Rows;

/** One statement for all of them. */
@Component
class StoredPile implements CompanyPile {

    private static final int COLUMNS = 8;

    private final JdbcClient jdbc;

    StoredPile(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<CompanyId> known(Collection<CompanyId> companies) {
        return jdbc
                .sql("select id from companies.company where id = any(?)")
                .param(companies.stream().map(CompanyId::value).toArray(UUID[]::new))
                .query((row, number) -> new CompanyId(row.getObject("id", UUID.class)))
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    @Override
    public void add(Collection<Company> companies) {
        Rows rows = new Rows(COLUMNS);
        for (Company company : companies) {
            CompanyProfile one = company.profile();
            rows.add(
                    one.id(),
                    one.name(),
                    one.activity().es(),
                    one.activity().en(),
                    one.founded(),
                    one.town(),
                    one.country(),
                    one.illustrative());
        }
        jdbc.sql("""
                        insert into companies.company
                               (id, name, activity_es, activity_en, founded, town, country, illustrative, version)
                        select *, 1
                          from unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::boolean[])
                        """).params(rows.arrays()).update();
    }
}
