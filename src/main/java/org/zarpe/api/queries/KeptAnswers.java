package org.zarpe.api.queries;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.api.wire.GivenAnswers;

@Component("answersToKeys")
@Transactional
class KeptAnswers implements GivenAnswers {

    private static final Duration KEPT = Duration.ofHours(24);
    private static final Pattern LINES = Pattern.compile("\n");

    private final JdbcClient jdbc;

    KeptAnswers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Held hold(Asked asked, Instant now) {
        forget(now);
        int held = jdbc.sql("""
                        insert into api.given_answer (token_id, key, request, made, at)
                        values (?, ?, ?, ?, ?)
                            on conflict do nothing
                        """)
                .params(asked.token(), asked.key(), asked.request(), asked.made(), now.atOffset(ZoneOffset.UTC))
                .update();
        return held == 1 ? new Held(asked, true, Optional.empty(), now) : former(asked);
    }

    /** Those of the operator that are older than a day; answers how many. */
    int forget(Instant now) {
        return jdbc.sql("delete from api.given_answer where at < ?")
                .param(now.minus(KEPT).atOffset(ZoneOffset.UTC))
                .update();
    }

    private Held former(Asked asked) {
        return jdbc.sql("""
                        select request, made, status, headers, body, at
                          from api.given_answer
                         where token_id = ?
                           and key = ?
                        """)
                .params(asked.token(), asked.key())
                .query((row, number) -> new Held(
                        new Asked(
                                asked.token(),
                                asked.key(),
                                row.getString("request"),
                                row.getObject("made", UUID.class)),
                        false,
                        answer(row),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .single();
    }

    @Override
    public void keep(Asked asked, Answer answer) {
        Headers headers = answer.headers();
        jdbc.sql("""
                        update api.given_answer
                           set status = ?,
                               headers = ?,
                               body = ?
                         where token_id = ?
                           and key = ?
                        """)
                .params(
                        answer.status(),
                        String.join("\n", text(headers.type()), text(headers.location()), text(headers.tag())),
                        answer.body(),
                        asked.token(),
                        asked.key())
                .update();
    }

    private static Optional<Answer> answer(ResultSet row) throws SQLException {
        Integer status = row.getObject("status", Integer.class);
        if (status == null) {
            return Optional.empty();
        }
        String[] headers = LINES.split(row.getString("headers"), -1);
        return Optional.of(new Answer(
                status, new Headers(orNull(headers[0]), orNull(headers[1]), orNull(headers[2])), row.getBytes("body")));
    }

    private static String text(@org.jspecify.annotations.Nullable String header) {
        return header == null ? "" : header;
    }

    private static @org.jspecify.annotations.Nullable String orNull(String header) {
        return header.isEmpty() ? null : header;
    }
}
