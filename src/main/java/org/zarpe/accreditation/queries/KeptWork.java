package org.zarpe.accreditation.queries;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zarpe.accreditation.About;
import org.zarpe.accreditation.Stated;
import org.zarpe.accreditation.WorkState;
import org.zarpe.accreditation.domain.StatementBook;
import org.zarpe.identity.PersonId;
import org.zarpe.methodology.PackRef;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.shared.Ids;

@Component
class KeptWork implements StatementBook<WorkState> {

    private final JdbcClient jdbc;

    KeptWork(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, Stated<WorkState>> latest(EnrolmentId enrolment) {
        return Statements.byRequirement(jdbc.sql("""
                        select distinct on (requirement)
                               requirement, version, by_person, at, state
                          from accreditation.work_state
                         where enrolment_id = ?
                         order by requirement, version desc
                        """).param(enrolment.value()), KeptWork::read);
    }

    @Override
    public boolean add(About about, Stated<WorkState> next, PackRef under, PersonId by, Instant at) {
        return jdbc.sql("""
                        insert into accreditation.work_state
                               (id, enrolment_id, requirement, version, pack_id, pack_version, by_person, at,
                                state)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                            on conflict (operator_id, enrolment_id, requirement, version) do nothing
                        """)
                        .param(Ids.next())
                        .param(about.enrolment().value())
                        .param(about.requirement())
                        .param(next.version())
                        .param(under.id())
                        .param(under.version())
                        .param(by.value())
                        .param(at.atOffset(ZoneOffset.UTC))
                        .param(next.value().name())
                        .update()
                == 1;
    }

    private static WorkState read(ResultSet row) throws SQLException {
        return WorkState.valueOf(row.getString("state"));
    }
}
