package org.zarpe.identity;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class RetiredAccounts implements RetireAccount {

    private final JdbcClient jdbc;
    private final PasswordEncoder passwords;

    RetiredAccounts(JdbcClient jdbc, PasswordEncoder passwords) {
        this.jdbc = jdbc;
        this.passwords = passwords;
    }

    @Override
    public boolean retire(OperatorId operator, PersonId person, String name) {
        boolean servesOthers = jdbc.sql("""
                        select exists (
                               select from identity.membership
                                where person_id = ?
                                  and operator_id <> ?)
                        """)
                .params(person.value(), operator.value())
                .query(Boolean.class)
                .single();
        if (!servesOthers) {
            // before the membership ends: by it the trail knows whose history this is
            jdbc.sql("update identity.person set name = ?, mail = ?, password_hash = ? where id = ?")
                    .params(
                            name,
                            person.value() + "@retired.invalid",
                            passwords.encode(UUID.randomUUID().toString()),
                            person.value())
                    .update();
        }
        jdbc.sql("delete from identity.membership where operator_id = ? and person_id = ?")
                .params(operator.value(), person.value())
                .update();
        return !servesOthers;
    }
}
