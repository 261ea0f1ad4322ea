package org.zarpe.plans.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.plans.ActionMove;
import org.zarpe.plans.ActionStatus;
import org.zarpe.plans.domain.Action;
import org.zarpe.plans.domain.ActionLog;
import org.zarpe.plans.domain.Actions;
import org.zarpe.plans.domain.Plan;
import org.zarpe.plans.domain.PlanBook;
import org.zarpe.plans.domain.Stamp;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;
import org.zarpe.shared.Text;

/** The company and its advisers move actions on; that one is done as it should be is for the advisers to say. */
@Component
@Transactional
public class MoveActions {

    private final CompanyAccess access;
    private final PlanRoom room;
    private final PlanBook plans;
    private final Actions actions;
    private final ActionLog log;
    private final Clock clock;

    MoveActions(CompanyAccess access, PlanRoom room, PlanBook plans, Actions actions, ActionLog log, Clock clock) {
        this.access = access;
        this.room = room;
        this.plans = plans;
        this.actions = actions;
        this.log = log;
        this.clock = clock;
    }

    /** Refused as stale when it was changed since the page was made. */
    public Outcome<ActionStatus> move(
            Actor actor, CompanyId company, UUID id, ActionMove move, String note, long version) {
        access.must(actor, Permission.WORK_ON_PLAN, company);
        Action action = room.action(company, id);
        return room.open(room.enrolled(action.enrolment()))
                .then(open -> action.version() == version
                        ? move(actor, company, action, move, new Text(note, note), LocalDate.now(clock))
                        : Outcome.refused(Refusal.stale()));
    }

    Outcome<ActionStatus> move(Actor actor, UUID id, ActionMove move, Text note, LocalDate day) {
        Action action = room.action(id);
        return move(actor, room.enrolled(action.enrolment()).company(), action, move, note, day);
    }

    private Outcome<ActionStatus> move(
            Actor actor, CompanyId company, Action action, ActionMove move, Text note, LocalDate day) {
        access.must(actor, Permission.WORK_ON_PLAN, company);
        if (move == ActionMove.VERIFY || action.isProposed() || !action.wasAgreed()) {
            access.must(actor, Permission.DRAFT_PLAN, company);
        }
        if (day.isAfter(LocalDate.now(clock))) {
            return Outcome.refused(Refusal.at("day", "date-in-future"));
        }
        return room.open(room.enrolled(action.enrolment()))
                .then(open -> action.move(move, note))
                .map(now -> {
                    countAsChange(action);
                    actions.save(action);
                    Stamp stamp = Stamp.of(actor.person(), day, clock);
                    log.note(action.id(), new ActionLog.Line(move, now, note, stamp), action.pack());
                    return now;
                });
    }

    /** What the manager is asked to accept has changed. */
    private void countAsChange(Action action) {
        if (!action.wasAgreed()) {
            Plan plan = plans.take(action.enrolment());
            plans.keep(plan, action.pack());
        }
    }
}
