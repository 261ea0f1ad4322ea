package org.zarpe.identity;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.shared.Ids;

/**
 * Who a person of a provider is here. The provider's name and its identifier for the person decide, as mail addresses pass from one person to another; an address
 * counts once, to find the account that is there already.
 */
@Component
@Transactional
class LinkedAccounts {

    private final JdbcClient jdbc;
    private final Members members;
    private final Clock clock;

    LinkedAccounts(JdbcClient jdbc, Members members, Clock clock) {
        this.jdbc = jdbc;
        this.members = members;
        this.clock = clock;
    }

    /** In what the person is for the operator now, and was last. */
    Optional<Member> known(OperatorId operator, String issuer, String subject) {
        return jdbc.sql("""
                        select person_id
                          from identity.linked_account
                         where issuer = ?
                           and subject = ?
                           and ended is null
                        """)
                .params(issuer, subject)
                .query(UUID.class)
                .optional()
                .flatMap(person -> members.lastUsed("m.operator_id = ? and p.id = ?", operator.value(), person));
    }

    boolean isLinked(String issuer, String subject) {
        return is("subject = ?", issuer, subject);
    }

    Optional<Member> byMail(OperatorId operator, String mail) {
        return members.lastUsed("m.operator_id = ? and p.mail = ?", operator.value(), mail.toLowerCase(Locale.ROOT));
    }

    /** Whether the account is somebody's of that provider already: whoever got the address later is somebody else. */
    boolean isTaken(String issuer, Member member) {
        return is("person_id = ?", issuer, member.id());
    }

    void link(String issuer, String subject, Member member) {
        jdbc.sql("insert into identity.linked_account (id, person_id, issuer, subject, linked) values (?, ?, ?, ?, ?)")
                .params(Ids.next(), member.id(), issuer, subject, Timestamp.from(clock.instant()))
                .update();
    }

    private boolean is(String condition, String issuer, Object value) {
        return jdbc.sql("select exists (select from identity.linked_account where issuer = ? and ended is null and "
                        + condition + ")")
                .params(issuer, value)
                .query(Boolean.class)
                .single();
    }
}
