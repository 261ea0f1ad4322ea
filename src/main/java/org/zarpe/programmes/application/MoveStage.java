package org.zarpe.programmes.application;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.programmes.domain.Enrolling;
import org.zarpe.programmes.domain.Enrolment;
import org.zarpe.programmes.domain.StageTransition;
import org.zarpe.programmes.domain.Stamp;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;
import org.zarpe.shared.Text;

/** Opening and closing stages: when their conditions hold, or with a written reason of the director. */
@Component
@Transactional
public class MoveStage {

    private final Enrolling enrolling;
    private final Judging judging;
    private final Stages stages;
    private final CompanyAccess access;
    private final Clock clock;

    MoveStage(Enrolling enrolling, Judging judging, Stages stages, CompanyAccess access, Clock clock) {
        this.enrolling = enrolling;
        this.judging = judging;
        this.stages = stages;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Opens with it every stage whose entry then holds.
     *
     * @param override null where the conditions must hold
     * @param seen the version of the enrolment that the actor looked at
     */
    public Outcome<StageTransition> close(
            Actor actor, EnrolmentId id, String stage, LocalDate day, @Nullable Text override, long seen) {
        return allowed(actor, id, day, override, seen)
                .then(enrolment -> stages.close(judging.judged(enrolment), stage, override, Stamp.of(actor, day, clock))
                        .map(closed -> saved(enrolment, closed)));
    }

    /** As {@link #close}. */
    public Outcome<StageTransition> open(
            Actor actor, EnrolmentId id, String stage, LocalDate day, @Nullable Text override, long seen) {
        return allowed(actor, id, day, override, seen)
                .then(enrolment -> enrolment
                        .open(stage, judging.judged(enrolment).entry(stage), override, Stamp.of(actor, day, clock))
                        .map(opened -> saved(enrolment, opened)));
    }

    private Outcome<Enrolment> allowed(Actor actor, EnrolmentId id, LocalDate day, @Nullable Text override, long seen) {
        Enrolment enrolment = enrolling.get(id);
        access.must(actor, Permission.MOVE_STAGES, enrolment.company());
        if (override != null) {
            actor.must(Permission.OVERRULE_STAGES);
        }
        if (!enrolment.stillAt(seen)) {
            return Outcome.refused(Refusal.stale());
        }
        return day.isAfter(LocalDate.now(clock))
                ? Outcome.refused(Refusal.at("day", "date-in-future"))
                : Outcome.done(enrolment);
    }

    private StageTransition saved(Enrolment enrolment, StageTransition transition) {
        enrolling.save(enrolment);
        return transition;
    }
}
