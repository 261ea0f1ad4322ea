package org.zarpe.training.queries;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.evidence.SystemRecords;
import org.zarpe.evidence.Told;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.programmes.Enrolled;
import org.zarpe.training.Attendee;
import org.zarpe.training.Session;
import org.zarpe.training.domain.RecordedSession;

/** Sessions held to which somebody came. */
@Component
@Transactional(readOnly = true)
class SessionsAsEvidence implements SystemRecords {

    private final RecordedTraining training;
    private final CompanyAccess access;

    SessionsAsEvidence(RecordedTraining training, CompanyAccess access) {
        this.training = training;
        this.access = access;
    }

    @Override
    public String sort() {
        return "training-session";
    }

    @Override
    public List<Entry> of(Actor actor, Enrolled enrolled) {
        if (!access.may(actor, Permission.SEE_TRAINING, enrolled.company())) {
            return List.of();
        }
        return training.recorded(actor, enrolled).stream()
                .filter(one -> one.held() && !one.session().people().isEmpty())
                .map(SessionsAsEvidence::entry)
                .toList();
    }

    private static Entry entry(RecordedSession recorded) {
        Session session = recorded.session();
        return new Entry(
                recorded.id().toString(),
                session.title(),
                "/companies/" + recorded.company() + "/training",
                session.date(),
                says(session));
    }

    /** Whoever came by an id where there is one: that a name is forgotten one day changes nothing of who came. */
    private static List<String> says(Session session) {
        return Told.of(
                session.date(),
                session.hours(),
                session.title(),
                session.place(),
                session.people().stream().map(Attendee::key).sorted().toList(),
                session.levels().stream()
                        .map(level ->
                                Told.of(level.attendee().key(), level.competence(), level.before(), level.after()))
                        .toList(),
                session.note());
    }
}
