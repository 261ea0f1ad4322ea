package org.zarpe.certificates.queries;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zarpe.certificates.domain.Numbering;

@Component
class StoredNumbering implements Numbering {

    private final JdbcClient jdbc;

    StoredNumbering(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int last(String prefix, int year) {
        jdbc.sql("""
            insert into certificates.numbering (prefix, year, last)
            values (?, ?, 0)
                on conflict do nothing
            """).params(prefix, year).update();
        return jdbc.sql("""
            select last
              from certificates.numbering
             where prefix = ?
               and year = ?
               for update
            """).params(prefix, year).query(Integer.class).single();
    }

    @Override
    public void given(String prefix, int year, int number) {
        jdbc.sql("""
            update certificates.numbering
               set last = ?
             where prefix = ?
               and year = ?
            """).params(number, prefix, year).update();
    }
}
