package org.zarpe.plans.domain;

import java.util.UUID;
import org.zarpe.shared.Text;

/**
 * A step of a plan towards agreement. It never changes.
 *
 * @param comment what the manager misses where the plan went back, else empty
 */
public record PlanStep(UUID id, Kind kind, Text comment, Stamp stamp) {

    public enum Kind {
        SUBMITTED,
        SENT_BACK,
        ACCEPTED
    }
}
