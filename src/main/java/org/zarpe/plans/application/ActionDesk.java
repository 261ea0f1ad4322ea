package org.zarpe.plans.application;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.zarpe.identity.Actor;
import org.zarpe.plans.ActionMove;
import org.zarpe.plans.ActionStatus;
import org.zarpe.plans.ActionTerms;
import org.zarpe.plans.ProposeAction;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Text;

@Component
class ActionDesk implements ProposeAction {

    private final DraftActions drafts;
    private final MoveActions moves;

    ActionDesk(DraftActions drafts, MoveActions moves) {
        this.drafts = drafts;
        this.moves = moves;
    }

    @Override
    public Outcome<UUID> propose(Actor actor, EnrolmentId enrolment, UUID id, ActionTerms terms) {
        return drafts.propose(actor, enrolment, id, terms);
    }

    @Override
    public Outcome<ActionStatus> move(Actor actor, UUID action, ActionMove move, Text note, LocalDate day) {
        return moves.move(actor, action, move, note, day);
    }
}
