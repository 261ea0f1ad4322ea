package org.zarpe.programmes.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A cohort, and the calls by which companies come into it. */
public record Intake(Cohort cohort, List<Call> calls) {

    /** The last day on which somebody who comes on that day may still apply; empty where no call is open. */
    Optional<LocalDate> openUntil(LocalDate day) {
        return calls.stream()
                .filter(call -> call.isOpenOn(day))
                .map(Call::closes)
                .max(LocalDate::compareTo);
    }
}
