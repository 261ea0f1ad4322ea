package org.zarpe.demo;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.zarpe.demo.DemoCompany.Closing;
import org.zarpe.demo.DemoCompany.Enrolling;
import org.zarpe.demo.DemoCompany.Go;
import org.zarpe.methodology.Pack;
import org.zarpe.methodology.RuleReading;
import org.zarpe.programmes.CohortId;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.Enrolled.StageVisit;
import org.zarpe.programmes.Enrolments;
import org.zarpe.programmes.application.BeginApplication;
import org.zarpe.programmes.application.Decide;
import org.zarpe.programmes.application.MoveStage;
import org.zarpe.programmes.application.SendApplication;
import org.zarpe.results.Moment;

/** An invented company's way: each stage closes because its conditions hold, by nobody's exception. */
@Component
class PlayEnrolment {

    private final BeginApplication applications;
    private final SendApplication sending;
    private final Decide decisions;
    private final MoveStage stages;
    private final Enrolments enrolments;
    private final FillDiagnosis diagnosis;
    private final FillStrategy strategy;
    private final FillPlan plan;
    private final FillLearning learning;
    private final FillAccreditation accreditation;
    private final FillResults results;
    private final FillProcesses processes;
    private final FillImprovement improvement;
    private final FillReviews reviews;

    PlayEnrolment(
            BeginApplication applications,
            SendApplication sending,
            Decide decisions,
            MoveStage stages,
            Enrolments enrolments,
            FillDiagnosis diagnosis,
            FillStrategy strategy,
            FillPlan plan,
            FillLearning learning,
            FillAccreditation accreditation,
            FillResults results,
            FillProcesses processes,
            FillImprovement improvement,
            FillReviews reviews) {
        this.applications = applications;
        this.sending = sending;
        this.decisions = decisions;
        this.stages = stages;
        this.enrolments = enrolments;
        this.diagnosis = diagnosis;
        this.strategy = strategy;
        this.plan = plan;
        this.learning = learning;
        this.accreditation = accreditation;
        this.results = results;
        this.processes = processes;
        this.improvement = improvement;
        this.reviews = reviews;
    }

    void play(Play play, CohortId cohort) {
        Enrolling told = play.story().enrolment();
        LocalDate begun = Objects.requireNonNull(told.begun());
        applications
                .begin(play.manager(), play.enrolment(), cohort, play.company(), true, begun)
                .orThrow();
        diagnosis.answer(play, firstStage(play));
        sending.send(play.manager(), play.enrolment(), Objects.requireNonNull(told.applied()))
                .orThrow();
        Set<Episode> lived = EnumSet.noneOf(Episode.class);
        for (Closing closing : told.closed()) {
            live(play, closing.stage(), lived);
            stages.close(play.adviser(), play.enrolment(), closing.stage(), closing.on(), null, version(play))
                    .orThrow();
        }
        stillOpen(play).forEach(stage -> live(play, stage, lived));
        processes.fill(play);
        improvement.fill(play);
        reviews.fill(play);
    }

    private void live(Play play, String stage, Set<Episode> lived) {
        diagnosis.answer(play, stage);
        Pack pack = enrolments.packOf(enrolments.get(play.enrolment()));
        Set<String> asked = new RuleReading(pack).mentioned(pack.stage(stage).exit());
        Arrays.stream(Episode.values())
                .filter(episode -> episode.isAskedFor(asked) && lived.add(episode))
                .forEach(episode -> live(play, episode));
    }

    private void live(Play play, Episode episode) {
        switch (episode) {
            case DECISION -> decide(play);
            case LESSONS -> learning.train(play);
            case READING -> {
                diagnosis.read(play);
                accreditation.state(play);
            }
            case SWOT -> diagnosis.drawSwot(play);
            case VISITS -> learning.visit(play);
            case BASELINE -> results.record(play, Moment.BASELINE);
            case STRATEGY -> strategy.define(play);
            case PLAN -> plan.propose(play);
            case WORK -> plan.work(play);
            case END_VALUES -> results.record(play, Moment.END);
            case CONTINUITY -> plan.goOn(play);
        }
    }

    private void decide(Play play) {
        Go go = play.story().enrolment().go();
        if (go != null) {
            decisions
                    .decide(play.adviser(), play.enrolment(), true, go.reasons(), go.on(), version(play))
                    .orThrow();
        }
    }

    private String firstStage(Play play) {
        return enrolments.get(play.enrolment()).stages().getFirst().stage();
    }

    private List<String> stillOpen(Play play) {
        Enrolled enrolled = enrolments.get(play.enrolment());
        return enrolled.stages().stream()
                .filter(StageVisit::isOpen)
                .map(StageVisit::stage)
                .toList();
    }

    private long version(Play play) {
        return enrolments.get(play.enrolment()).version();
    }
}
