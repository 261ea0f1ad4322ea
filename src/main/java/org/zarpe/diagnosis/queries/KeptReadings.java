package org.zarpe.diagnosis.queries;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zarpe.diagnosis.Mark;
import org.zarpe.diagnosis.Reader;
import org.zarpe.diagnosis.Reading;
import org.zarpe.diagnosis.domain.ReadingBook;
import org.zarpe.identity.PersonId;
import org.zarpe.methodology.PackRef;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.shared.Ids;
import org.zarpe.shared.tenancy.Look;

@Component
class KeptReadings implements ReadingBook {

    private record Of(EnrolmentId enrolment) {}

    private final JdbcClient jdbc;

    KeptReadings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, Reading> latest(EnrolmentId enrolment, Reader reader) {
        return Look.once(new Of(enrolment), () -> latest(enrolment)).getOrDefault(reader, Map.of());
    }

    /** Of all readers together: whoever asks for one soon asks for the others. */
    private Map<Reader, Map<String, Reading>> latest(EnrolmentId enrolment) {
        return jdbc.sql("""
                        select distinct on (reader, requirement)
                               requirement, reader, version, level, not_applicable_reason, by_person, at
                          from diagnosis.reading
                         where enrolment_id = ?
                         order by reader, requirement, version desc
                        """).param(enrolment.value()).query(KeptReadings::reading).list().stream()
                .collect(Collectors.groupingBy(
                        Reading::reader, Collectors.toUnmodifiableMap(Reading::requirement, Function.identity())));
    }

    @Override
    public boolean add(EnrolmentId enrolment, Reading reading, PackRef under) {
        PersonId by = reading.by();
        java.time.Instant at = reading.at();
        if (by == null || at == null) {
            throw new IllegalArgumentException("a reading is made by somebody at some time");
        }
        return jdbc.sql("""
                        insert into diagnosis.reading
                               (id, enrolment_id, requirement, reader, version, level, not_applicable_reason,
                                pack_id, pack_version, by_person, at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                            on conflict (operator_id, enrolment_id, reader, requirement, version) do nothing
                        """)
                        .param(Ids.next())
                        .param(enrolment.value())
                        .param(reading.requirement())
                        .param(reading.reader().name())
                        .param(reading.version())
                        .param(level(reading.mark()))
                        .param(reason(reading.mark()))
                        .param(under.id())
                        .param(under.version())
                        .param(by.value())
                        .param(at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private static @Nullable Integer level(Mark mark) {
        return mark instanceof Mark.Level(int level) ? level : null;
    }

    private static @Nullable String reason(Mark mark) {
        return mark instanceof Mark.NotApplicable(String reason) ? reason : null;
    }

    private static Reading reading(ResultSet row, int number) throws SQLException {
        return new Reading(
                row.getString("requirement"),
                Reader.valueOf(row.getString("reader")),
                mark(row.getObject("level", Integer.class), row.getString("not_applicable_reason")),
                row.getLong("version"),
                new PersonId(row.getObject("by_person", UUID.class)),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }

    private static Mark mark(@Nullable Integer level, @Nullable String reason) {
        if (level != null) {
            return new Mark.Level(level);
        }
        return reason == null ? Mark.OPEN : new Mark.NotApplicable(reason);
    }
}
