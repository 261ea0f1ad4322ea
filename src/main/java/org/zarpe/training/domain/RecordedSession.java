package org.zarpe.training.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.PersonId;
import org.zarpe.programmes.Enrolled;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;
import org.zarpe.shared.Text;
import org.zarpe.training.Session;
import org.zarpe.training.SessionKind;

/** A session as it stands in a company's file. */
@Table(schema = "training", name = "session")
public final class RecordedSession {

    @Id
    private final UUID id;

    private final CompanyId companyId;
    private final UUID enrolmentId;
    private final String packVersion;
    private SessionKind kind;
    private boolean held;
    private LocalDate day;
    private BigDecimal hours;

    @Embedded.Empty(prefix = "title_")
    private Text title;

    @Embedded.Empty(prefix = "place_")
    private Text place;

    private String trainer;

    @MappedCollection(idColumn = "session_id", keyColumn = "line")
    private List<Attendance> attendances;

    @MappedCollection(idColumn = "session_id", keyColumn = "line")
    private List<LevelLine> levels;

    @Embedded.Empty(prefix = "note_")
    private Text note;

    private UUID byPerson;
    private Instant at;

    @Version
    private final long version;

    @PersistenceCreator
    private RecordedSession(
            UUID id,
            CompanyId companyId,
            UUID enrolmentId,
            String packVersion,
            SessionKind kind,
            boolean held,
            LocalDate day,
            BigDecimal hours,
            Text title,
            Text place,
            String trainer,
            List<Attendance> attendances,
            List<LevelLine> levels,
            Text note,
            UUID byPerson,
            Instant at,
            long version) {
        this.id = id;
        this.companyId = companyId;
        this.enrolmentId = enrolmentId;
        this.packVersion = packVersion;
        this.kind = kind;
        this.held = held;
        this.day = day;
        this.hours = hours;
        this.title = title;
        this.place = place;
        this.trainer = trainer;
        this.attendances = attendances;
        this.levels = levels;
        this.note = note;
        this.byPerson = byPerson;
        this.at = at;
        this.version = version;
    }

    /** @param session sound by {@link SessionRules} */
    public static RecordedSession record(UUID id, Enrolled enrolled, Session session, PersonId by, Instant at) {
        return new RecordedSession(
                id,
                enrolled.company(),
                enrolled.id().value(),
                enrolled.pack().toString(),
                session.kind(),
                session.held(),
                session.date(),
                session.hours(),
                session.title(),
                session.place(),
                session.trainer(),
                attendances(session),
                levels(session),
                session.note(),
                by.value(),
                at,
                0);
    }

    /** @param session sound by {@link SessionRules} */
    public Outcome<RecordedSession> change(Session session, long seen, PersonId by, Instant at) {
        if (seen != version) {
            return Outcome.refused(Refusal.stale());
        }
        this.kind = session.kind();
        this.held = session.held();
        this.day = session.date();
        this.hours = session.hours();
        this.title = session.title();
        this.place = session.place();
        this.trainer = session.trainer();
        this.attendances = attendances(session);
        this.levels = levels(session);
        this.note = session.note();
        this.byPerson = by.value();
        this.at = at;
        return Outcome.done(this);
    }

    private static List<Attendance> attendances(Session session) {
        return session.people().stream().map(Attendance::of).toList();
    }

    private static List<LevelLine> levels(Session session) {
        return session.levels().stream().map(LevelLine::of).toList();
    }

    public UUID id() {
        return id;
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

    public long version() {
        return version;
    }
}
