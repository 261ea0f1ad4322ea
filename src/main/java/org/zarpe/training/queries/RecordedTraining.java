package org.zarpe.training.queries;

import java.math.BigDecimal;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.shared.tenancy.Look;
import org.zarpe.training.Session;
import org.zarpe.training.Training;
import org.zarpe.training.domain.RecordedSession;
import org.zarpe.training.domain.Sessions;

@Component
@Transactional(readOnly = true)
public class RecordedTraining implements Training {

    private record Of(EnrolmentId enrolment) {}

    private final Sessions sessions;
    private final SessionReader reader;
    private final CompanyAccess access;

    RecordedTraining(Sessions sessions, SessionReader reader, CompanyAccess access) {
        this.sessions = sessions;
        this.reader = reader;
        this.access = access;
    }

    @Override
    public List<Session> sessions(EnrolmentId enrolment) {
        return Look.once(new Of(enrolment), () -> reader.of(enrolment));
    }

    @Override
    public BigDecimal hours(EnrolmentId enrolment) {
        return sessions(enrolment).stream()
                .filter(Session::held)
                .map(Session::hours)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public List<RecordedSession> recorded(Actor actor, Enrolled enrolled) {
        access.must(actor, Permission.SEE_TRAINING, enrolled.company());
        return sessions.findByEnrolmentIdOrderByDayAscIdAsc(enrolled.id().value());
    }

    public RecordedSession get(Actor actor, CompanyId company, UUID id) {
        access.must(actor, Permission.SEE_TRAINING, company);
        return sessions.findById(id)
                .filter(session -> session.company().equals(company))
                .orElseThrow(() -> new NoSuchElementException("no session " + id + " in the file of " + company));
    }
}
