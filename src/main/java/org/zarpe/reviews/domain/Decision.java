package org.zarpe.reviews.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zarpe.shared.Text;

/**
 * What a management review decided.
 *
 * @param inPlan it became an action of the plan, with the same id
 * @param struck taken back before the review was signed
 * @param settledOn of one that is no action of the plan, once it is carried out
 */
public record Decision(
        UUID id,
        Text what,
        String owner,
        LocalDate due,
        boolean inPlan,
        boolean struck,
        @Nullable LocalDate settledOn) {

    Decision strike() {
        return new Decision(id, what, owner, due, inPlan, true, settledOn);
    }

    public Decision intoPlan() {
        return new Decision(id, what, owner, due, true, struck, settledOn);
    }

    Decision settle(LocalDate today) {
        return new Decision(id, what, owner, due, inPlan, struck, today);
    }
}
