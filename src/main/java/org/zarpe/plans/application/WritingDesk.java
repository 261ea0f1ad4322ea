package org.zarpe.plans.application;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.plans.ActionMove;
import org.zarpe.plans.ActionStatus;
import org.zarpe.plans.WriteActions;
import org.zarpe.programmes.Enrolled;
import org.zarpe.shared.Outcome;

@Component
class WritingDesk implements WriteActions {

    private final DraftActions drafts;
    private final MoveActions moves;
    private final PlanRoom room;
    private final CompanyAccess access;

    WritingDesk(DraftActions drafts, MoveActions moves, PlanRoom room, CompanyAccess access) {
        this.drafts = drafts;
        this.moves = moves;
        this.room = room;
        this.access = access;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Versioned> of(Actor actor, Enrolled enrolled) {
        access.must(actor, Permission.SEE_PLAN, enrolled.company());
        return room.actions(enrolled.id()).stream()
                .map(action -> new Versioned(action.planned(), action.version()))
                .toList();
    }

    @Override
    public Outcome<UUID> propose(Actor actor, CompanyId company, UUID id, Map<String, String> written) {
        return drafts.propose(actor, company, id, written);
    }

    @Override
    public Outcome<UUID> reword(Actor actor, CompanyId company, UUID id, Map<String, String> written) {
        return drafts.reword(actor, company, id, written);
    }

    @Override
    public Outcome<ActionStatus> move(
            Actor actor, CompanyId company, UUID id, ActionMove move, String note, long version) {
        return moves.move(actor, company, id, move, note, version);
    }
}
