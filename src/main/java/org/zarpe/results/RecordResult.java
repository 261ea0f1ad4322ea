package org.zarpe.results;

import java.util.UUID;
import org.zarpe.identity.Actor;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.shared.Outcome;

/** Records values of indicators, and corrects them. */
public interface RecordResult {

    /** @param id made with the form, so that a second click finds the first one's value */
    Outcome<UUID> record(Actor actor, EnrolmentId enrolment, UUID id, IndicatorValue value);

    /** The former value is kept; refused with {@code stale} where it has been corrected already. */
    Outcome<UUID> correct(Actor actor, UUID former, UUID id, IndicatorValue value);
}
