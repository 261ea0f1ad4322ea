package org.zarpe.programmes.application;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.programmes.EndKind;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.programmes.domain.Ending;
import org.zarpe.programmes.domain.Ending.Reopening;
import org.zarpe.programmes.domain.Enrolling;
import org.zarpe.programmes.domain.Enrolment;
import org.zarpe.programmes.domain.Stamp;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;
import org.zarpe.shared.Text;

/** The adviser or the director ends a company's participation, with the reason; only the director takes that back. */
@Component
@Transactional
public class EndEnrolment {

    private final Enrolling enrolling;
    private final CompanyAccess access;
    private final Clock clock;

    EndEnrolment(Enrolling enrolling, CompanyAccess access, Clock clock) {
        this.enrolling = enrolling;
        this.access = access;
        this.clock = clock;
    }

    /** @param seen the version of the enrolment that the actor looked at */
    public Outcome<Ending> end(Actor actor, EnrolmentId id, EndKind kind, Text reasons, LocalDate day, long seen) {
        Enrolment enrolment = enrolling.get(id);
        access.must(actor, Permission.MOVE_STAGES, enrolment.company());
        if (!enrolment.stillAt(seen)) {
            return Outcome.refused(Refusal.stale());
        }
        return hasCome(day)
                .then(come -> enrolment.end(kind, reasons, Stamp.of(actor, come, clock)))
                .map(ending -> saved(enrolment, ending));
    }

    public Outcome<Reopening> reopen(Actor actor, EnrolmentId id, Text reason, LocalDate day, long seen) {
        actor.must(Permission.OVERRULE_STAGES);
        Enrolment enrolment = enrolling.get(id);
        if (!enrolment.stillAt(seen)) {
            return Outcome.refused(Refusal.stale());
        }
        return hasCome(day)
                .then(come -> enrolment.reopen(reason, Stamp.of(actor, come, clock)))
                .map(reopening -> saved(enrolment, reopening));
    }

    private Outcome<LocalDate> hasCome(LocalDate day) {
        return day.isAfter(LocalDate.now(clock))
                ? Outcome.refused(Refusal.at("day", "date-in-future"))
                : Outcome.done(day);
    }

    private <T> T saved(Enrolment enrolment, T done) {
        enrolling.save(enrolment);
        return done;
    }
}
