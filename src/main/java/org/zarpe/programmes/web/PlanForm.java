package org.zarpe.programmes.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zarpe.shared.Refusal;
import org.zarpe.shared.web.Difference;
import org.zarpe.shared.web.Typed;

/**
 * A form of the director.
 *
 * @param action where it is sent
 * @param version of the thing changed; null where it is new
 * @param differences what somebody else saved meanwhile
 */
public record PlanForm(String action, Typed typed, @Nullable Long version, List<Difference> differences) {

    static PlanForm blank(String action, Typed typed) {
        return new PlanForm(action, typed, null, List.of());
    }

    static PlanForm of(String action, Typed typed, @Nullable Long version) {
        return new PlanForm(action, typed, version, List.of());
    }

    PlanForm refused(List<Refusal> reasons) {
        return new PlanForm(action, typed.refused(reasons), version, List.of());
    }

    /** The same form upon the version saved now, with what differs. */
    PlanForm stale(@Nullable Long now, Difference... between) {
        return new PlanForm(
                action,
                typed,
                now,
                List.of(between).stream()
                        .filter(one -> !one.yours().equals(one.theirs()))
                        .toList());
    }

    public boolean isNew() {
        return version == null;
    }
}
