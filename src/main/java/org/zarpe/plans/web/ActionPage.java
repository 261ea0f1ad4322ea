package org.zarpe.plans.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zarpe.companies.CompanyFile;
import org.zarpe.plans.ActionMove;
import org.zarpe.plans.ActionStatus;
import org.zarpe.shared.web.Difference;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Typed;

/**
 * One action: what it says, how that differs from what was agreed, and what was done.
 *
 * @param enteredAfterwards whether its pillar and what it answers were read into what others tell of it
 * @param agreement who agreed to it and when, or null
 * @param changes what was agreed as {@code yours}, what stands now as {@code theirs}
 * @param tried the move that was refused, or null; {@code typed} is its form
 */
public record ActionPage(
        CompanyFile file,
        UUID id,
        long version,
        String title,
        ActionStatus status,
        boolean late,
        boolean addedLater,
        boolean enteredAfterwards,
        List<AcceptancePage.Said> said,
        String evidence,
        @Nullable String agreement,
        List<Difference> changes,
        List<ActionMove> moves,
        List<Done> log,
        boolean mayEdit,
        @Nullable ActionMove tried,
        Typed typed)
        implements Page {

    /** What was done with it. */
    public record Done(String date, String what, String note) {}

    public String address() {
        return "/companies/" + file.company().id() + "/actions/" + id;
    }

    public Typed typed(ActionMove move) {
        return move == tried ? typed : Typed.blank();
    }

    /** Moves that say why; they stand behind a fold. */
    public boolean isFolded(ActionMove move) {
        return move == ActionMove.DROP || move == ActionMove.REOPEN;
    }

    /** The first that leads forward is the thing to press. */
    public boolean isFirst(ActionMove move) {
        return moves.getFirst() == move && !isFolded(move);
    }
}
