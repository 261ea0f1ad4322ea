package org.zarpe.api.queries;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zarpe.api.domain.Grant;
import org.zarpe.api.domain.Token;
import org.zarpe.api.domain.Tokens;
import org.zarpe.identity.PersonId;

@Component
class KeptTokens implements Tokens {

    private static final String TOKENS = """
            select id, name, bearer, service, hash, grants, last_day, made_by, made_at, revoked_at, last_used
              from api.token
            """;

    private final JdbcClient jdbc;

    KeptTokens(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Token token) {
        jdbc.sql("""
                        insert into api.token (id, name, bearer, service, hash, grants, last_day, made_by, made_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        token.id(),
                        token.name(),
                        token.bearer().value(),
                        token.service(),
                        token.hash(),
                        token.grants().stream().map(Grant::toString).sorted().toArray(String[]::new),
                        token.lastDay(),
                        token.madeBy().value(),
                        token.madeAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public Optional<Token> find(UUID id) {
        return jdbc.sql(TOKENS + "where id = ?")
                .param(id)
                .query(KeptTokens::token)
                .optional();
    }

    @Override
    public Optional<Token> byHash(String hash) {
        return jdbc.sql(TOKENS + "where hash = ?")
                .param(hash)
                .query(KeptTokens::token)
                .optional();
    }

    @Override
    public List<Token> of(PersonId person) {
        return jdbc.sql(TOKENS + "where bearer = ? order by id desc")
                .param(person.value())
                .query(KeptTokens::token)
                .list();
    }

    @Override
    public List<Token> services() {
        return jdbc.sql(TOKENS + "where service order by id desc")
                .query(KeptTokens::token)
                .list();
    }

    @Override
    public void revoke(UUID id, PersonId by, Instant at) {
        jdbc.sql("""
                        update api.token
                           set revoked_at = ?,
                               revoked_by = ?
                         where id = ?
                           and revoked_at is null
                        """).params(at.atOffset(ZoneOffset.UTC), by.value(), id).update();
    }

    /** To the minute: a busy program would otherwise write with each request. */
    @Override
    public void used(UUID id, Instant at) {
        OffsetDateTime now = at.atOffset(ZoneOffset.UTC);
        jdbc.sql("""
                        update api.token
                           set last_used = ?
                         where id = ?
                           and (last_used is null or last_used < ?)
                        """).params(now, id, now.minusMinutes(1)).update();
    }

    private static Token token(ResultSet row, int number) throws SQLException {
        return new Token(
                row.getObject("id", UUID.class),
                row.getString("name"),
                new PersonId(row.getObject("bearer", UUID.class)),
                row.getBoolean("service"),
                row.getString("hash"),
                Arrays.stream((String[]) row.getArray("grants").getArray())
                        .flatMap(written -> Grant.read(written).stream())
                        .collect(Collectors.toUnmodifiableSet()),
                row.getObject("last_day", LocalDate.class),
                new PersonId(row.getObject("made_by", UUID.class)),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                instant(row, "revoked_at"),
                instant(row, "last_used"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
