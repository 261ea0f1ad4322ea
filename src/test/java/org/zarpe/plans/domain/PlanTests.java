package org.zarpe.plans.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zarpe.plans.ActionMove;
import org.zarpe.plans.ActionStatus;
import org.zarpe.shared.Ids;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;
import org.zarpe.shared.Text;

class PlanTests {

    private final Plan plan = Drafts.plan();

    @Test
    void cannotBeSubmittedWithoutActions() {
        assertThat(plan.submit(Ids.next(), List.of(), Drafts.TODAY))
                .isEqualTo(Outcome.refused(Refusal.of("plan-empty")));
    }

    @Test
    void namesWhatEachActionLacks() {
        Action nobody = Drafts.proposed(plan, Drafts.without("owner"));
        Action whenever = Drafts.proposed(plan, Drafts.without("due"));

        assertThat(plan.submit(Ids.next(), List.of(nobody, whenever), Drafts.TODAY))
                .isEqualTo(Outcome.refused(
                        Refusal.of("action-without-owner", nobody.terms().title()),
                        Refusal.of("action-without-due", whenever.terms().title())));
    }

    @Test
    void isAcceptedOnlyOnceSubmitted() {
        List<Action> actions = List.of(Drafts.proposed(plan, Drafts.complete()));

        assertThat(plan.accept(Ids.next(), actions, Drafts.TODAY))
                .isEqualTo(Outcome.refused(Refusal.of("plan-not-submitted")));
        plan.submit(Ids.next(), actions, Drafts.TODAY).orThrow();
        assertThat(plan.accept(Ids.next(), actions, Drafts.TODAY).orThrow()).hasSize(1);
        assertThat(actions.getFirst().status()).isEqualTo(ActionStatus.AGREED);
    }

    @Test
    void comesBackOnlyWithAComment() {
        plan.submit(Ids.next(), List.of(Drafts.proposed(plan, Drafts.complete())), Drafts.TODAY)
                .orThrow();

        assertThat(plan.sendBack(Ids.next(), Text.NOTHING, Drafts.TODAY))
                .isEqualTo(Outcome.refused(Refusal.at("comment", "plan-comment-missing")));
        plan.sendBack(Ids.next(), Drafts.same("Falta la feria"), Drafts.TODAY).orThrow();
        assertThat(plan.awaitsManager()).isFalse();
        assertThat(plan.sentBack()).get().extracting(PlanStep::comment).isEqualTo(Drafts.same("Falta la feria"));
    }

    @Test
    void whatIsProposedAfterTheAgreementIsMarkedAndGoesTheSameWay() {
        Action first = Drafts.proposed(plan, Drafts.complete());
        plan.submit(Ids.next(), List.of(first), Drafts.TODAY).orThrow();
        plan.accept(Ids.next(), List.of(first), Drafts.TODAY).orThrow();
        Action later = Drafts.proposed(plan, Drafts.complete());

        assertThat(first.isAddedLater()).isFalse();
        assertThat(later.isAddedLater()).isTrue();
        assertThat(plan.accept(Ids.next(), List.of(first, later), Drafts.TODAY))
                .isEqualTo(Outcome.refused(Refusal.of("plan-not-submitted")));
        plan.submit(Ids.next(), List.of(first, later), Drafts.TODAY).orThrow();
        assertThat(plan.accept(Ids.next(), List.of(first, later), Drafts.TODAY).orThrow())
                .extracting(AgreedAction::action)
                .containsExactly(later.id());
    }

    @Test
    void anActionIsDroppedOnlyWithAReason() {
        Action action = Drafts.proposed(plan, Drafts.complete());

        assertThat(action.move(ActionMove.DROP, Text.NOTHING))
                .isEqualTo(Outcome.refused(Refusal.at("note", "action-reason-missing")));
        assertThat(action.move(ActionMove.DROP, Drafts.same("Ya lo hizo el hermano")))
                .isEqualTo(Outcome.done(ActionStatus.DROPPED));
        assertThat(action.move(ActionMove.TAKE_UP, Text.NOTHING)).isEqualTo(Outcome.done(ActionStatus.PROPOSED));
    }

    @Test
    void anActionThatIsNotAgreedCannotBegin() {
        Action action = Drafts.proposed(plan, Drafts.complete());

        assertThat(action.move(ActionMove.BEGIN, Text.NOTHING))
                .isEqualTo(Outcome.refused(Refusal.of("action-not-agreed")));
    }
}
