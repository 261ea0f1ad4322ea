package org.zarpe.plans.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.plans.AcceptPlan;
import org.zarpe.plans.domain.Action;
import org.zarpe.plans.domain.Actions;
import org.zarpe.plans.domain.AgreedAction;
import org.zarpe.plans.domain.AgreedActions;
import org.zarpe.plans.domain.Plan;
import org.zarpe.plans.domain.PlanBook;
import org.zarpe.plans.domain.Stamp;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;
import org.zarpe.shared.Text;

/** Submitting, sending back and accepting; only the company's own manager does the last two. */
@Component
@Transactional
public class AgreePlan implements AcceptPlan {

    private static final long AS_IT_STANDS = -1;

    private final CompanyAccess access;
    private final PlanRoom room;
    private final PlanBook plans;
    private final Actions actions;
    private final AgreedActions agreed;
    private final Clock clock;

    AgreePlan(CompanyAccess access, PlanRoom room, PlanBook plans, Actions actions, AgreedActions agreed, Clock clock) {
        this.access = access;
        this.room = room;
        this.plans = plans;
        this.actions = actions;
        this.agreed = agreed;
        this.clock = clock;
    }

    @Override
    public Outcome<UUID> submit(Actor actor, EnrolmentId enrolment, UUID id, LocalDate day) {
        return submit(actor, enrolment, id, AS_IT_STANDS, day);
    }

    /** @param seen the version of the plan on the page; refused as stale when anything proposed in it changed since */
    public Outcome<UUID> submit(Actor actor, EnrolmentId enrolment, UUID id, long seen) {
        return submit(actor, enrolment, id, Math.max(0, seen), LocalDate.now(clock));
    }

    private Outcome<UUID> submit(Actor actor, EnrolmentId enrolment, UUID id, long seen, LocalDate day) {
        Enrolled enrolled = room.enrolled(enrolment);
        access.must(actor, Permission.DRAFT_PLAN, enrolled.company());
        return step(
                enrolled,
                id,
                seen,
                day,
                plan -> plan.submit(id, room.actions(enrolment), stamp(actor, day))
                        .map(done -> {
                            plans.keep(plan, enrolled.pack());
                            return id;
                        }));
    }

    @Override
    public Outcome<UUID> sendBack(Actor manager, EnrolmentId enrolment, UUID id, Text comment, LocalDate day) {
        return sendBack(manager, enrolment, id, comment, AS_IT_STANDS, day);
    }

    /** @param seen as for accepting: what she misses may be there by now */
    public Outcome<UUID> sendBack(Actor manager, EnrolmentId enrolment, UUID id, String comment, long seen) {
        return sendBack(manager, enrolment, id, new Text(comment, comment), Math.max(0, seen), LocalDate.now(clock));
    }

    private Outcome<UUID> sendBack(
            Actor manager, EnrolmentId enrolment, UUID id, Text comment, long seen, LocalDate day) {
        Enrolled enrolled = room.enrolled(enrolment);
        access.must(manager, Permission.ACCEPT_PLAN, enrolled.company());
        return step(
                enrolled,
                id,
                seen,
                day,
                plan -> plan.sendBack(id, comment, stamp(manager, day)).map(done -> {
                    plans.keep(plan, enrolled.pack());
                    return id;
                }));
    }

    @Override
    public Outcome<UUID> accept(Actor manager, EnrolmentId enrolment, UUID id, LocalDate day) {
        return accept(manager, enrolment, id, AS_IT_STANDS, day);
    }

    /** @param seen the version of the plan she read; refused as stale when anything proposed in it changed since */
    public Outcome<UUID> accept(Actor manager, EnrolmentId enrolment, UUID id, long seen) {
        return accept(manager, enrolment, id, Math.max(0, seen), LocalDate.now(clock));
    }

    private Outcome<UUID> accept(Actor manager, EnrolmentId enrolment, UUID id, long seen, LocalDate day) {
        Enrolled enrolled = room.enrolled(enrolment);
        access.must(manager, Permission.ACCEPT_PLAN, enrolled.company());
        return step(enrolled, id, seen, day, plan -> {
            List<Action> all = room.actions(enrolment);
            return plan.accept(id, all, stamp(manager, day)).map(copies -> {
                plans.keep(plan, enrolled.pack());
                keep(all, copies);
                return id;
            });
        });
    }

    private void keep(List<Action> all, List<AgreedAction> copies) {
        copies.forEach(copy -> {
            all.stream().filter(action -> action.id().equals(copy.action())).forEach(actions::save);
            agreed.save(copy);
        });
    }

    private Outcome<UUID> step(
            Enrolled enrolled, UUID id, long seen, LocalDate day, Function<Plan, Outcome<UUID>> step) {
        if (day.isAfter(LocalDate.now(clock))) {
            return Outcome.refused(Refusal.at("day", "date-in-future"));
        }
        return room.open(enrolled).then(open -> {
            Plan plan = plans.take(open.id());
            if (plan.has(id)) {
                return Outcome.done(id);
            }
            return seen == AS_IT_STANDS || seen == plan.version() ? step.apply(plan) : Outcome.refused(Refusal.stale());
        });
    }

    private Stamp stamp(Actor actor, LocalDate day) {
        return Stamp.of(actor.person(), day, clock);
    }
}
