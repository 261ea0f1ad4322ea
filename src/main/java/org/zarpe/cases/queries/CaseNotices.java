package org.zarpe.cases.queries;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zarpe.cases.domain.AccreditationCase;
import org.zarpe.identity.PersonId;

/** Who was written to because something of a certificate is due. */
@Component
public class CaseNotices {

    private final JdbcClient jdbc;

    CaseNotices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public enum About {
        LOOK,
        RENEWAL
    }

    /** False where the person was written to before about what is due that day. */
    public boolean note(AccreditationCase of, About about, LocalDate day, PersonId person, Instant at) {
        return jdbc.sql("""
            insert into cases.notice (company_id, case_id, about, day, person_id, at)
            values (?, ?, ?, ?, ?, ?)
                on conflict (operator_id, case_id, about, day, person_id) do nothing
            """)
                        .params(of.company().value(), of.id().value(), about.name(), day, person.value())
                        .param(Timestamp.from(at))
                        .update()
                == 1;
    }
}
