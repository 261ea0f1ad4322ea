package org.zarpe.programmes.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zarpe.programmes.EndKind;
import org.zarpe.shared.Text;
import org.zarpe.shared.web.Difference;
import org.zarpe.shared.web.Typed;

/**
 * How an enrolment ended, and the forms that end it or take that back.
 *
 * @param standing null while it goes on
 * @param past ends that were taken back, the latest first
 * @param differences what somebody else saved meanwhile
 */
public record EndPanel(
        boolean mayEnd,
        boolean mayReopen,
        @Nullable Ended standing,
        List<Ended> past,
        Typed form,
        List<Difference> differences) {

    /** @param reopened null while it stands */
    public record Ended(
            EndKind kind, Text name, Remark why, @Nullable Remark reopened) {
        public boolean isCompleted() {
            return kind == EndKind.COMPLETED;
        }
    }

    public boolean isThere() {
        return mayEnd || standing != null || !past.isEmpty();
    }

    EndPanel with(Typed typed, List<Difference> between) {
        return new EndPanel(mayEnd, mayReopen, standing, past, typed, between);
    }
}
