package org.zarpe.advice;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zarpe.shared.Text;

/**
 * What was agreed at a visit. It goes on as an action of the plan, so it is never reworded here.
 *
 * @param owner who does it, as written; may be empty
 * @param due null where no day was agreed
 * @param action the action of the plan it goes on as: a new one with the agreement's own id, or one that was there already
 */
public record Agreement(
        UUID id, Text text, String owner, @Nullable LocalDate due, UUID action) {

    /** One that becomes a new action. */
    public static Agreement toPropose(UUID id, Text text, String owner, @Nullable LocalDate due) {
        return new Agreement(id, text, owner, due, id);
    }

    /** False where the plan holds its action already. */
    public boolean isToPropose() {
        return action.equals(id);
    }
}
