package org.zarpe.programmes.queries;

import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zarpe.programmes.domain.Enrolment;
import org.zarpe.programmes.domain.Stamp;
import org.zarpe.programmes.domain.StampedVerdicts;
import org.zarpe.programmes.domain.Verdicts;
import org.zarpe.shared.Ids;

@Component
class StoredVerdicts implements StampedVerdicts {

    private final JdbcClient jdbc;

    StoredVerdicts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void keep(Enrolment enrolment, Verdicts verdicts, Occasion occasion, Stamp stamp) {
        verdicts.all()
                .forEach(verdict -> jdbc.sql("""
                        insert into programmes.stamped_verdict
                               (id, enrolment_id, criterion, verdict, occasion, pack_id, pack_version, at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                        .params(
                                Ids.next(),
                                enrolment.id().value(),
                                verdict.criterion().id(),
                                verdict.verdict().name(),
                                occasion.name(),
                                enrolment.pack().id(),
                                enrolment.pack().version(),
                                stamp.at().atOffset(ZoneOffset.UTC))
                        .update());
    }
}
