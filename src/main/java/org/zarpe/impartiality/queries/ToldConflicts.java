package org.zarpe.impartiality.queries;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.PersonId;
import org.zarpe.impartiality.Conflict;
import org.zarpe.impartiality.Impartiality;
import org.zarpe.shared.tenancy.Scopes;

/** As the database tells them, so that its triggers and these answers can never differ. */
@Component
class ToldConflicts implements Impartiality {

    private final JdbcClient jdbc;

    ToldConflicts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Conflict> conflicts(PersonId person, CompanyId company, LocalDate on, int years) {
        return jdbc.sql("select kind, source, last, standing from impartiality.conflicts(?, ?, ?, ?, ?)")
                .params(Scopes.required().operator(), person.value(), company.value(), on, years)
                .query((row, number) -> conflict(row, years))
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public boolean hasSigned(PersonId person, LocalDate on) {
        return jdbc.sql("select impartiality.signed(?, ?, ?)")
                .params(Scopes.required().operator(), person.value(), on)
                .query(Boolean.class)
                .single();
    }

    private static Conflict conflict(ResultSet row, int years) throws SQLException {
        return Conflict.of(
                Conflict.Kind.valueOf(row.getString("kind")),
                Conflict.Source.valueOf(row.getString("source")),
                row.getObject("last", LocalDate.class),
                row.getBoolean("standing"),
                years);
    }
}
