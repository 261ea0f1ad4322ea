package org.zarpe.impartiality.queries;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.identity.Actor;
import org.zarpe.identity.NotAllowed;
import org.zarpe.identity.Permission;
import org.zarpe.identity.PersonId;
import org.zarpe.impartiality.Conflict;
import org.zarpe.methodology.Accreditation;
import org.zarpe.methodology.PackRef;
import org.zarpe.methodology.Packs;

/** All companies that somebody is tied to at present, for that person and for the director. */
@Component
@Transactional(readOnly = true)
public class TieReader {

    private final JdbcClient jdbc;
    private final Packs packs;
    private final Clock clock;

    TieReader(JdbcClient jdbc, Packs packs, Clock clock) {
        this.jdbc = jdbc;
        this.packs = packs;
        this.clock = clock;
    }

    /** By company. */
    public List<Tie> of(Actor actor, PersonId person) {
        if (!actor.person().equals(person)) {
            actor.must(Permission.KEEP_ASSESSORS);
        } else if (!actor.may(Permission.KEEP_ASSESSORS) && !actor.may(Permission.DECLARE_CONFLICTS)) {
            throw new NotAllowed(actor.role() + " reads no ties");
        }
        int years = years(actor);
        LocalDate today = LocalDate.now(clock);
        return jdbc
                .sql("select * from impartiality.ties(?, ?, null)")
                .params(actor.operator().value(), person.value())
                .query((row, number) -> tie(row, years))
                .list()
                .stream()
                .filter(tie -> !tie.conflict().until().isBefore(today))
                .toList();
    }

    /** For how many years a tie stands in the way: the strictest of the methods, as it is not known yet which one will ask. */
    public int years(Actor actor) {
        return packs.published().stream()
                .map(PackRef::id)
                .distinct()
                .flatMap(id -> packs.latest(id).stream())
                .flatMap(pack -> pack.accreditation().stream())
                .mapToInt(Accreditation::impartialityYears)
                .max()
                .orElse(0);
    }

    private static Tie tie(ResultSet row, int years) throws SQLException {
        return new Tie(
                row.getObject("company", UUID.class),
                row.getString("company_name"),
                Conflict.of(
                        Conflict.Kind.valueOf(row.getString("kind")),
                        Conflict.Source.valueOf(row.getString("source")),
                        row.getObject("last", LocalDate.class),
                        row.getBoolean("standing"),
                        years));
    }
}
