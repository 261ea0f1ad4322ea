package org.zarpe.diagnosis.queries;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zarpe.diagnosis.Reader;
import org.zarpe.diagnosis.domain.Answer;
import org.zarpe.diagnosis.domain.AnswerSheet;
import org.zarpe.diagnosis.domain.Answers;
import org.zarpe.identity.PersonId;
import org.zarpe.methodology.PackRef;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.shared.Ids;
import org.zarpe.shared.storage.Rows;

@Component
class KeptAnswers implements Answers {

    private final JdbcClient jdbc;

    KeptAnswers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public AnswerSheet sheet(EnrolmentId enrolment) {
        return new AnswerSheet(jdbc.sql("""
                        select distinct on (instrument, item, reader)
                               instrument, item, reader, version, value, by_person, at
                          from diagnosis.answer
                         where enrolment_id = ?
                         order by instrument, item, reader, version desc
                        """)
                .param(enrolment.value())
                .query(KeptAnswers::answer)
                .list());
    }

    @Override
    public List<Answer> history(EnrolmentId enrolment, String instrument, String item, Reader reader) {
        return jdbc.sql("""
                        select instrument, item, reader, version, value, by_person, at
                          from diagnosis.answer
                         where enrolment_id = ?
                           and instrument = ?
                           and item = ?
                           and reader = ?
                         order by version
                        """)
                .params(enrolment.value(), instrument, item, reader.name())
                .query(KeptAnswers::answer)
                .list();
    }

    @Override
    public boolean add(EnrolmentId enrolment, Answer answer, PackRef under) {
        return jdbc.sql("""
                        insert into diagnosis.answer
                               (id, enrolment_id, instrument, item, reader, version, value,
                                pack_id, pack_version, by_person, at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                            on conflict (operator_id, enrolment_id, instrument, item, reader, version) do nothing
                        """)
                        .param(Ids.next())
                        .param(enrolment.value())
                        .param(answer.instrument())
                        .param(answer.item())
                        .param(answer.reader().name())
                        .param(answer.version())
                        .param(answer.value())
                        .param(under.id())
                        .param(under.version())
                        .param(answer.by().value())
                        .param(answer.at().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    @Override
    public void addAll(Collection<Placed> placed) {
        Rows rows = new Rows(11);
        for (Placed one : placed) {
            Answer answer = one.answer();
            rows.add(
                    Ids.next(),
                    one.enrolment(),
                    answer.instrument(),
                    answer.item(),
                    answer.reader().name(),
                    answer.version(),
                    answer.value(),
                    one.under().id(),
                    one.under().version(),
                    answer.by().value(),
                    answer.at());
        }
        if (!rows.isEmpty()) {
            jdbc.sql("""
                            insert into diagnosis.answer
                                   (id, enrolment_id, instrument, item, reader, version, value,
                                    pack_id, pack_version, by_person, at)
                            select *
                              from unnest(?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::text[], ?::bigint[], ?::text[],
                                          ?::text[], ?::text[], ?::uuid[], ?::timestamptz[])
                            """).params(rows.arrays()).update();
        }
    }

    private static Answer answer(ResultSet row, int number) throws SQLException {
        return new Answer(
                row.getString("instrument"),
                row.getString("item"),
                Reader.valueOf(row.getString("reader")),
                row.getLong("version"),
                row.getString("value"),
                new PersonId(row.getObject("by_person", UUID.class)),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
