package org.zarpe.results;

import java.util.Set;
import java.util.UUID;
import org.zarpe.identity.Actor;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.shared.Outcome;

/** Recording values of many enrolments at once, each checked as {@link RecordResult} checks it. */
public interface RecordManyResults {

    Batch begin(Actor director);

    /** Values that are checked and not kept yet. */
    interface Batch {

        Outcome<UUID> add(Actor director, Enrolled enrolled, UUID id, IndicatorValue value);

        /** Those of the enrolments that were found sound; the others are forgotten. */
        void keep(Set<EnrolmentId> enrolments);
    }
}
