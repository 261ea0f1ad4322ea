package org.zarpe.programmes.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.methodology.RuleReading;
import org.zarpe.programmes.Enrolled.StageVisit;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.programmes.domain.Enrolling;
import org.zarpe.programmes.domain.Enrolment;
import org.zarpe.programmes.domain.Stamp;
import org.zarpe.programmes.domain.StampedVerdicts;
import org.zarpe.programmes.domain.Verdicts;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;

/** Sending an application judges eligibility and keeps the verdicts; a stage that waited for nothing else closes with it. */
@Component
@Transactional
public class SendApplication {

    private final Enrolling enrolling;
    private final Judging judging;
    private final Stages stages;
    private final StampedVerdicts stamped;
    private final CompanyAccess access;
    private final Clock clock;

    SendApplication(
            Enrolling enrolling,
            Judging judging,
            Stages stages,
            StampedVerdicts stamped,
            CompanyAccess access,
            Clock clock) {
        this.enrolling = enrolling;
        this.judging = judging;
        this.stages = stages;
        this.stamped = stamped;
        this.access = access;
        this.clock = clock;
    }

    /** Sent already, it stays as it was sent: a second click is answered as the first. */
    public Outcome<Verdicts> send(Actor actor, EnrolmentId id, LocalDate day) {
        Enrolment enrolment = enrolling.get(id);
        access.must(actor, Permission.APPLY, enrolment.company());
        Judged judged = judging.judged(enrolment);
        if (enrolment.enrolled().isOngoing() && enrolment.appliedOn().isPresent()) {
            return Outcome.done(judged.verdicts());
        }
        boolean asks = judged.pack().findInstrument("application").isPresent();
        if (asks && !judged.facts().value("complete.application").equals(Optional.of(true))) {
            return Outcome.refused(Refusal.of("application-incomplete"));
        }
        Stamp stamp = Stamp.of(actor, day, clock);
        return enrolment.send(stamp).map(sent -> keep(enrolment, stamp));
    }

    /** An application that was made before this product was used, on paper or elsewhere: its answers are not here. */
    public Outcome<Verdicts> recordSentElsewhere(Actor actor, EnrolmentId id, LocalDate day) {
        actor.must(Permission.JUDGE_APPLICATIONS);
        Enrolment enrolment = enrolling.get(id);
        Stamp stamp = Stamp.of(actor, day, clock);
        return enrolment.sendElsewhere(stamp).map(sent -> keep(enrolment, stamp));
    }

    private Verdicts keep(Enrolment enrolment, Stamp stamp) {
        Judged judged = judging.judged(enrolment);
        closeWhatWaitedForIt(judged, stamp);
        enrolling.save(enrolment);
        stamped.keep(enrolment, judged.verdicts(), StampedVerdicts.Occasion.SENT, stamp);
        return judged.verdicts();
    }

    private void closeWhatWaitedForIt(Judged judged, Stamp stamp) {
        var waiting = new RuleReading(judged.pack()).stagesThatLeaveBy("application.sent");
        List<String> closing = judged.enrolment().enrolled().stages().stream()
                .filter(StageVisit::isOpen)
                .map(StageVisit::stage)
                .filter(stage -> waiting.contains(stage) && judged.mayClose(stage))
                .toList();
        closing.forEach(stage -> stages.close(judged, stage, null, stamp).orThrow());
    }
}
