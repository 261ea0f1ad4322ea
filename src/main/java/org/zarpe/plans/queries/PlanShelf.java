package org.zarpe.plans.queries;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.plans.ContinuityPromise;
import org.zarpe.plans.PlannedAction;
import org.zarpe.plans.Plans;
import org.zarpe.plans.domain.Action;
import org.zarpe.plans.domain.ActionLog;
import org.zarpe.plans.domain.Actions;
import org.zarpe.plans.domain.AgreedAction;
import org.zarpe.plans.domain.AgreedActions;
import org.zarpe.plans.domain.ContinuityLine;
import org.zarpe.plans.domain.ContinuityLines;
import org.zarpe.plans.domain.Plan;
import org.zarpe.plans.domain.PlanBook;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.shared.PartialDate;
import org.zarpe.shared.tenancy.Look;

@Component
@Transactional(readOnly = true)
public class PlanShelf implements Plans {

    private record ActionsOf(EnrolmentId enrolment) {}

    private record Promised(EnrolmentId by) {}

    private final PlanBook plans;
    private final Actions actions;
    private final AgreedActions agreed;
    private final ActionLog log;
    private final ContinuityLines continuity;
    private final CompanyAccess access;
    private final Clock clock;

    PlanShelf(
            PlanBook plans,
            Actions actions,
            AgreedActions agreed,
            ActionLog log,
            ContinuityLines continuity,
            CompanyAccess access,
            Clock clock) {
        this.plans = plans;
        this.actions = actions;
        this.agreed = agreed;
        this.log = log;
        this.continuity = continuity;
        this.access = access;
        this.clock = clock;
    }

    /** A plan with all that belongs to it. */
    public record WholePlan(
            Plan plan, List<Action> actions, Map<UUID, AgreedAction> agreed, List<ContinuityLine> continuity) {}

    /** An action, its copy as agreed or null, and what was done with it, oldest first. */
    public record WholeAction(Action action, @Nullable AgreedAction agreed, List<ActionLog.Line> log) {}

    public WholePlan whole(Actor actor, Enrolled enrolled) {
        access.must(actor, Permission.SEE_PLAN, enrolled.company());
        EnrolmentId enrolment = enrolled.id();
        return new WholePlan(
                plans.of(enrolment),
                actions.findByEnrolmentIdOrderByAtAscIdAsc(enrolment.value()),
                agreed.findByEnrolmentId(enrolment.value()).stream()
                        .collect(Collectors.toMap(AgreedAction::action, copy -> copy)),
                continuity.findByEnrolmentIdAndWithdrawnFalseOrderById(enrolment.value()));
    }

    public WholeAction action(Actor actor, Enrolled enrolled, UUID id) {
        access.must(actor, Permission.SEE_PLAN, enrolled.company());
        Action action = actions.findById(id)
                .filter(found -> found.enrolment().equals(enrolled.id()))
                .orElseThrow();
        return new WholeAction(action, agreed.findByActionId(id).orElse(null), log.of(id));
    }

    @Override
    public List<PlannedAction> actions(EnrolmentId enrolment) {
        return Look.once(
                new ActionsOf(enrolment),
                () -> actions.findByEnrolmentIdOrderByAtAscIdAsc(enrolment.value()).stream()
                        .map(Action::planned)
                        .toList());
    }

    @Override
    public List<PlannedAction> late(EnrolmentId enrolment) {
        LocalDate today = LocalDate.now(clock);
        return actions(enrolment).stream()
                .filter(action -> action.isLate(today))
                .sorted(Comparator.comparing(
                        action -> action.terms().due(), Comparator.nullsLast(Comparator.<PartialDate>naturalOrder())))
                .toList();
    }

    @Override
    public boolean isAgreed(EnrolmentId enrolment) {
        return plans.of(enrolment).isAgreed();
    }

    @Override
    public List<ContinuityPromise> continuity(EnrolmentId enrolment) {
        return Look.once(
                new Promised(enrolment),
                () -> continuity.findByEnrolmentIdAndWithdrawnFalseOrderById(enrolment.value()).stream()
                        .map(ContinuityLine::promise)
                        .toList());
    }
}
