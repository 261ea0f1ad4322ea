package org.zarpe.training.application;

import java.time.Clock;
import java.time.LocalDate;
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
import org.zarpe.programmes.Enrolments;
import org.zarpe.shared.Outcome;
import org.zarpe.training.RecordSession;
import org.zarpe.training.Session;
import org.zarpe.training.domain.RecordedSession;
import org.zarpe.training.domain.SessionRules;
import org.zarpe.training.domain.Sessions;

@Component
@Transactional
class KeepSessions implements RecordSession {

    private final Sessions sessions;
    private final Enrolments enrolments;
    private final CompanyAccess access;
    private final Clock clock;

    KeepSessions(Sessions sessions, Enrolments enrolments, CompanyAccess access, Clock clock) {
        this.sessions = sessions;
        this.enrolments = enrolments;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public Outcome<UUID> record(Actor actor, CompanyId company, UUID id, Session session) {
        access.must(actor, Permission.RECORD_TRAINING, company);
        if (sessions.existsById(id)) {
            return Outcome.done(id);
        }
        Enrolled enrolled = enrolments.current(company).orElseThrow();
        return checked(enrolled, session)
                .map(sound -> RecordedSession.record(id, enrolled, sound, actor.person(), clock.instant()))
                .map(sessions::save)
                .map(RecordedSession::id);
    }

    @Override
    public Outcome<UUID> change(Actor actor, CompanyId company, UUID id, long version, Session session) {
        access.must(actor, Permission.RECORD_TRAINING, company);
        RecordedSession recorded = sessions.findById(id)
                .filter(one -> one.company().equals(company))
                .orElseThrow(NoSuchElementException::new);
        return checked(enrolments.get(new EnrolmentId(recorded.enrolment())), session)
                .then(sound -> recorded.change(sound, version, actor.person(), clock.instant()))
                .map(sessions::save)
                .map(RecordedSession::id);
    }

    private Outcome<Session> checked(Enrolled enrolled, Session session) {
        return enrolled.ifOngoing()
                .then(ongoing -> enrolments.using("training", ongoing))
                .then(ongoing -> SessionRules.check(enrolments.packOf(ongoing), session, LocalDate.now(clock)));
    }
}
