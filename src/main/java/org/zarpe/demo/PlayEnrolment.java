package org.zarpe.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.zarpe.demo.DemoCompany.Closing;
import org.zarpe.demo.DemoCompany.Enrolling;
import org.zarpe.demo.DemoCompany.Go;
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
            FillResults results) {
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
    }

    void play(Play play, CohortId cohort) {
        Enrolling told = play.story().enrolment();
        LocalDate begun = Objects.requireNonNull(told.begun());
        applications
                .begin(
                        play.enrolment(),
                        cohort,
                        play.company(),
                        true,
                        play.manager().person(),
                        begun)
                .orThrow();
        diagnosis.answer(play, firstStage(play));
        sending.send(play.manager(), play.enrolment(), Objects.requireNonNull(told.applied()))
                .orThrow();
        for (Closing closing : told.closed()) {
            live(play, closing.stage());
            stages.close(play.adviser(), play.enrolment(), closing.stage(), closing.on(), null, version(play))
                    .orThrow();
        }
        stillOpen(play).forEach(stage -> live(play, stage));
    }

    /** What happens in a stage. A method of two stages has most of it in its first. */
    private void live(Play play, String stage) {
        diagnosis.answer(play, stage);
        switch (stage) {
            case "prediagnosis" -> decide(play);
            case "training" -> learning.train(play);
            case "diagnosis" -> {
                diagnosis.read(play);
                accreditation.state(play);
                diagnosis.drawSwot(play);
                learning.visit(play);
                results.record(play, Moment.BASELINE);
            }
            case "strategy" -> strategy.define(play);
            case "proposal" -> plan.propose(play);
            case "implementation" -> plan.work(play);
            case "evaluation" -> {
                results.record(play, Moment.END);
                plan.goOn(play);
            }
            case "start" -> {
                diagnosis.read(play);
                accreditation.state(play);
                plan.propose(play);
                results.record(play, Moment.BASELINE);
            }
            default -> {}
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
