package org.zarpe.programmes.application;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.programmes.domain.CriterionNote;
import org.zarpe.programmes.domain.CriterionVerdict;
import org.zarpe.programmes.domain.Enrolling;
import org.zarpe.programmes.domain.Enrolment;
import org.zarpe.programmes.domain.Stamp;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;
import org.zarpe.shared.Text;

/** The director makes an exception from a criterion, or records that a source reports it as met. Both are shown for ever. */
@Component
@Transactional
public class SettleCriterion {

    private final Enrolling enrolling;
    private final Judging judging;
    private final Clock clock;

    SettleCriterion(Enrolling enrolling, Judging judging, Clock clock) {
        this.enrolling = enrolling;
        this.judging = judging;
        this.clock = clock;
    }

    public Outcome<CriterionNote> override(Actor actor, EnrolmentId id, String criterion, Text reason, long seen) {
        actor.must(Permission.JUDGE_APPLICATIONS);
        Enrolment enrolment = enrolling.get(id);
        if (!enrolment.stillAt(seen)) {
            return Outcome.refused(Refusal.stale());
        }
        CriterionVerdict verdict = judging.judged(enrolment).verdicts().of(criterion);
        Stamp stamp = Stamp.of(actor, LocalDate.now(clock), clock);
        return enrolment.override(verdict, reason, stamp).map(note -> saved(enrolment, note));
    }

    /** @param source such as "selected after pre-diagnosis" */
    public Outcome<CriterionNote> report(Actor actor, EnrolmentId id, String criterion, Text source, LocalDate day) {
        actor.must(Permission.JUDGE_APPLICATIONS);
        Enrolment enrolment = enrolling.get(id);
        return enrolment.report(criterion, source, Stamp.of(actor, day, clock)).map(note -> saved(enrolment, note));
    }

    private CriterionNote saved(Enrolment enrolment, CriterionNote note) {
        enrolling.save(enrolment);
        return note;
    }
}
