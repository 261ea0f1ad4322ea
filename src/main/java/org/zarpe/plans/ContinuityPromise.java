package org.zarpe.plans;

import org.jspecify.annotations.Nullable;
import org.zarpe.shared.PartialDate;
import org.zarpe.shared.Text;

/**
 * One thing that goes on after the programme.
 *
 * @param owner who sees to it, may be empty
 * @param review when the company looks whether it still goes on
 */
public record ContinuityPromise(
        Text what, String owner, @Nullable PartialDate review) {

    public boolean isComplete() {
        return !owner.isBlank() && review != null;
    }
}
