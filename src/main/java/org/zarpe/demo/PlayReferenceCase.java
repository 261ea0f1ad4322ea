package org.zarpe.demo;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.zarpe.programmes.CohortId;
import org.zarpe.programmes.EndKind;
import org.zarpe.programmes.Enrolments;
import org.zarpe.programmes.application.BeginApplication;
import org.zarpe.programmes.application.Decide;
import org.zarpe.programmes.application.EndEnrolment;
import org.zarpe.programmes.application.MoveStage;
import org.zarpe.programmes.application.PlanStage;
import org.zarpe.programmes.application.SendApplication;
import org.zarpe.programmes.application.SettleCriterion;
import org.zarpe.results.Moment;
import org.zarpe.shared.Text;

/**
 * A company of the article of 2018. It tells the period of the intervention and that the companies were selected after a pre-diagnosis, not the day of each
 * step: the first and the last day of the period stand for them, and each transition says so.
 */
@Component
class PlayReferenceCase {

    private static final LocalDate FIRST_DAY = LocalDate.of(2017, 5, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2017, 12, 31);
    private static final LocalDate PLANNED_LAST_DAY = LocalDate.of(2017, 10, 31);

    private static final List<String> BEFORE = List.of("application", "prediagnosis");
    private static final List<String> INTERVENTION =
            List.of("training", "diagnosis", "strategy", "proposal", "implementation", "evaluation");

    private static final Text PERIOD_ONLY = new Text(
            "Caso de referencia: el artículo da el periodo, de mayo a diciembre de 2017, y no la fecha de cada etapa.",
            "Reference case: the article gives the period, May to December 2017, and not the date of each stage.");
    private static final Text NOTHING_LATER = new Text(
            "Caso de referencia: el artículo no cuenta nada posterior a diciembre de 2017.",
            "Reference case: the article tells nothing after December 2017.");
    private static final Text FIRST_PHASE = new Text(
            "Caso de referencia: el artículo da por concluida la primera fase en diciembre de 2017. No dice que la empresa se haya acreditado.",
            "Reference case: the article reports the first phase as concluded in December 2017. It does not say that the company was accredited.");
    private static final Text SELECTED =
            new Text("seleccionada después del prediagnóstico", "selected after pre-diagnosis");

    private final BeginApplication applications;
    private final SendApplication sending;
    private final SettleCriterion criteria;
    private final Decide decisions;
    private final MoveStage stages;
    private final EndEnrolment ends;
    private final PlanStage planning;
    private final Enrolments enrolments;
    private final FillDiagnosis diagnosis;
    private final FillPlan plan;
    private final FillResults results;

    PlayReferenceCase(
            BeginApplication applications,
            SendApplication sending,
            SettleCriterion criteria,
            Decide decisions,
            MoveStage stages,
            EndEnrolment ends,
            PlanStage planning,
            Enrolments enrolments,
            FillDiagnosis diagnosis,
            FillPlan plan,
            FillResults results) {
        this.applications = applications;
        this.sending = sending;
        this.criteria = criteria;
        this.decisions = decisions;
        this.stages = stages;
        this.ends = ends;
        this.planning = planning;
        this.enrolments = enrolments;
        this.diagnosis = diagnosis;
        this.plan = plan;
        this.results = results;
    }

    void play(Play play, CohortId cohort) {
        applications
                .recordBegunElsewhere(play.director(), play.enrolment(), cohort, play.company(), FIRST_DAY)
                .orThrow();
        report(play);
        sending.recordSentElsewhere(play.director(), play.enrolment(), FIRST_DAY)
                .orThrow();
        select(play);
        schedule(play);
        INTERVENTION.stream().filter(stage -> isAhead(play, stage)).forEach(stage -> open(play, stage));
        diagnosis.drawSwot(play);
        plan.propose(play);
        results.record(play, Moment.END);
        INTERVENTION.forEach(stage -> close(play, stage, LAST_DAY, PERIOD_ONLY));
        close(play, "follow_up", LAST_DAY, NOTHING_LATER);
        ends.end(play.director(), play.enrolment(), EndKind.COMPLETED, FIRST_PHASE, LAST_DAY, version(play))
                .orThrow();
    }

    private void report(Play play) {
        enrolments
                .packOf(enrolments.get(play.enrolment()))
                .eligibility()
                .all()
                .forEach(criterion -> criteria.report(
                                play.director(), play.enrolment(), criterion.id(), SELECTED, FIRST_DAY)
                        .orThrow());
    }

    private void select(Play play) {
        close(play, BEFORE.getFirst(), FIRST_DAY, PERIOD_ONLY);
        decisions
                .decide(play.director(), play.enrolment(), true, SELECTED, FIRST_DAY, version(play))
                .orThrow();
        close(play, BEFORE.getLast(), FIRST_DAY, PERIOD_ONLY);
    }

    /** Six months were planned for the intervention as a whole. */
    private void schedule(Play play) {
        INTERVENTION.forEach(stage -> planning.plan(
                        play.director(), play.enrolment(), stage, FIRST_DAY, PLANNED_LAST_DAY, version(play))
                .orThrow());
    }

    private boolean isAhead(Play play, String stage) {
        return !enrolments.get(play.enrolment()).hasOpened(stage);
    }

    private void open(Play play, String stage) {
        stages.open(play.director(), play.enrolment(), stage, FIRST_DAY, PERIOD_ONLY, version(play))
                .orThrow();
    }

    private void close(Play play, String stage, LocalDate day, Text reason) {
        stages.close(play.director(), play.enrolment(), stage, day, reason, version(play))
                .orThrow();
    }

    private long version(Play play) {
        return enrolments.get(play.enrolment()).version();
    }
}
