package org.zarpe.impartiality.queries;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zarpe.identity.PersonId;
import org.zarpe.impartiality.Conflict;
import org.zarpe.impartiality.domain.Declaration;
import org.zarpe.impartiality.domain.Declarations;

@Component
class StoredDeclarations implements Declarations {

    private final JdbcClient jdbc;

    StoredDeclarations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Declaration> of(PersonId person) {
        return jdbc.sql("""
                        select *
                          from impartiality.declaration
                         where person_id = ?
                         order by ends is not null, at desc, id desc
                        """)
                .param(person.value())
                .query(StoredDeclarations::declaration)
                .list();
    }

    @Override
    public Optional<Declaration> find(UUID id) {
        return jdbc.sql("select * from impartiality.declaration where id = ?")
                .param(id)
                .query(StoredDeclarations::declaration)
                .optional();
    }

    @Override
    public void add(Declaration declaration) {
        jdbc.sql("""
                        insert into impartiality.declaration (id, person_id, company, named, kind, words, begins, ends, at, ended_at, version)
                        values (?, ?, coalesce(?::uuid, impartiality.company_named(?)), ?, ?, ?, ?, ?, ?, ?, 0)
                        on conflict (operator_id, id) do nothing
                        """)
                .param(declaration.id())
                .param(declaration.person().value())
                .param(written(declaration.company()))
                .param(declaration.named())
                .param(declaration.named())
                .param(declaration.kind().name())
                .param(declaration.words())
                .param(declaration.begins())
                .param(declaration.ends())
                .param(declaration.at().atOffset(ZoneOffset.UTC))
                .param(declaration.isOver() ? declaration.at().atOffset(ZoneOffset.UTC) : null)
                .update();
    }

    @Override
    public boolean end(Declaration declaration, LocalDate ends, Instant at) {
        return jdbc.sql("""
                        update impartiality.declaration
                           set ends = ?,
                               ended_at = ?,
                               version = version + 1
                         where id = ?
                           and version = ?
                           and ends is null
                        """)
                        .param(ends)
                        .param(at.atOffset(ZoneOffset.UTC))
                        .param(declaration.id())
                        .param(declaration.version())
                        .update()
                == 1;
    }

    private static @Nullable String written(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }

    private static Declaration declaration(ResultSet row, int number) throws SQLException {
        return new Declaration(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getObject("company", UUID.class),
                row.getString("named"),
                Conflict.Source.valueOf(row.getString("kind")),
                row.getString("words"),
                row.getObject("begins", LocalDate.class),
                row.getObject("ends", LocalDate.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getLong("version"));
    }
}
