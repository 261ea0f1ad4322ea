package org.zarpe.advice.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import org.zarpe.advice.Visit;
import org.zarpe.advice.VisitKind;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.PersonId;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;
import org.zarpe.shared.Text;

/** A visit as it stands in a company's file. */
@Table(schema = "advice", name = "visit")
public final class RecordedVisit {

    @Id
    private final UUID id;

    private final CompanyId companyId;
    private final UUID enrolmentId;
    private final String packVersion;
    private VisitKind kind;
    private LocalDate day;
    private BigDecimal hours;
    private List<String> people;
    private String pillar;

    @Embedded.Empty(prefix = "agenda_")
    private Text agenda;

    @Embedded.Empty(prefix = "minutes_")
    private Text minutes;

    private UUID byPerson;
    private Instant at;

    @Version
    private final long version;

    @PersistenceCreator
    private RecordedVisit(
            UUID id,
            CompanyId companyId,
            UUID enrolmentId,
            String packVersion,
            VisitKind kind,
            LocalDate day,
            BigDecimal hours,
            List<String> people,
            String pillar,
            Text agenda,
            Text minutes,
            UUID byPerson,
            Instant at,
            long version) {
        this.id = id;
        this.companyId = companyId;
        this.enrolmentId = enrolmentId;
        this.packVersion = packVersion;
        this.kind = kind;
        this.day = day;
        this.hours = hours;
        this.people = people;
        this.pillar = pillar;
        this.agenda = agenda;
        this.minutes = minutes;
        this.byPerson = byPerson;
        this.at = at;
        this.version = version;
    }

    /** @param visit sound by {@link VisitRules} */
    public static RecordedVisit record(UUID id, Enrolled enrolled, Visit visit, PersonId by, Instant at) {
        return new RecordedVisit(
                id,
                enrolled.company(),
                enrolled.id().value(),
                enrolled.pack().toString(),
                visit.kind(),
                visit.date(),
                visit.hours(),
                visit.people(),
                visit.pillar(),
                visit.agenda(),
                visit.minutes(),
                by.value(),
                at,
                0);
    }

    /** @param visit sound by {@link VisitRules} */
    public Outcome<RecordedVisit> change(Visit visit, long seen, PersonId by, Instant at) {
        if (seen != version) {
            return Outcome.refused(Refusal.stale());
        }
        this.kind = visit.kind();
        this.day = visit.date();
        this.hours = visit.hours();
        this.people = visit.people();
        this.pillar = visit.pillar();
        this.agenda = visit.agenda();
        this.minutes = visit.minutes();
        this.byPerson = by.value();
        this.at = at;
        return Outcome.done(this);
    }

    public UUID id() {
        return id;
    }

    public CompanyId company() {
        return companyId;
    }

    public EnrolmentId enrolment() {
        return new EnrolmentId(enrolmentId);
    }

    public Visit visit() {
        return new Visit(kind, day, hours, people, pillar, agenda, minutes);
    }

    /** Who wrote it down last. */
    public PersonId by() {
        return new PersonId(byPerson);
    }

    public long version() {
        return version;
    }
}
