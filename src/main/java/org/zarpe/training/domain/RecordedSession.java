package org.zarpe.training.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.PersonId;
import org.zarpe.methodology.PackRef;
import org.zarpe.programmes.Enrolled;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;
import org.zarpe.shared.Text;
import org.zarpe.training.Session;
import org.zarpe.training.SessionKind;

/** A session as it stands in a company's file. */
@Table(schema = "training", name = "session")
public record RecordedSession(
        @Id UUID id,
        CompanyId companyId,
        UUID enrolmentId,
        @Embedded.Empty(prefix = "pack_") PackRef pack,
        SessionKind kind,
        boolean held,
        LocalDate day,
        BigDecimal hours,
        @Embedded.Empty(prefix = "title_") Text title,
        @Embedded.Empty(prefix = "place_") Text place,
        String trainer,

        @MappedCollection(idColumn = "session_id", keyColumn = "line")
        List<Attendance> attendances,

        @MappedCollection(idColumn = "session_id", keyColumn = "line")
        List<LevelLine> levels,

        @Embedded.Empty(prefix = "note_") Text note,
        UUID byPerson,
        Instant at,
        @Version long version) {

    /** @param session sound by {@link SessionRules} */
    public static RecordedSession record(UUID id, Enrolled enrolled, Session session, PersonId by, Instant at) {
        return of(id, enrolled.company(), enrolled.id().value(), enrolled.pack(), session, by, at, 0);
    }

    /** @param session sound by {@link SessionRules} */
    public Outcome<RecordedSession> change(Session session, long seen, PersonId by, Instant at) {
        return seen == version
                ? Outcome.done(of(id, companyId, enrolmentId, pack, session, by, at, version))
                : Outcome.refused(Refusal.stale());
    }

    private static RecordedSession of(
            UUID id,
            CompanyId company,
            UUID enrolment,
            PackRef pack,
            Session session,
            PersonId by,
            Instant at,
            long version) {
        return new RecordedSession(
                id,
                company,
                enrolment,
                pack,
                session.kind(),
                session.held(),
                session.date(),
                session.hours(),
                session.title(),
                session.place(),
                session.trainer(),
                session.people().stream().map(Attendance::of).toList(),
                session.levels().stream().map(LevelLine::of).toList(),
                session.note(),
                by.value(),
                at,
                version);
    }

    public CompanyId company() {
        return companyId;
    }

    public UUID enrolment() {
        return enrolmentId;
    }

    public Session session() {
        return new Session(
                kind,
                held,
                day,
                hours,
                title,
                place,
                trainer,
                attendances.stream().map(Attendance::attendee).toList(),
                levels.stream().map(LevelLine::change).toList(),
                note);
    }
}
