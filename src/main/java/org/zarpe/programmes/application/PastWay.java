package org.zarpe.programmes.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.zarpe.methodology.Condition;
import org.zarpe.methodology.Facts;
import org.zarpe.methodology.JudgedCondition;
import org.zarpe.methodology.Pack;
import org.zarpe.methodology.Stage;
import org.zarpe.programmes.RecordEnrolments.Past;
import org.zarpe.programmes.RecordEnrolments.PastDecision;
import org.zarpe.programmes.RecordEnrolments.PastStage;
import org.zarpe.programmes.domain.Enrolment;
import org.zarpe.programmes.domain.Stamp;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Outcome.Refused;
import org.zarpe.shared.Refusal;

/** An enrolment taken along the way its company went elsewhere, step by step. */
record PastWay(Enrolment enrolment, Past past, Pack pack, Set<String> awaitingDecision, Stamps stamps) {

    @FunctionalInterface
    interface Judge {
        List<JudgedCondition> judge(Pack pack, List<Condition> conditions, Facts facts);
    }

    Outcome<Enrolment> gone(Judge judge) {
        Outcome<Enrolment> so = sent();
        for (int place = 0; place < past.stages().size(); place++) {
            String where = "stages/" + place;
            PastStage visit = past.stages().get(place);
            so = so.then(enrolment -> visited(visit, where, judge));
        }
        return so.then(this::nothingForgotten);
    }

    private Outcome<Enrolment> nothingForgotten(Enrolment gone) {
        return past.decision() != null && gone.decision().isEmpty()
                ? Outcome.refused(Refusal.at("decision", "no-decision-awaited"))
                : Outcome.done(gone);
    }

    private Outcome<Enrolment> sent() {
        return past.appliedOn() == null
                ? Outcome.done(enrolment)
                : step("appliedOn", past.appliedOn(), enrolment::sendElsewhere);
    }

    private Outcome<Enrolment> visited(PastStage visit, String where, Judge judge) {
        Stage stage = pack.findStage(visit.stage()).orElse(null);
        if (stage == null) {
            return Outcome.refused(Refusal.at(where + "/stage", "choose-one"));
        }
        return opened(visit, stage, where, judge)
                .then(open -> decided(stage))
                .then(open -> closed(visit, stage, where, judge));
    }

    private Outcome<Enrolment> opened(PastStage visit, Stage stage, String where, Judge judge) {
        LocalDate day = visit.opened();
        boolean openedByItself =
                enrolment.enrolled().isOpen(stage.id()) && past.begunOn().equals(day);
        return day == null || openedByItself
                ? Outcome.done(enrolment)
                : step(
                        where + "/opened",
                        day,
                        stamp -> enrolment.open(
                                stage.id(), judge.judge(pack, stage.entry(), known()), past.reason(), stamp));
    }

    /** Before the first stage closes that waits for it. */
    private Outcome<Enrolment> decided(Stage stage) {
        PastDecision decision = past.decision();
        if (decision == null || !isDue(stage)) {
            return Outcome.done(enrolment);
        }
        return step(
                "decision/on",
                decision.on(),
                stamp -> enrolment.decide(decision.go(), decision.reasons(), awaitingDecision, stamp));
    }

    private boolean isDue(Stage stage) {
        return enrolment.decision().isEmpty()
                && awaitingDecision.contains(stage.id())
                && enrolment.enrolled().isOpen(stage.id());
    }

    private Outcome<Enrolment> closed(PastStage visit, Stage stage, String where, Judge judge) {
        return visit.closed() == null
                ? Outcome.done(enrolment)
                : step(
                        where + "/closed",
                        visit.closed(),
                        stamp -> enrolment.close(
                                stage.id(), judge.judge(pack, stage.exit(), known()), past.reason(), stamp));
    }

    private Outcome<Enrolment> step(String field, LocalDate day, Function<Stamp, Outcome<?>> step) {
        return stamps.at(field, day).then(stamp -> at(field, step.apply(stamp)));
    }

    /** A refusal of the enrolment stands at the step that it refused; a missing reason at the reason. */
    private Outcome<Enrolment> at(String field, Outcome<?> done) {
        return done instanceof Refused<?> refused
                ? Outcome.refused(refused.reasons().stream()
                        .map(reason -> Refusal.at(
                                reason.code().equals("override-reason-missing") ? "reason" : field,
                                reason.code(),
                                reason.arguments().toArray()))
                        .toList())
                : Outcome.done(enrolment);
    }

    private Facts known() {
        Facts.Builder facts = Facts.builder();
        EnrolmentFacts.tell(enrolment, facts);
        return facts.build();
    }
}
