package org.zarpe.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zarpe.demo.DemoCompany.Plan;
import org.zarpe.demo.DemoCompany.Step;
import org.zarpe.demo.DemoCompany.SwotLine;
import org.zarpe.plans.AcceptPlan;
import org.zarpe.plans.ActionMove;
import org.zarpe.plans.ActionStatus;
import org.zarpe.plans.ActionTerms;
import org.zarpe.plans.ContinuityPromise;
import org.zarpe.plans.Cost;
import org.zarpe.plans.Needs;
import org.zarpe.plans.PlanContinuity;
import org.zarpe.plans.ProposeAction;
import org.zarpe.plans.Resource;
import org.zarpe.shared.Ids;
import org.zarpe.shared.PartialDate;
import org.zarpe.shared.Text;

/** Actions, the manager's agreement, the work on them, and what goes on afterwards. */
@Component
class FillPlan {

    private final ProposeAction actions;
    private final AcceptPlan agreements;
    private final PlanContinuity continuity;

    FillPlan(ProposeAction actions, AcceptPlan agreements, PlanContinuity continuity) {
        this.actions = actions;
        this.agreements = agreements;
        this.continuity = continuity;
    }

    void propose(Play play) {
        play.story()
                .actions()
                .forEach(
                        step -> actions.propose(play.adviser(), play.enrolment(), action(play, step), terms(play, step))
                                .orThrow());
        Plan plan = play.story().plan();
        if (plan != null) {
            agreements
                    .submit(play.adviser(), play.enrolment(), Ids.next(), plan.submitted())
                    .orThrow();
            agreements
                    .accept(play.manager(), play.enrolment(), Ids.next(), plan.agreed())
                    .orThrow();
        }
    }

    void work(Play play) {
        play.story().actions().forEach(step -> work(play, step));
    }

    private void work(Play play, Step step) {
        ActionStatus status = step.status();
        if (status == null || status == ActionStatus.PROPOSED) {
            return;
        }
        move(play, step, ActionMove.BEGIN, LocalDate.parse(Objects.requireNonNull(step.start())));
        if (status.isDone()) {
            move(play, step, ActionMove.FINISH, Objects.requireNonNull(step.done()));
        }
        if (status == ActionStatus.VERIFIED) {
            move(play, step, ActionMove.VERIFY, Objects.requireNonNull(step.done()));
        }
    }

    private void move(Play play, Step step, ActionMove move, LocalDate day) {
        Text note = move == ActionMove.BEGIN ? Text.NOTHING : Objects.requireNonNull(step.evidence());
        actions.move(play.adviser(), action(play, step), move, note, day).orThrow();
    }

    void goOn(Play play) {
        Plan plan = play.story().plan();
        if (plan != null) {
            plan.continuity()
                    .forEach(promise -> continuity
                            .promise(
                                    play.manager(),
                                    play.enrolment(),
                                    Ids.next(),
                                    new ContinuityPromise(
                                            new Text(promise.es(), promise.en()),
                                            play.story().nameOf(promise.owner()),
                                            date(promise.review())))
                            .orThrow());
        }
    }

    private static UUID action(Play play, Step step) {
        return play.id(step.key());
    }

    private static ActionTerms terms(Play play, Step step) {
        DemoCompany.Thing thing = step.resource();
        return new ActionTerms(
                new Text(step.es(), step.en()),
                step.pillar(),
                needs(play, step),
                step.owner() == null ? "" : play.story().nameOf(step.owner()),
                date(step.start()),
                date(step.due()),
                step.effortHours(),
                step.cost() == null ? null : new Cost(step.cost(), "MXN"),
                step.result() == null ? Text.NOTHING : step.result(),
                thing == null ? null : new Resource(thing.kind(), new Text(thing.es(), thing.en())));
    }

    private static Needs needs(Play play, Step step) {
        List<String> swot = play.story().swot().stream().map(SwotLine::key).toList();
        return new Needs(
                step.answers().stream().filter(swot::contains).map(play::id).toList(),
                step.answers().stream()
                        .filter(answered -> !swot.contains(answered))
                        .toList(),
                Text.NOTHING,
                step.market() == null ? Text.NOTHING : step.market());
    }

    private static @Nullable PartialDate date(@Nullable String written) {
        return written == null ? null : PartialDate.parse(written).orElseThrow();
    }
}
