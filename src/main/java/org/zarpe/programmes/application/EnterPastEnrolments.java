package org.zarpe.programmes.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.methodology.Condition;
import org.zarpe.methodology.Facts;
import org.zarpe.methodology.JudgedCondition;
import org.zarpe.methodology.Pack;
import org.zarpe.methodology.Packs;
import org.zarpe.methodology.RuleReading;
import org.zarpe.methodology.Rules;
import org.zarpe.programmes.CohortId;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.programmes.EnrolmentState;
import org.zarpe.programmes.RecordEnrolments;
import org.zarpe.programmes.domain.Calls;
import org.zarpe.programmes.domain.Cohorts;
import org.zarpe.programmes.domain.Enrolling;
import org.zarpe.programmes.domain.Enrolment;
import org.zarpe.programmes.domain.Intake;
import org.zarpe.programmes.domain.Programmes;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;

/** What else is known of a company is not asked for: its stages moved elsewhere, for the reason that is given. */
@Component
class EnterPastEnrolments implements RecordEnrolments {

    private final Enrolling enrolling;
    private final Cohorts cohorts;
    private final Calls calls;
    private final Programmes programmes;
    private final Packs packs;
    private final Rules rules;
    private final Clock clock;

    EnterPastEnrolments(
            Enrolling enrolling,
            Cohorts cohorts,
            Calls calls,
            Programmes programmes,
            Packs packs,
            Rules rules,
            Clock clock) {
        this.enrolling = enrolling;
        this.cohorts = cohorts;
        this.calls = calls;
        this.programmes = programmes;
        this.packs = packs;
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    public Batch begin(Actor director) {
        director.must(Permission.IMPORT_COMPANIES);
        return new Pile();
    }

    /** A cohort with its calls and its method. */
    private record Ground(Intake intake, Pack pack, Set<String> awaitingDecision) {}

    private record Judging(Pack pack, List<Condition> conditions, String facts) {}

    private final class Pile implements Batch {
        private final Map<EnrolmentId, Enrolment> sound = new LinkedHashMap<>();
        private final Map<CohortId, Optional<Ground>> grounds = new HashMap<>();
        private final Map<Judging, List<JudgedCondition>> judged = new HashMap<>();
        private final LocalDate today = LocalDate.now(clock);

        @Override
        public Outcome<Enrolled> add(Actor director, Past past) {
            return grounds.computeIfAbsent(past.cohort(), EnterPastEnrolments.this::ground)
                    .map(ground -> entered(director, past, ground))
                    .orElseGet(() -> Outcome.refused(Refusal.at("cohort", "choose-one")))
                    .map(enrolment -> {
                        sound.put(enrolment.id(), enrolment);
                        return beforeItsEnd(enrolment.enrolled());
                    });
        }

        @Override
        public void keep(Set<EnrolmentId> enrolments) {
            sound.keySet().retainAll(enrolments);
            enrolling.addAll(sound.values());
        }

        private Outcome<Enrolment> entered(Actor director, Past past, Ground ground) {
            Stamps stamps = new Stamps(director, today, clock);
            return stamps.at("begunOn", past.begunOn())
                    .then(stamp -> past.consent()
                            ? Enrolment.begin(past.id(), past.company(), ground.intake(), ground.pack(), true, stamp)
                            : Outcome.done(Enrolment.beginElsewhere(
                                    past.id(), past.company(), ground.intake().cohort(), ground.pack(), stamp)))
                    .then(enrolment -> new PastWay(enrolment, past, ground.pack(), ground.awaitingDecision(), stamps)
                            .gone(this::judge));
        }

        /** The same facts are judged once, however many enrolments share them. */
        private List<JudgedCondition> judge(Pack pack, List<Condition> conditions, Facts facts) {
            return judged.computeIfAbsent(
                    new Judging(pack, conditions, facts.toString()), same -> rules.judgeEach(pack, conditions, facts));
        }
    }

    private static Enrolled beforeItsEnd(Enrolled enrolled) {
        return new Enrolled(
                enrolled.id(),
                enrolled.company(),
                enrolled.pack(),
                enrolled.isOngoing() ? enrolled.state() : EnrolmentState.ENROLLED,
                enrolled.appliedOn(),
                enrolled.enteredAfterwards(),
                null,
                enrolled.stages(),
                enrolled.version());
    }

    private Optional<Ground> ground(CohortId id) {
        return cohorts.findById(id.value()).map(cohort -> {
            Pack pack = packs.get(
                    programmes.findById(cohort.programmeId()).orElseThrow().pack());
            Intake intake = new Intake(cohort, calls.findByCohortIdOrderByOpensDesc(cohort.id()));
            return new Ground(intake, pack, new RuleReading(pack).stagesThatLeaveBy("decision.go"));
        });
    }
}
