package org.zarpe.identity;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class RetiredAccounts implements RetireAccount {

    /** Whatever could let the person in again. */
    private static final List<String> ENDED_WITH_THE_ACCOUNT = List.of(
            "update identity.session set ended = :now where person_id = :person and ended is null",
            "update identity.passkey set removed = :now, label = :name where person_id = :person",
            "update identity.mail_code set used = :now where person_id = :person and used is null",
            "update identity.invitation set mail = :mail where accepted_by = :person or mail = (select mail from identity.person where id = :person)",
            // before the memberships end: by them the trail knows whose history this is
            "update identity.person set name = :name, mail = :mail, password_hash = :password, password_until = null where id = :person");

    /** The mail of whoever became unknown ends so: it reaches nobody. */
    static final String NOBODY = "@retired.invalid";

    private static final List<String> ENDED_HERE = List.of("""
            update identity.linked_account set ended = coalesce(ended, :now), subject = id::text where person_id = :person
            """, """
            update identity.session set ended = :now
             where ended is null
               and membership_id in (select id from identity.membership where person_id = :person and operator_id = :operator)
            """, """
            update identity.membership set until = greatest(since, :now)
             where person_id = :person
               and operator_id = :operator
               and until is null
            """);

    private final JdbcClient jdbc;
    private final PasswordEncoder passwords;
    private final Clock clock;

    RetiredAccounts(JdbcClient jdbc, PasswordEncoder passwords, Clock clock) {
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> providerSubjects(PersonId person) {
        return jdbc
                .sql("select subject from identity.linked_account where person_id = ?")
                .param(person.value())
                .query(String.class)
                .stream()
                .map(Objects::requireNonNull)
                .toList();
    }

    @Override
    public boolean retire(OperatorId operator, PersonId person, String name) {
        boolean servesOthers = jdbc.sql("""
                        select exists (
                               select from identity.membership
                                where person_id = ?
                                  and operator_id <> ?
                                  and until is null)
                        """)
                .params(person.value(), operator.value())
                .query(Boolean.class)
                .single();
        String password = passwords.encode(UUID.randomUUID().toString());
        if (!servesOthers) {
            ENDED_WITH_THE_ACCOUNT.forEach(sql -> run(sql, operator, person, name, password));
        }
        ENDED_HERE.forEach(sql -> run(sql, operator, person, name, password));
        return !servesOthers;
    }

    private void run(String sql, OperatorId operator, PersonId person, String name, String password) {
        jdbc.sql(sql)
                .param("now", Timestamp.from(clock.instant()))
                .param("person", person.value())
                .param("operator", operator.value())
                .param("name", name)
                .param("mail", person.value() + NOBODY)
                .param("password", password)
                .update();
    }
}
