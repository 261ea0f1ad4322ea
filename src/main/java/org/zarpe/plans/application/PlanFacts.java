package org.zarpe.plans.application;

import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.methodology.Facts;
import org.zarpe.methodology.Pack;
import org.zarpe.plans.ActionStatus;
import org.zarpe.plans.ContinuityPromise;
import org.zarpe.plans.PlannedAction;
import org.zarpe.plans.Plans;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.FactSource;

/** Tells {@code plan.*}. A dropped action counts nowhere. */
@Component
class PlanFacts implements FactSource {

    private final Plans plans;
    private final PlanRoom room;

    PlanFacts(Plans plans, PlanRoom room) {
        this.plans = plans;
        this.room = room;
    }

    @Override
    @Transactional(readOnly = true)
    public void tell(Enrolled enrolled, Facts.Builder facts) {
        List<PlannedAction> actions = plans.actions(enrolled.id());
        facts.put("plan.actions", count(actions, status -> status != ActionStatus.DROPPED));
        facts.put("plan.actions_open", count(actions, ActionStatus::isOpen));
        facts.put("plan.agreed_open", count(actions, ActionStatus::isRunning));
        facts.put("plan.actions_done", count(actions, ActionStatus::isDone));
        facts.put("plan.agreed", plans.isAgreed(enrolled.id()));
        Pack pack = room.packOf(enrolled);
        if (pack.settings().continuityLines().isPresent()) {
            facts.put("plan.continuity", isComplete(pack, plans.continuity(enrolled.id())));
        }
    }

    static boolean isComplete(Pack pack, List<ContinuityPromise> continuity) {
        long lines = continuity.stream().filter(ContinuityPromise::isComplete).count();
        return pack.settings().continuityLines().stream().anyMatch(fewest -> lines >= fewest);
    }

    private static long count(List<PlannedAction> actions, Predicate<ActionStatus> wanted) {
        return actions.stream().map(PlannedAction::status).filter(wanted).count();
    }
}
