package org.zarpe.plans.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.zarpe.plans.ActionMove;
import org.zarpe.plans.ActionStatus;
import org.zarpe.shared.Ids;
import org.zarpe.shared.Outcome;

class ActionPropertyTests {

    @Property
    void noSequenceOfMovesAgreesWithoutAcceptance(@ForAll @Size(max = 20) List<ActionMove> moves) {
        Action action = Drafts.proposed(Drafts.plan(), Drafts.complete());

        for (ActionMove move : moves) {
            action.move(move, Drafts.same("porque sí"));
            assertThat(action.status()).isIn(ActionStatus.PROPOSED, ActionStatus.DROPPED);
        }
    }

    @Property
    void anAgreedActionNeverFallsBackToProposed(@ForAll @Size(max = 20) List<ActionMove> moves) {
        Plan plan = Drafts.plan();
        Action action = Drafts.proposed(plan, Drafts.complete());
        plan.submit(Ids.next(), List.of(action), Drafts.TODAY).orThrow();
        plan.accept(Ids.next(), List.of(action), Drafts.TODAY).orThrow();

        for (ActionMove move : moves) {
            boolean possible = action.moves().contains(move);
            assertThat(action.move(move, Drafts.same("porque sí")) instanceof Outcome.Done)
                    .isEqualTo(possible);
            assertThat(action.status()).isNotEqualTo(ActionStatus.PROPOSED);
        }
    }

    @Property
    void theAgreedCopyStaysWhateverIsChanged(@ForAll @Size(max = 20) List<ActionMove> moves) {
        Plan plan = Drafts.plan();
        Action action = Drafts.proposed(plan, Drafts.complete());
        plan.submit(Ids.next(), List.of(action), Drafts.TODAY).orThrow();
        AgreedAction agreed =
                plan.accept(Ids.next(), List.of(action), Drafts.TODAY).orThrow().getFirst();

        moves.forEach(move -> action.move(move, Drafts.same("porque sí")));
        action.reword(Drafts.without("owner"));

        assertThat(agreed.terms()).isEqualTo(Drafts.complete());
    }
}
