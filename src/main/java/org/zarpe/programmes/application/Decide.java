package org.zarpe.programmes.application;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.programmes.domain.Decision;
import org.zarpe.programmes.domain.Enrolling;
import org.zarpe.programmes.domain.Enrolment;
import org.zarpe.programmes.domain.Stamp;
import org.zarpe.programmes.domain.StampedVerdicts;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;
import org.zarpe.shared.Text;

/** Go or no-go, with reasons. Enrolment follows the go. */
@Component
@Transactional
public class Decide {

    private final Enrolling enrolling;
    private final Judging judging;
    private final StampedVerdicts stamped;
    private final CompanyAccess access;
    private final Clock clock;

    Decide(Enrolling enrolling, Judging judging, StampedVerdicts stamped, CompanyAccess access, Clock clock) {
        this.enrolling = enrolling;
        this.judging = judging;
        this.stamped = stamped;
        this.access = access;
        this.clock = clock;
    }

    public Outcome<Decision> decide(Actor actor, EnrolmentId id, boolean go, Text reasons, LocalDate day, long seen) {
        Enrolment enrolment = enrolling.get(id);
        access.must(actor, Permission.MOVE_STAGES, enrolment.company());
        if (!enrolment.stillAt(seen)) {
            return Outcome.refused(Refusal.stale());
        }
        if (day.isAfter(LocalDate.now(clock))) {
            return Outcome.refused(Refusal.at("day", "date-in-future"));
        }
        Judged judged = judging.judged(enrolment);
        Stamp stamp = Stamp.of(actor, day, clock);
        return enrolment.decide(go, reasons, judged.awaitingDecision(), stamp).map(decision -> {
            enrolling.save(enrolment);
            stamped.keep(enrolment, judged.verdicts(), StampedVerdicts.Occasion.DECIDED, stamp);
            return decision;
        });
    }
}
