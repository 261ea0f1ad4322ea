package org.zarpe.accreditation.queries;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zarpe.accreditation.About;
import org.zarpe.accreditation.OwnAnswer;
import org.zarpe.accreditation.Stated;
import org.zarpe.accreditation.domain.StatementBook;
import org.zarpe.identity.PersonId;
import org.zarpe.methodology.PackRef;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.shared.Ids;
import org.zarpe.shared.Text;

@Component
class KeptOwnAnswers implements StatementBook<OwnAnswer> {

    private final JdbcClient jdbc;

    KeptOwnAnswers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, Stated<OwnAnswer>> latest(EnrolmentId enrolment) {
        return Statements.byRequirement(jdbc.sql("""
                        select distinct on (requirement)
                               requirement, version, by_person, at, choice, words_es, words_en
                          from accreditation.own_answer
                         where enrolment_id = ?
                         order by requirement, version desc
                        """).param(enrolment.value()), KeptOwnAnswers::read);
    }

    @Override
    public boolean add(About about, Stated<OwnAnswer> next, PackRef under, PersonId by, Instant at) {
        return jdbc.sql("""
                        insert into accreditation.own_answer
                               (id, enrolment_id, requirement, version, pack_id, pack_version, by_person, at,
                                choice, words_es, words_en)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
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
                        .param(next.value().choice().name())
                        .param(next.value().words().es())
                        .param(next.value().words().en())
                        .update()
                == 1;
    }

    private static OwnAnswer read(ResultSet row) throws SQLException {
        return new OwnAnswer(
                OwnAnswer.Choice.valueOf(row.getString("choice")),
                new Text(row.getString("words_es"), row.getString("words_en")));
    }
}
