package org.zarpe.accreditation.queries;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zarpe.accreditation.About;
import org.zarpe.accreditation.Stated;
import org.zarpe.accreditation.Verdict;
import org.zarpe.accreditation.domain.StatementBook;
import org.zarpe.identity.PersonId;
import org.zarpe.methodology.PackRef;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.shared.Ids;
import org.zarpe.shared.Text;

@Component
class KeptVerdicts implements StatementBook<Verdict> {

    private final JdbcClient jdbc;

    KeptVerdicts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, Stated<Verdict>> latest(EnrolmentId enrolment) {
        return Statements.byRequirement(jdbc.sql("""
                        select distinct on (requirement)
                               requirement, version, by_person, at, ruling, finding, note_es, note_en
                          from accreditation.verdict
                         where enrolment_id = ?
                         order by requirement, version desc
                        """).param(enrolment.value()), KeptVerdicts::read);
    }

    @Override
    public boolean add(About about, Stated<Verdict> next, PackRef under, PersonId by, Instant at) {
        return jdbc.sql("""
                        insert into accreditation.verdict
                               (id, enrolment_id, requirement, version, pack_id, pack_version, by_person, at,
                                ruling, finding, note_es, note_en)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
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
                        .param(next.value().ruling().name())
                        .param(finding(next.value()))
                        .param(next.value().note().es())
                        .param(next.value().note().en())
                        .update()
                == 1;
    }

    private static Verdict read(ResultSet row) throws SQLException {
        String finding = row.getString("finding");
        return new Verdict(
                Verdict.Ruling.valueOf(row.getString("ruling")),
                finding == null ? null : Verdict.Finding.valueOf(finding),
                new Text(row.getString("note_es"), row.getString("note_en")));
    }

    private static @Nullable String finding(Verdict verdict) {
        Verdict.Finding finding = verdict.finding();
        return finding == null ? null : finding.name();
    }
}
