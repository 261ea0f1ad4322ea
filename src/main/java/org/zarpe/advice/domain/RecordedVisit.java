package org.zarpe.advice.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import org.zarpe.advice.Visit;
import org.zarpe.advice.VisitKind;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.PersonId;
import org.zarpe.methodology.PackRef;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;
import org.zarpe.shared.Text;

/** A visit as it stands in a company's file. */
@Table(schema = "advice", name = "visit")
public record RecordedVisit(
        @Id UUID id,
        CompanyId companyId,
        UUID enrolmentId,
        @Embedded.Empty(prefix = "pack_") PackRef pack,
        VisitKind kind,
        LocalDate day,
        BigDecimal hours,
        List<String> people,
        String pillar,
        @Embedded.Empty(prefix = "agenda_") Text agenda,
        @Embedded.Empty(prefix = "minutes_") Text minutes,
        UUID byPerson,
        Instant at,
        @Version long version) {

    /** @param visit sound by {@link VisitRules} */
    public static RecordedVisit record(UUID id, Enrolled enrolled, Visit visit, PersonId by, Instant at) {
        return of(id, enrolled.company(), enrolled.id().value(), enrolled.pack(), visit, by, at, 0);
    }

    /** @param visit sound by {@link VisitRules} */
    public Outcome<RecordedVisit> change(Visit visit, long seen, PersonId by, Instant at) {
        return seen == version
                ? Outcome.done(of(id, companyId, enrolmentId, pack, visit, by, at, version))
                : Outcome.refused(Refusal.stale());
    }

    private static RecordedVisit of(
            UUID id,
            CompanyId company,
            UUID enrolment,
            PackRef pack,
            Visit visit,
            PersonId by,
            Instant at,
            long version) {
        return new RecordedVisit(
                id,
                company,
                enrolment,
                pack,
                visit.kind(),
                visit.date(),
                visit.hours(),
                visit.people(),
                visit.pillar(),
                visit.agenda(),
                visit.minutes(),
                by.value(),
                at,
                version);
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
}
