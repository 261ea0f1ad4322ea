package org.zarpe.identity;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** People in what they are at present. */
@Component
class Members {

    private static final String LATEST_SESSION =
            "(select max(s.seen) from identity.session s where s.membership_id = m.id) desc nulls last, ";

    private static final String SOMEBODY = """
              from identity.person p
              join identity.membership m on m.person_id = p.id
              join identity.operator o on o.id = m.operator_id
            """;

    private final JdbcClient jdbc;

    Members(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What somebody became first comes first. */
    List<Member> where(String condition, Object... values) {
        return read(condition, "", values);
    }

    /** One comes back as what one was last. */
    Optional<Member> lastUsed(String condition, Object... values) {
        return read(condition, LATEST_SESSION, values).stream().findFirst();
    }

    /** Ended or not; what lasts comes first, then what ended last. */
    List<Member> ever(UUID operator, UUID person) {
        return jdbc
                .sql("select " + Member.COLUMNS + SOMEBODY + """
                         where m.operator_id = ?
                           and p.id = ?
                         order by m.until desc nulls first, m.since, m.id
                        """)
                .params(operator, person)
                .query(Member.class)
                .list()
                .stream()
                .map(Objects::requireNonNull)
                .toList();
    }

    private List<Member> read(String condition, String first, Object... values) {
        return jdbc
                .sql("select " + Member.COLUMNS + SOMEBODY + """
                         where m.until is null
                           and\s""" + condition + " order by " + first
                        + "m.since, p.name, m.id")
                .params(values)
                .query(Member.class)
                // a stream keeps its connection until it is closed, and not everybody who asks has a transaction
                .list()
                .stream()
                .map(Objects::requireNonNull)
                .toList();
    }
}
