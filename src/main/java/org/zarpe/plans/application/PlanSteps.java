package org.zarpe.plans.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.identity.Role;
import org.zarpe.methodology.Pack;
import org.zarpe.methodology.RuleReading;
import org.zarpe.plans.ActionStatus;
import org.zarpe.plans.PlannedAction;
import org.zarpe.plans.Plans;
import org.zarpe.plans.domain.Plan;
import org.zarpe.plans.domain.PlanBook;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.NextStep;

/** What the plan asks for: a manager's acceptance before anything else, late actions, drafting while a stage waits for it. */
@Component
class PlanSteps implements NextStep.Source {

    private static final Set<Role> ADVISERS = Set.of(Role.ADVISER, Role.DIRECTOR);
    private static final Set<Role> ALL = Set.of(Role.MANAGER, Role.ADVISER, Role.DIRECTOR);

    private final Plans plans;
    private final PlanBook book;
    private final PlanRoom room;

    PlanSteps(Plans plans, PlanBook book, PlanRoom room) {
        this.plans = plans;
        this.book = book;
        this.room = room;
    }

    @Override
    @Transactional(readOnly = true)
    public List<NextStep> of(Enrolled enrolled) {
        Pack pack = room.packOf(enrolled);
        if (!pack.declares("plan") || !enrolled.isUnderway()) {
            return List.of();
        }
        String page = "/companies/" + enrolled.company() + "/plan";
        List<NextStep> steps = new ArrayList<>();
        agreeing(enrolled, pack, page).ifPresent(steps::add);
        late(enrolled, page).ifPresent(steps::add);
        if (isOwed(enrolled, pack, "plan.continuity") && !PlanFacts.isComplete(pack, plans.continuity(enrolled.id()))) {
            steps.add(new NextStep("plans.step.continuity", List.of(), page + "/continuity/new", 55, ALL));
        }
        return List.copyOf(steps);
    }

    private Optional<NextStep> agreeing(Enrolled enrolled, Pack pack, String page) {
        Plan plan = book.of(enrolled.id());
        int proposed = (int) plans.actions(enrolled.id()).stream()
                .filter(action -> action.status() == ActionStatus.PROPOSED)
                .count();
        if (plan.awaitsManager()) {
            return Optional.of(new NextStep(
                    "plans.step.accept", List.of(proposed), page + "/acceptance", 1, Set.of(Role.MANAGER)));
        }
        if (plan.sentBack().isPresent()) {
            return Optional.of(new NextStep("plans.step.revise", List.of(), page, 12, ADVISERS));
        }
        if (plan.isAgreed() || !isOwed(enrolled, pack, "plan.agreed")) {
            return Optional.empty();
        }
        return Optional.of(
                proposed == 0
                        ? new NextStep("plans.step.draft", List.of(), page, 45, ADVISERS)
                        : new NextStep("plans.step.submit", List.of(proposed), page, 44, ADVISERS));
    }

    private Optional<NextStep> late(Enrolled enrolled, String page) {
        List<PlannedAction> late = plans.late(enrolled.id());
        return late.isEmpty()
                ? Optional.empty()
                : Optional.of(new NextStep("plans.step.late", List.of(late.size()), page, 15, ALL));
    }

    /** While a stage is open that closes by the fact. */
    private static boolean isOwed(Enrolled enrolled, Pack pack, String fact) {
        return new RuleReading(pack).anyLeavesBy(stage -> enrolled.isOpen(stage.id()), fact::equals);
    }
}
