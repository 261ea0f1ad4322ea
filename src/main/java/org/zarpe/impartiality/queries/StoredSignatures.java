package org.zarpe.impartiality.queries;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zarpe.identity.PersonId;
import org.zarpe.impartiality.domain.Signature;
import org.zarpe.impartiality.domain.Signatures;

@Component
class StoredSignatures implements Signatures {

    private final JdbcClient jdbc;

    StoredSignatures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Signature> latest(PersonId person) {
        return jdbc.sql("""
                        select id, day, upper(language) as language, words
                          from impartiality.signature
                         where person_id = ?
                         order by day desc, at desc
                         limit 1
                        """).param(person.value()).query(Signature.class).optional();
    }

    @Override
    public void add(PersonId person, Signature signature, Instant at) {
        jdbc.sql("""
                        insert into impartiality.signature (id, person_id, day, language, words, at)
                        values (?, ?, ?, ?, ?, ?)
                        on conflict (operator_id, id) do nothing
                        """)
                .param(signature.id())
                .param(person.value())
                .param(signature.day())
                .param(signature.language().tag())
                .param(signature.words())
                .param(at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
